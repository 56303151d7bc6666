import type { Metadata } from 'next'
import { unstable_rethrow } from 'next/navigation'
import { OpenPaperForm } from '@/components/intake/open-paper-form'
import { PrintButton } from '@/components/intake/print-button'
import { PaperView } from '@/components/papers/paper-view'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { openedByCookie, type PatientPaper } from '@/lib/server/document-links'
import { log } from '@/lib/server/log'
import { languageOf } from '../../language'
import { openPaperAction } from './actions'

type Props = { readonly params: Promise<{ readonly locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await languageOf(params)
  return { title: t('Your paper') }
}

async function paperHere(): Promise<PatientPaper | undefined> {
  try {
    return await openedByCookie()
  } catch (error) {
    unstable_rethrow(error)
    log('error', 'paper.unreachable', { error })
    return undefined
  }
}

/** A paper for the patient, opened by a link and the date of birth, and shown to this browser for half an hour. */
export default async function PapersPage({ params }: Props) {
  const { language, t } = await languageOf(params)
  const here = await paperHere()
  if (!here) {
    return (
      <>
        <PageHeader heading={t('Open your paper')} lead={t('The clinic gave you a link to a paper. To keep it private, we also ask for your date of birth.')} />
        <OpenPaperForm language={language} open={openPaperAction} />
      </>
    )
  }
  return (
    <>
      <div className="mb-8 flex flex-wrap items-center gap-4 print:hidden">
        <LinkButton href={`/${language}/papers/pdf`}>{t('Download as PDF')}</LinkButton>
        <PrintButton />
      </div>
      <p className="mb-8 max-w-measure text-soft print:hidden">
        {t('You can look at it here for half an hour. Then open your link again. Do not leave it open on a device that others use.')}
      </p>
      {Object.entries(here.papers).map(([name, paper]) => (
        <PaperView key={name} paper={paper} pageLanguage={language} />
      ))}
    </>
  )
}
