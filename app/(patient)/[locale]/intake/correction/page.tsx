import type { Metadata } from 'next'
import { CorrectionForm } from '@/components/intake/correction-form'
import { RequestList } from '@/components/intake/request-list'
import { PageHeader } from '@/components/ui/page-header'
import { requestsHere } from '@/lib/server/patient-requests'
import { sentHere } from '@/lib/server/sent-here'
import { clinic } from '../../../clinic'
import { languageOf } from '../../../language'
import { notHere } from '../../../not-here'
import { orElse } from '../../../or-else'
import { Unreachable } from '../unreachable'
import { askAction } from './actions'

type Props = { readonly params: Promise<{ readonly locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await languageOf(params)
  return { title: t('Ask for a correction') }
}

const here = async () => ((await sentHere()) ? requestsHere() : undefined)

/** Something in what was sent is wrong: the patient says so in their own words. */
export default async function CorrectionPage({ params }: Props) {
  const { language, t } = await languageOf(params)
  const home = `/${language}/intake`
  const requests = await orElse('correction.unreachable', here, 'away')
  if (requests === 'away') return <Unreachable t={t} here={`${home}/correction`} />
  if (!requests) notHere(language)
  const { phone, timeZone } = await clinic()
  return (
    <>
      <PageHeader
        heading={t('Ask for a correction')}
        lead={t('You have a right to ask us to correct your record. Nobody reads this at once: if your health is in danger, call 911.')}
        back={{ href: `${home}/sent`, label: t('Your receipt') }}
      />
      <CorrectionForm language={language} phone={phone} ask={askAction} />
      <RequestList t={t} language={language} timeZone={timeZone} requests={requests} />
    </>
  )
}
