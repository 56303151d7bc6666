import type { Metadata } from 'next'
import { OpenCopyForm } from '@/components/intake/open-copy-form'
import { PrintButton } from '@/components/intake/print-button'
import { AnsweredRequests } from '@/components/intake/request-list'
import { PaperView } from '@/components/papers/paper-view'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { BackLink, PageHeader } from '@/components/ui/page-header'
import { CONTROLS } from '@/lib/forms/form-data'
import { copyHere } from '@/lib/server/patient-copy'
import { sentHere } from '@/lib/server/sent-here'
import { clinic } from '../../../clinic'
import { languageOf } from '../../../language'
import { notHere } from '../../../not-here'
import { orElse } from '../../../or-else'
import { Unreachable } from '../unreachable'
import { closeCopyAction, openCopyAction } from './actions'
import { paperOf } from './copied'

type Props = { readonly params: Promise<{ readonly locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await languageOf(params)
  return { title: t('Your answers') }
}

const here = async () => (await copyHere('copy.opened')) ?? ((await sentHere()) ? 'closed' : 'nothing')

/** One's own answers: opened by the date of birth, read, and taken along. */
export default async function CopyPage({ params }: Props) {
  const { language, t } = await languageOf(params)
  const home = `/${language}/intake`
  const copy = await orElse('copy.unreachable', here, 'away')
  if (copy === 'away') return <Unreachable t={t} here={`${home}/copy`} />
  if (copy === 'nothing') notHere(language)
  if (copy === 'closed') {
    return (
      <>
        <PageHeader
          heading={t('Save a copy of your answers')}
          lead={t('Others may use this phone or computer. So we ask for your date of birth first.')}
          back={{ href: `${home}/sent`, label: t('Your receipt') }}
        />
        <OpenCopyForm language={language} open={openCopyAction} />
      </>
    )
  }
  return (
    <>
      <BackLink href={`${home}/sent`} label={t('Your receipt')} />
      <div className="mb-10 grid max-w-measure gap-4 print:hidden">
        <div className="flex flex-wrap items-center gap-3">
          <LinkButton href={`${home}/copy/pdf`}>{t('Download as PDF')}</LinkButton>
          <LinkButton href={`${home}/copy/file`} kind="secondary">
            {t('Download as a data file (JSON)')}
          </LinkButton>
          <PrintButton />
        </div>
        <p className="text-soft">
          {t('Your answers stay open in this browser for half an hour. If others use this device, close them when you are done: a downloaded file stays on the device.')}
        </p>
        <form action={closeCopyAction}>
          <input type="hidden" name={CONTROLS.locale} value={language} />
          <Button kind="secondary">{t('Close my answers')}</Button>
        </form>
      </div>
      <PaperView paper={await paperOf(copy)} pageLanguage={language} />
      <AnsweredRequests t={t} language={language} timeZone={(await clinic()).timeZone} requests={copy.requests} />
    </>
  )
}
