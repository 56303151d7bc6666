import type { Fallback } from '@/lib/documents/alert'
import { Panel } from '../ui/panel'

type NoFallbackProps = {
  readonly fallback: Fallback | undefined
  /** Leads whoever may to where a fallback person is entered. */
  readonly href?: string
}

/** Said while nobody is told by itself when an alert is over its time: there is no fallback person, or no mail server. */
export function NoFallback({ fallback, href }: NoFallbackProps) {
  if (fallback && fallback.told !== 'by-call') return null
  return fallback ? (
    <Panel tone="caution" heading="Nobody can be told automatically" className="mb-8">
      <p>
        No mail server is set up, so no e-mail leaves. When nobody takes an alert in time, call {fallback.name}: <a href={`tel:${fallback.phone}`}>{fallback.phone}</a>.
      </p>
    </Panel>
  ) : (
    <Panel tone="caution" heading="No fallback person is set" className="mb-8">
      <p>
        When nobody takes an alert in time, nobody else is told.{' '}
        {href ? <a href={href}>Enter who is told</a> : 'An administrator enters one on the page “Alert settings”.'}
      </p>
    </Panel>
  )
}
