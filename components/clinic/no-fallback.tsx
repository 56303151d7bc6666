import { Panel } from '../ui/panel'

/** Said until a fallback person is set. `href` leads whoever may to where one is entered. */
export function NoFallback({ href }: { readonly href?: string }) {
  return (
    <Panel tone="caution" heading="No fallback person is set" className="mb-8">
      <p>
        When nobody takes an alert in time, nobody else is told.{' '}
        {href ? <a href={href}>Enter who is told</a> : 'An administrator enters one on the page “Alert settings”.'}
      </p>
    </Panel>
  )
}
