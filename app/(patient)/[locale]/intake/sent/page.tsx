import type { Metadata } from 'next'
import { NoticePanels } from '@/components/intake/notice-panels'
import { Receipt } from '@/components/intake/receipt'
import { SentByStaff } from '@/components/intake/typed-by-staff'
import { PageHeader } from '@/components/ui/page-header'
import { patientEvidence } from '@/lib/documents/patient-evidence'
import { regionOf } from '@/lib/i18n/translator'
import { clinic } from '../../../clinic'
import { languageOf } from '../../../language'
import { notHere } from '../../../not-here'
import { receiptHere } from '../draft-here'
import { Unreachable } from '../unreachable'

type Props = { readonly params: Promise<{ readonly locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await languageOf(params)
  return { title: t('Sent') }
}

/** The receipt: a page to keep. */
export default async function SentPage({ params }: Props) {
  const { language, t } = await languageOf(params)
  const receipt = await receiptHere()
  if (receipt === 'away') return <Unreachable t={t} here={`/${language}/intake/sent`} />
  if (!receipt) notHere(language)
  const here = await clinic(language)
  const sentAt = new Intl.DateTimeFormat(regionOf(language), { dateStyle: 'long', timeStyle: 'short', timeZone: here.timeZone }).format(receipt.sentAt)
  return (
    <>
      <PageHeader
        heading={t('Thank you. Your answers have been sent.')}
        lead={t('Keep this page: print it, or write the reference down. It stays on this device for a while, then it is gone.')}
      />
      {receipt.enteredIntake && <SentByStaff t={t} intake={receipt.enteredIntake} reference={receipt.reference} />}
      <div className="print:hidden">
        <NoticePanels t={t} phone={here.phone} notices={receipt.notices} />
      </div>
      <Receipt
        t={t}
        language={language}
        home={`/${language}/intake`}
        reference={receipt.reference}
        sentAt={sentAt}
        clinic={here}
        questions={receipt.questions}
        evidence={patientEvidence}
        costs={receipt.costs}
      />
    </>
  )
}
