import type { Metadata } from 'next'
import { helpLinks, SpanishHelp } from '@/components/intake/help-links'
import { PrivacyNotice } from '@/components/intake/privacy-notice'
import { Button } from '@/components/ui/button'
import { filled } from '@/components/ui/filled'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { CONTROLS } from '@/lib/forms/form-data'
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
      {form === 'away' && (
        <Panel tone="alert" role="alert" heading={t('We could not start your form')} className="mb-8">
          <p>{t('Please wait a moment, then press “Start” again. Nothing is lost.')}</p>
        </Panel>
      )}
      <PageHeader
        heading={t('Is TMS worth talking about for your pain?')}
        lead={t(
          'Answer some questions before your consultation, in your own time. A psychiatrist reads them and talks with you about what makes sense, and what does not.',
        )}
      />
      <div className="prose max-w-measure">
        <h2>{t('What TMS is, honestly')}</h2>
        <p>
          {t(
            'TMS stands for transcranial magnetic stimulation. A coil at your head sends short magnetic pulses to a part of the brain. You are awake, there is no operation, and it usually takes many visits over several weeks.',
          )}
        </p>
        <p>
          {t(
            'In the United States, TMS is cleared for depression, and some devices are cleared for migraine. For chronic pain it is used “off-label”: doctors may do that, but it is not an approved use. The research is promising but still developing, and results are mixed. TMS is not a cure, and it does not repair a damaged nerve or joint.',
          )}
        </p>
        <h2>{t('What this form does')}</h2>
        <ul>
          <li>{t('It takes about 10 minutes. You can stop and come back on this device.')}</li>
          <li>{t('You may skip most questions, and “I am not sure” is always a good answer.')}</li>
          <li>{t('It looks at safety, at what you have tried, and at what it may cost. It decides nothing. People decide, with you.')}</li>
          <li>
            {t(
              'Nobody reads it while you fill it in. If your answers suggest danger to you, our staff are alerted, even if you never send it. They may not see it at once.',
            )}
          </li>
        </ul>
      </div>
      <Panel tone="alert" id="crisis-start" heading={t('If you need help now')} className="mt-8 max-w-3xl">
        <p>{filled(t('If you are thinking about ending your life: {call} or {text}. It is free and open day and night. Danger now: {emergency}.'), helpLinks(t))}</p>
        <SpanishHelp />
      </Panel>
      <section className="mt-10 max-w-measure">
        <h2 className="text-xl">{t('Your privacy')}</h2>
        <p className="mt-2">
          {t('Your answers are health information and are protected by law. Nothing is stored before you press “Start”. Please read our privacy notice first.')}
        </p>
        <details className="mt-2">
          <summary className="min-h-11 py-2.5 font-semibold text-accent">{t('Read the privacy notice here')}</summary>
          <div className="mt-2 border-l-4 border-line pl-4">
            <PrivacyNotice t={t} level={3} {...here} />
          </div>
        </details>
        <p className="mt-2">
          <a href="/manual" hrefLang="en">
            {t('The rules behind this form are public')}
          </a>
        </p>
      </section>
      <form action={beginAction} className="mt-8 flex flex-col items-stretch gap-3 sm:flex-row sm:items-center">
        <input type="hidden" name={CONTROLS.locale} value={language} />
        {hasDraft && <LinkButton href={`/${language}/intake`}>{t('Continue where you left off')}</LinkButton>}
        <Button kind={hasDraft ? 'secondary' : 'primary'}>{hasDraft ? t('Start a new form') : t('Start')}</Button>
      </form>
    </>
  )
}
