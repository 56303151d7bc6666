import type { ReactNode } from 'react'
import { classes } from './classes'
import type { Tone } from './panel'

const TONES: Record<Tone | 'strong', string> = {
  plain: 'border-edge text-ink',
  good: 'border-accent bg-accent-wash text-accent',
  caution: 'border-caution bg-caution-wash text-caution',
  alert: 'border-alert bg-alert-wash text-alert',
  strong: 'border-accent bg-accent text-on-accent',
}

/** A short state in words: `Completed`, `HOLD`. Its colour only repeats what the word says. */
export function Tag({ tone = 'plain', className, children }: { readonly tone?: Tone | 'strong'; readonly className?: string; readonly children: ReactNode }) {
  return <span className={classes('inline-block rounded-soft border px-2 py-0.5 text-sm font-semibold whitespace-nowrap', TONES[tone], className)}>{children}</span>
}
