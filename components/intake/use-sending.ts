'use client'

import { unstable_rethrow, useRouter } from 'next/navigation'
import { type FormEvent, startTransition, useActionState, useState } from 'react'
import { inTime } from '../form/in-time'
import { LEAVES_ITSELF, NOT_SENT, type SendAction, type SendState } from './send-state'

/**
 * A form that is done with this page when it succeeds: sent, or deleted. Works as a plain form, too.
 * @param otherwise another way to the same end, for when the action does not answer: this page may be older than the site
 */
export function useSending(send: SendAction, otherwise?: (attempt: number) => Promise<SendState>) {
  const [posted, action] = useActionState(send, NOT_SENT)
  const [answered, setAnswered] = useState<SendState>()
  const [isPending, setIsPending] = useState(false)
  const router = useRouter()
  const state = answered ?? posted

  async function post(data: FormData) {
    const answer = await answerTo(data)
    setAnswered(answer)
    // A new document in the place of this one: going back finds no page that still shows the answers.
    if (answer.outcome === 'left' && answer.to) return window.location.replace(answer.to)
    // The answers as they are now are drawn below what is said of them.
    if (answer.outcome === 'changed') router.refresh()
    setIsPending(false)
  }

  async function answerTo(data: FormData): Promise<SendState> {
    const attempt = state.attempt + 1
    try {
      // Without another way nobody would know what came of it: then the browser waits as long as it likes.
      const answer = send(state, data)
      return await (otherwise ? inTime(answer) : answer)
    } catch (error) {
      unstable_rethrow(error)
      return otherwise ? otherwise(attempt) : { outcome: 'away', attempt, missing: [] }
    }
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isPending) return
    const data = new FormData(event.currentTarget)
    data.set(LEAVES_ITSELF, '1')
    setIsPending(true)
    startTransition(() => post(data))
  }

  return { state, isPending, formProps: { action, onSubmit } }
}
