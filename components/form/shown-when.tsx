'use client'

import type { ReactNode } from 'react'
import { classes } from '../ui/classes'
import { useSurroundings } from './form-context'
import type { Showing } from './shown'

type ShownProps = { readonly showing: Showing; readonly words: string | undefined; readonly children: ReactNode }

/**
 * A question that depends on others. Scripts hide it, and keep it out of what is posted, while it does not apply; without
 * them it stands there with its condition in words. The class hides it before scripts arrive, so that nothing jumps.
 */
export function Shown({ showing, words, children }: ShownProps) {
  const { scripted } = useSurroundings()
  const isOut = showing !== 'shown'
  return (
    <fieldset role="presentation" disabled={scripted && isOut} hidden={scripted && isOut} className={classes('grid min-w-0 gap-2', isOut && 'not-with-scripts')}>
      {words && <p className="script-none max-w-measure text-sm text-soft">{words}</p>}
      {children}
    </fieldset>
  )
}

type LaterProps = { readonly isOpen: boolean; readonly name?: string | undefined; readonly children: ReactNode }

/** Questions beyond the core path: there for whoever wants to say more. `name`: what is in there. */
export function Later({ isOpen, name, children }: LaterProps) {
  const { t } = useSurroundings()
  return (
    <details open={isOpen} className="border-l-4 border-line pl-4">
      <summary className="min-h-11 py-2.5 font-semibold text-accent">{t(name ?? 'Add more, if you like')}</summary>
      <div className="grid gap-6 pt-3 pb-2">{children}</div>
    </details>
  )
}
