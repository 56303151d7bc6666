'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '../ui/button'

const MINUTE = 60_000
/** The server is told of activity at most this often. */
const TELL_EVERY = 2 * MINUTE
const WARN_BEFORE = 2 * MINUTE

/**
 * Signs out a screen that nobody sits at, and keeps the session of somebody who is typing a long note. The server decides
 * when a session ends; this only tells it of activity and clears the screen. Warned two minutes before, one press stays.
 */
export function IdleWatch({ minutes }: { readonly minutes: number }) {
  const active = useRef(0)
  const told = useRef(0)
  const [isWarned, setWarned] = useState(false)
  useEffect(() => {
    active.current = told.current = Date.now()
    const note = () => {
      active.current = Date.now()
    }
    const look = () => {
      const idle = Date.now() - active.current
      setWarned(idle > minutes * MINUTE - WARN_BEFORE)
      if (idle > minutes * MINUTE) return leave()
      if (active.current > told.current && Date.now() - told.current > TELL_EVERY) void tell(told)
    }
    const timer = window.setInterval(look, 10_000)
    const events = ['keydown', 'pointerdown', 'input', 'scroll'] as const
    for (const event of events) window.addEventListener(event, note, { passive: true, capture: true })
    return () => {
      window.clearInterval(timer)
      for (const event of events) window.removeEventListener(event, note, { capture: true })
    }
  }, [minutes])
  if (!isWarned) return null
  return (
    <div
      role="alert"
      className="fixed inset-x-0 bottom-0 z-10 flex flex-wrap items-center justify-center gap-4 border-t-2 border-caution bg-caution-wash px-4 py-3 print:hidden"
    >
      <p className="font-semibold">You will be signed out in less than two minutes.</p>
      <Button type="button" onClick={() => void tell(told).then(() => setWarned(false))}>
        Stay signed in
      </Button>
    </div>
  )
}

async function tell(told: { current: number }): Promise<void> {
  told.current = Date.now()
  const answer = await fetch('/clinic/session', { method: 'POST' }).catch(() => undefined)
  if (answer?.status === 401) leave()
}

function leave(): void {
  window.location.assign(`/clinic/sign-in?${new URLSearchParams({ ended: 'yes', next: window.location.pathname + window.location.search })}`)
}
