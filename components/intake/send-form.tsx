'use client'

import { unstable_rethrow } from 'next/navigation'
import { type FormEvent, startTransition, useActionState, useState } from 'react'
import { CONTROLS } from '@/lib/forms/form-data'
import type { Language } from '@/lib/i18n/translate'
import { ErrorSummary } from '../form/error-summary'
import { Button } from '../ui/button'
import { Panel } from '../ui/panel'
import { NOT_SENT, type SendAction, type SendState } from './send-state'
import { useWords } from './words'

type SendFormProps = { readonly language: Language; readonly title: string; readonly home: string; readonly send: SendAction }

/** The button that sends, and what is still in its way. */
export function SendForm({ language, title, home, send }: SendFormProps) {
  const t = useWords()
  const [posted, action] = useActionState(send, NOT_SENT)
  const [answered, setAnswered] = useState<SendState>()
  const [isPending, setIsPending] = useState(false)
  const state = answered ?? posted

  async function post(data: FormData) {
    try {
      setAnswered(await send(state, data))
    } catch (error) {
      unstable_rethrow(error)
      setAnswered({ outcome: 'away', attempt: state.attempt + 1, missing: [] })
    } finally {
      setIsPending(false)
    }
  }
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isPending) return
    const data = new FormData(event.currentTarget)
    setIsPending(true)
    startTransition(() => post(data))
  }

  const wrong = state.missing.map(({ step, field, label }) => ({ href: `${home}/${step}?back=check#${field}`, problem: label }))
  return (
    <form action={action} onSubmit={onSubmit} className="mt-10">
      <title>{wrong.length > 0 ? t('Error: {title}', { title }) : title}</title>
      <input type="hidden" name={CONTROLS.locale} value={language} />
      <ErrorSummary t={t} wrong={wrong} attempt={state.attempt} lead={t('Your form is not sent yet. These answers are still needed:')} />
      {state.outcome === 'away' && (
        <Panel key={state.attempt} tone="alert" role="alert" heading={t('Not sent. Please try again.')} className="mb-6">
          <p>{t('We could not reach the place where your answers are kept. Everything you saved is safe. Wait a moment, then press “Send” again. It is never sent twice.')}</p>
        </Panel>
      )}
      <p className="mb-4 max-w-measure">{t('When you press “Send”, the clinic can read your answers. You cannot change them here after that, but you can always call us.')}</p>
      <Button aria-disabled={isPending}>{isPending ? t('Sending …') : t('Send my answers')}</Button>
    </form>
  )
}
