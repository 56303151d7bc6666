'use client'

import { useEffect, useState } from 'react'
import { classes } from '../ui/classes'
import { dueInWords } from './alert-words'

type AlertDueProps = {
  readonly dueAt: Date
  /** The clinic's clock as the page was drawn; a browser's own may be wrong. */
  readonly now: Date
  readonly timeZone: string
}

const EVERY = 15_000

/** By when an alert is to be taken, and how long that still is or how far it is over. It goes on while the page stands. */
export function AlertDue({ dueAt, now, timeZone }: AlertDueProps) {
  const [passed, setPassed] = useState(0)
  useEffect(() => {
    const drawn = performance.now()
    const timer = window.setInterval(() => setPassed(performance.now() - drawn), EVERY)
    return () => window.clearInterval(timer)
  }, [])
  const { words, isOver } = dueInWords(dueAt, new Date(now.getTime() + passed), timeZone)
  return (
    <time dateTime={dueAt.toISOString()} className={classes('font-semibold', isOver && 'text-alert')}>
      {words}
    </time>
  )
}
