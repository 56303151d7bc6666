import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { PrintButton } from '@/components/intake/print-button'
import { PaperView } from '@/components/papers/paper-view'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { CONTROLS } from '@/lib/forms/form-data'
import { openedByCookie } from '@/lib/server/document-links'
import { languageOf } from '../../language'
import { orElse } from '../../or-else'
import { closePaperAction } from './actions'

type Props = { readonly params: Promise<{ readonly locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await languageOf(params)
  return { title: t('Your paper') }
}

/** The paper that was opened in this browser, for half an hour. */
export default async function PaperPage({ params }: Props) {
  const { language, t } = await languageOf(params)
  const here = await orElse('paper.unreachable', () => openedByCookie(), 'away')
  if (here === 'away') {
    return (
      <>
        <PageHeader heading={t('We cannot reach your paper right now')} lead={t('Nothing is lost. Please wait a moment, then try again.')} />
        <LinkButton href={`/${language}/papers`}>{t('Try again')}</LinkButton>
      </>
    )
  }
  if (!here) redirect(`/${language}/papers/open`)
  return (
    <>
      <div className="mb-8 grid max-w-measure gap-4 print:hidden">
        <div className="flex flex-wrap items-center gap-4">
          <LinkButton href={`/${language}/papers/pdf`}>{t('Download as PDF')}</LinkButton>
          <PrintButton />
          <form action={closePaperAction}>
            <input type="hidden" name={CONTROLS.locale} value={language} />
            <Button kind="secondary">{t('Close this paper')}</Button>
          </form>
        </div>
        <p className="text-soft">
          {t('It stays open in this browser for half an hour, then you open your link again. If others use this device, close it when you have read it.')}
        </p>
      </div>
      {Object.entries(here.papers).map(([name, paper]) => (
        <PaperView key={name} paper={paper} pageLanguage={language} />
      ))}
    </>
  )
}
