import type { ReactNode } from 'react'
import { classes } from './classes'

export type Tone = 'plain' | 'good' | 'caution' | 'alert'

const TONES: Record<Tone, string> = {
  plain: 'border-edge bg-wash',
  good: 'border-accent bg-accent-wash',
  caution: 'border-caution bg-caution-wash',
  alert: 'border-alert bg-alert-wash',
}
const HEADINGS: Record<Tone, string> = { plain: '', good: 'text-accent', caution: 'text-caution', alert: 'text-alert' }

type PanelProps = {
  readonly tone?: Tone
  readonly heading?: ReactNode
  /** The heading's place in the page's outline. */
  readonly level?: 2 | 3
  readonly id?: string
  readonly role?: 'alert' | 'status' | 'region'
  readonly className?: string
  readonly children: ReactNode
}

/** Words set apart from the page by a rule at the side and a faint ground. The tone is also in the words. */
export function Panel({ tone = 'plain', heading, level = 2, id, role, className, children }: PanelProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const label = id && heading ? `${id}-heading` : undefined
  return (
    <section id={id} role={role} aria-labelledby={label} className={classes('banded border-l-4 px-5 py-4 print:border print:border-l-4', TONES[tone], className)}>
      {heading && (
        <Heading id={label} className={classes('mb-2 text-lg', HEADINGS[tone])}>
          {heading}
        </Heading>
      )}
      <div className="prose max-w-measure">{children}</div>
    </section>
  )
}
