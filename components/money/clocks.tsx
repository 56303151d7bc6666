import type { ReactNode } from 'react'
import { ActionForm } from '../clinic/action-form'
import type { FormAction, FormField } from '../clinic/form-field'
import type { Tone } from '../ui/panel'
import { Tag } from '../ui/tag'
import { Folded } from './folded'

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
  /** The paper that will meet it once it is handed over. */
  readonly made?: { readonly words: string; readonly href: string }
  /** Whether staff may end it without a paper. */
  readonly canEnd?: boolean
}

type EndForm = { readonly action: FormAction; readonly fields: readonly FormField[]; readonly hidden: Readonly<Record<string, string>> }

type ClocksProps = {
  readonly clocks: readonly ClockShown[]
  /** What was ended without a paper, in words. */
  readonly ended?: readonly string[]
  readonly endIt?: EndForm
  readonly children?: ReactNode
}

/** What the law wants by when, the most pressing first. How it stands is in words; the colour repeats them. */
export function Clocks({ clocks, ended = [], endIt, children }: ClocksProps) {
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
            <Running key={clock.id} clock={clock} endIt={endIt} />
          ))}
        </ul>
      )}
      {ended.length > 0 && (
        <Folded summary="Clocks that were ended" small>
          <ul className="grid max-w-measure gap-1">
            {ended.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Folded>
      )}
      {children}
    </>
  )
}

type RunningProps = { readonly clock: ClockShown; readonly endIt: EndForm | undefined }

function Running({ clock, endIt }: RunningProps) {
  const { id, title, state, tone, due, startedBy, rule, href, made, canEnd } = clock
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
        {made && (
          <p className="max-w-measure">
            <a href={made.href}>{made.words}</a>: it runs until the paper is given.
          </p>
        )}
        <p className="max-w-measure text-sm text-soft">{rule}</p>
        {canEnd && endIt && (
          <ActionForm
            id={`end-${id}`}
            action={endIt.action}
            fields={endIt.fields}
            hidden={{ ...endIt.hidden, clock: id }}
            submit="End this clock"
            about={`${title}, ${due}`}
            kind="danger"
            fold={
              <>
                End it without a paper
                <span className="sr-only">
                  : {title}, {due}
                </span>
              </>
            }
          />
        )}
      </div>
    </li>
  )
}
