import type { Metadata } from 'next'
import { AboutThisForm, AtAGlance, OtherWays } from '@/components/intake/about-this-form'
import { BeforeStarting } from '@/components/intake/before-starting'
import { BeginSection } from '@/components/intake/begin-section'
import { FieldLines } from '@/components/intake/field-lines'
import { helpLinks, phoneLink, SpanishHelp } from '@/components/intake/help-links'
import { filled } from '@/components/ui/filled'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import type { Translate } from '@/lib/i18n/translate'
import { notices } from '@/lib/notices'
import { privacyPractices } from '@/lib/notices/privacy-practices'
import { versionOf } from '@/lib/notices/version'
import { DRAFT_DAYS } from '@/lib/server/draft-store'
import { clinic } from '../clinic'
import { languageOf } from '../language'
import { beginAction } from './intake/actions'
import { hasDraftHere } from './intake/draft-here'

type Props = { readonly params: Promise<{ readonly locale: string }>; readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await languageOf(params)
  const { name } = await clinic()
  return { title: name ? t('TMS consultation intake – {clinic}', { clinic: name }) : t('TMS consultation intake') }
}

/** The honest beginning: what TMS is for pain, what this form does, who sees it. Nothing is stored until "Start". */
export default async function StartPage({ params, searchParams }: Props) {
  const { language, t } = await languageOf(params)
  const { form } = await searchParams
  const here = await clinic()
  const hasDraft = await hasDraftHere()
  return (
    <>
      {form === 'deleted' && (
        <Panel tone="good" role="status" className="mb-8">
          <p>{t('Your form and your answers have been deleted.')}</p>
        </Panel>
      )}
      {form === 'not-here' && (
        <Panel role="status" className="mb-8">
          <p>{t('No form is open in this browser any more. What you sent is with the clinic. A form that is open on another device is still there.')}</p>
        </Panel>
      )}
      {form === 'closed' && (
        <Panel tone="good" role="status" className="mb-8">
          <p>{t('Your receipt is closed on this device. What you sent is with the clinic.')}</p>
        </Panel>
      )}
      {form === 'away' && (
        <Panel tone="alert" role="alert" heading={t('We could not start your form')} className="mb-8">
          <p>{t('Please wait a moment, then press “Start” again. Nothing is lost.')}</p>
        </Panel>
      )}
      {form === 'wait' && (
        <Panel tone="alert" role="alert" heading={t('We could not start your form')} className="mb-8">
          <p>{t('Many forms were begun from your network in the last hour. Please wait an hour, then press “Start” again. Nothing is lost.')}</p>
          {here.phone && <p>{filled(t('Or call us: {phone}.'), { phone: phoneLink(here.phone) })}</p>}
        </Panel>
      )}
      <div className="flex justify-between gap-10 pt-2 sm:pt-6">
        <div>
          <PageHeader
            heading={t('Is TMS worth talking about for your pain?')}
            lead={t(
              'Answer some questions before your consultation, in your own time. A psychiatrist reads them and talks with you about what makes sense, and what does not.',
            )}
          />
          <WayIn t={t} home={`/${language}/intake`} hasDraft={hasDraft} />
        </div>
        <FieldLines className="mt-2 hidden h-auto w-72 shrink-0 self-start text-accent lg:block print:hidden" />
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <aside
          aria-label={t('In short')}
          className="grid content-start gap-10 border-y border-line py-8 lg:sticky lg:top-8 lg:order-2 lg:self-start lg:border-y-0 lg:border-l lg:py-2 lg:pl-8"
        >
          <AtAGlance t={t} />
          <OtherWays t={t} phone={here.phone} paper={`/${language}/paper`} />
        </aside>
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-12">
          <AboutThisForm t={t} />
          <Panel tone="alert" id="crisis-start" heading={t('If you need help now')} className="max-w-measure">
            <p>{filled(t('If you are thinking about ending your life: {call} or {text}. It is free and open day and night. Danger now: {emergency}.'), helpLinks(t))}</p>
            <SpanishHelp t={t} />
          </Panel>
          <BeforeStarting t={t} language={language} home={`/${language}`} notices={notices} clinic={here} privacyVersion={versionOf(privacyPractices, language)} />
          <BeginSection t={t} language={language} hasDraft={hasDraft} days={DRAFT_DAYS} begin={beginAction} />
        </div>
      </div>
    </>
  )
}

/** What to do first. The notices must be shown before anything is stored, so the button that starts stands below them. */
function WayIn({ t, home, hasDraft }: { readonly t: Translate; readonly home: string; readonly hasDraft: boolean }) {
  if (hasDraft) {
    return (
      <div className="mb-12 flex flex-col items-stretch gap-x-6 gap-y-3 sm:flex-row sm:items-center print:hidden">
        <LinkButton href={home}>{t('Continue where you left off')}</LinkButton>
        <a href="#begin" className="inline-flex min-h-11 items-center">
          {t('Start a new form')}
        </a>
      </div>
    )
  }
  return (
    <div className="mb-12 print:hidden">
      <LinkButton href="#begin" className="w-full sm:w-auto">
        {t('How to start')}
      </LinkButton>
      <p className="mt-3 max-w-measure text-soft">
        {t('First, this page tells you about TMS, your privacy and your rights. The button that starts the form stands below that.')}
      </p>
    </div>
  )
}
