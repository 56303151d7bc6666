'use client'

import { CONTROLS } from '@/lib/forms/form-data'
import type { Language } from '@/lib/i18n/translate'
import { ErrorSummary } from '../form/error-summary'
import { Button } from '../ui/button'
import { Panel } from '../ui/panel'
import type { SendAction } from './send-state'
import { sendAtStableAddress } from './stable-send'
import { useSending } from './use-sending'
import { useWords } from './words'

type SendFormProps = {
  readonly language: Language
  readonly title: string
  readonly home: string
  readonly send: SendAction
  /** The answers cannot be shown now: the button is there only for someone who has just pressed it. */
  readonly isAway?: boolean
  /** Of the answers that the page shows: others that were saved meanwhile are not sent unseen. */
  readonly revision?: number
}

/** The button that sends, and what is still in its way. */
export function SendForm({ language, title, home, send, isAway = false, revision }: SendFormProps) {
  const t = useWords()
  const { state, isPending, formProps } = useSending(send, (attempt) => sendAtStableAddress(home, attempt, revision))
  if (isAway && state.attempt === 0) return null
  const links = new Map(state.missing.map(({ step, control, label }) => [`${home}/${step}?back=check#${control}`, label]))
  const wrong = [...links].map(([href, problem]) => ({ href, problem }))
  return (
    <form {...formProps} id="send" className="mt-10">
      <title>{wrong.length > 0 ? t('Error: {title}', { title }) : title}</title>
      <input type="hidden" name={CONTROLS.locale} value={language} />
      {revision !== undefined && <input type="hidden" name={CONTROLS.revision} value={revision} autoComplete="off" />}
      <ErrorSummary t={t} wrong={wrong} attempt={state.attempt} lead={t('Your form is not sent yet. These answers are still needed:')} />
      {state.outcome === 'changed' && (
        <Panel key={state.attempt} tone="caution" role="alert" heading={t('Not sent yet: your answers have changed')} className="mb-6">
          <p>
            {t(
              'Another tab or device has changed answers since this page was drawn. Here they are as they are now. Please look once more, then press “Send my answers” again.',
            )}
          </p>
        </Panel>
      )}
      {state.outcome === 'away' && (
        <Panel key={state.attempt} tone="alert" role="alert" heading={t('Not sent. Please try again.')} className="mb-6">
          <p>
            {t(
              'We could not reach the place where your answers are kept. Everything you saved is safe. Wait a moment, then press “Send my answers” again. It is never sent twice.',
            )}
          </p>
        </Panel>
      )}
      <p className="mb-4 max-w-measure">
        {t('When you press “Send my answers”, the clinic can read them. You cannot change them here after that, but you can always call us.')}
      </p>
      <Button aria-disabled={isPending}>{isPending ? t('Sending …') : t('Send my answers')}</Button>
    </form>
  )
}
