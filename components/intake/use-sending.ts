'use client'

import { unstable_rethrow } from 'next/navigation'
import { type FormEvent, startTransition, useActionState, useState } from 'react'
import { LEAVES_ITSELF, NOT_SENT, type SendAction, type SendState } from './send-state'

/** A form that is done with this page when it succeeds: sent, or deleted. Works as a plain form, too. */
export function useSending(send: SendAction) {
  const [posted, action] = useActionState(send, NOT_SENT)
  const [answered, setAnswered] = useState<SendState>()
  const [isPending, setIsPending] = useState(false)
  const state = answered ?? posted

  async function post(data: FormData) {
    try {
      const answer = await send(state, data)
      setAnswered(answer)
      // A new document in the place of this one: going back finds no page that still shows the answers.
      if (answer.outcome === 'left' && answer.to) return window.location.replace(answer.to)
    } catch (error) {
      unstable_rethrow(error)
      setAnswered({ outcome: 'away', attempt: state.attempt + 1, missing: [] })
    }
    setIsPending(false)
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
