import type { ReactNode } from 'react'
import type { Tone } from '../ui/panel'
import { Tag } from '../ui/tag'

/** A legal clock as the page tells of it: what is due, how it stands in words, when, what started it, which rule says so. */
export type ClockShown = {
  readonly id: string
  readonly title: string
  readonly state: string
  readonly tone: Tone
  readonly due: string
  readonly startedBy: string
  readonly rule: string
  readonly href?: string
}

type ClocksProps = { readonly clocks: readonly ClockShown[]; readonly children?: ReactNode }

/** What the law wants by when, the most pressing first. How it stands is in words; the colour repeats them. */
export function Clocks({ clocks, children }: ClocksProps) {
  return (
    <>
      {clocks.length === 0 && (
        <p className="max-w-measure text-soft">
          No clock is running. One starts when the person asks what it costs, when a visit is scheduled, or when a packet goes to the payer.
        </p>
      )}
      {clocks.length > 0 && (
        <ul className="border-t border-line">
          {clocks.map((clock) => (
            <Running key={clock.id} clock={clock} />
          ))}
        </ul>
      )}
      {children}
    </>
  )
}

function Running({ clock: { title, state, tone, due, startedBy, rule, href } }: { readonly clock: ClockShown }) {
  return (
    <li className="grid gap-x-8 gap-y-1 border-b border-line py-4 sm:grid-cols-[minmax(12rem,auto)_minmax(0,1fr)]">
      <p>
        <Tag tone={tone} className="text-base!">
          {state}
        </Tag>
      </p>
      <div>
        <h3 className="text-base">
          {href ? <a href={href}>{title}</a> : title} <span className="font-normal">{due}</span>
        </h3>
        <p className="max-w-measure">{startedBy}</p>
        <p className="max-w-measure text-sm text-soft">{rule}</p>
      </div>
    </li>
  )
}
