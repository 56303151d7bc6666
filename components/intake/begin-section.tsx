import { CONTROLS } from '@/lib/forms/form-data'
import type { Language, Translate } from '@/lib/i18n/translate'
import { Button } from '../ui/button'
import { Panel } from '../ui/panel'

/** What the button to start posts where a form is here already and the person chose a new one all the same. */
export const NEW_FORM = 'new'

type BeginSectionProps = {
  readonly t: Translate
  readonly language: Language
  /** An unsent form is open in this browser. */
  readonly hasDraft: boolean
  /** For how many days it is kept. */
  readonly days: number
  readonly begin: (form: FormData) => Promise<void>
}

/** The button to start. Where a form is here already, what becomes of it stands before the button. */
export function BeginSection({ t, language, hasDraft, days, begin }: BeginSectionProps) {
  return (
    <section id="begin" aria-labelledby="begin-heading" className="max-w-measure border-2 border-accent bg-surface px-5 py-6 sm:px-8 print:hidden">
      <h2 id="begin-heading" className="text-xl">
        {hasDraft ? t('You have a form here already') : t('Ready when you are')}
      </h2>
      {hasDraft && <Beside t={t} days={days} />}
      <form action={begin} className="mt-4 flex flex-col items-stretch gap-3 sm:flex-row sm:items-center">
        <input type="hidden" name={CONTROLS.locale} value={language} />
        {hasDraft ? (
          <Button kind="secondary" name={CONTROLS.press} value={NEW_FORM} aria-describedby="form-beside">
            {t('Start a new form')}
          </Button>
        ) : (
          <Button>{t('Start')}</Button>
        )}
      </form>
      <p className="mt-4 text-soft">{t('From here on, what you type is saved, so that nothing is lost.')}</p>
      <p className="mt-2">
        <a href={`/${language}/resume`} className="inline-flex min-h-11 items-center">
          {t('I began on another device')}
        </a>
      </p>
    </section>
  )
}

/** What becomes of the form that is here. */
function Beside({ t, days }: Pick<BeginSectionProps, 't' | 'days'>) {
  return (
    <Panel tone="caution" className="mt-4">
      <p id="form-beside">
        {t('It is not sent yet. If you start a new form, you can no longer reach this one from here. Its answers are kept for {days} days after the last change.', {
          days,
        })}
      </p>
      <p>{t('To keep it in reach, go to that form first. Choose “Continue later or on another device” there.')}</p>
    </Panel>
  )
}
