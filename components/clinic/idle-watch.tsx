'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '../ui/button'
import { hasTyped, leaveToSignIn } from './session-ended'

const MINUTE = 60_000
/** The server is told of activity at most this often, other tabs at most every few seconds. */
const TELL_EVERY = 2 * MINUTE
const SHARE_EVERY = 5_000
const WARN_BEFORE = 2 * MINUTE
/** Longer than any answer takes that still comes. */
const PATIENCE_MS = 5_000

/** In the language of the page: staff also type in forms on the pages of patients. */
export type IdleWords = { readonly warning: string; readonly stay: string }

/**
 * Signs out a screen that nobody sits at, and keeps the session of somebody who is typing a long note. Activity in one tab
 * counts for all. Warned two minutes before, one press stays.
 */
export function IdleWatch({ minutes, words }: { readonly minutes: number; readonly words: IdleWords }) {
  const active = useRef(0)
  const told = useRef(0)
  const [isWarned, setWarned] = useState(false)
  useEffect(() => {
    active.current = told.current = Date.now()
    const tabs = new BroadcastChannel('staff-activity')
    tabs.onmessage = () => {
      active.current = Date.now()
    }
    const stop = watchInput(() => {
      if (Date.now() - active.current > SHARE_EVERY) tabs.postMessage('active')
      active.current = Date.now()
    })
    let left = 0
    const look = () => {
      const idle = Date.now() - active.current
      // What the server was not told of does not keep the session.
      setWarned(Math.max(idle, Date.now() - told.current) > minutes * MINUTE - WARN_BEFORE)
      if (idle > minutes * MINUTE) {
        // Once, until somebody sits here again: on a bad line leaving anew would only begin anew.
        if (active.current > left) void signOut()
        left = Date.now()
        return
      }
      if (active.current > told.current && Date.now() - told.current > TELL_EVERY) void tell(told)
    }
    const timer = window.setInterval(look, 10_000)
    return () => {
      window.clearInterval(timer)
      tabs.close()
      stop()
    }
  }, [minutes])
  if (!isWarned) return null
  return (
    <div
      role="alert"
      className="fixed inset-x-0 bottom-0 z-10 flex flex-wrap items-center justify-center gap-4 border-t-2 border-caution bg-caution-wash px-4 py-3 print:hidden"
    >
      <p className="font-semibold">{words.warning}</p>
      <Button type="button" onClick={() => void tell(told).then((isKept) => isKept && setWarned(false))}>
        {words.stay}
      </Button>
    </div>
  )
}

const EVENTS = ['keydown', 'pointerdown', 'input', 'scroll'] as const

/** Calls back on anything a person does; returns how to stop. */
function watchInput(note: () => void): () => void {
  for (const event of EVENTS) window.addEventListener(event, note, { passive: true, capture: true })
  return () => {
    for (const event of EVENTS) window.removeEventListener(event, note, { capture: true })
  }
}

/**
 * Reading the session keeps it alive. When it has ended meanwhile, the page is left, unless words stand on it that would be lost.
 * @param told when the server heard of activity last: as before when it did not hear of this one
 * @returns whether the session is kept
 */
export async function tell(told: { current: number }): Promise<boolean> {
  const at = Date.now()
  const answer = await fetch('/clinic/session', { method: 'POST', signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => undefined)
  if (!answer || answer.status >= 500) return false
  told.current = at
  if (answer.status === 401 && !hasTyped()) leaveToSignIn()
  return answer.ok
}

/**
 * The session is ended and not only left: otherwise the sign-in page would lead straight back. On a bad line both take long:
 * nothing can be read here meanwhile, unless words stand here that would be lost, which the browser may ask about.
 */
export async function signOut(): Promise<void> {
  document.body.hidden = !hasTyped()
  await fetch('/clinic/sign-out', { method: 'POST', redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => undefined)
  leaveToSignIn()
}
