'use client'

import { type ReactNode, useState } from 'react'
import type { Field } from '@/lib/forms/field'
import type { TypedStep } from '@/lib/forms/form-data'
import type { StepData } from '@/lib/forms/step'
import type { Notices } from '@/lib/intake/notices'
import { useSurroundings } from '../form/form-context'
import { GroupWidget } from '../form/group'
import { Suggestions } from '../form/listed'
import { Question } from '../form/question'
import type { Showing } from '../form/shown'
import { Later, Shown } from '../form/shown-when'
import { besideOptions } from './beside'
import { CrisisPanel } from './crisis-panel'
import { type Notice, type Raising, raised } from './raised'
import { UrgentCarePanel } from './urgent-care-panel'

type Written = { readonly notices: Notices; readonly after: string }

type StepQuestionsProps = {
  readonly step: StepData
  readonly showing: Readonly<Record<string, Showing>>
  /** What the page was drawn with. */
  readonly typed: TypedStep
  /** What stands there now. */
  readonly now: TypedStep
  readonly raising: Raising
  /** What the server has read in words as they were typed, and the question that was touched last; '' for none. */
  readonly written?: Written
}

/** All questions of a step in their order: groups where their first question stands, optional ones folded away at the end. */
export function StepQuestions({ step, showing, typed, now, raising, written = NOTHING_WRITTEN }: StepQuestionsProps) {
  const { scripted, form, problems, whenAsked } = useSurroundings()
  const after = useFirst(written.after, written.notices.crisis || written.notices.urgentCare)
  const isOut = (key: string) => {
    const field = step.fields[key]
    return field === undefined || (showing[key] ?? 'shown') !== 'shown' || besideOptions(field, now, scripted).isOut
  }
  const notices = withWritten(form ? raised(step, now, raising) : {}, step, isOut, { ...written, after })
  const isOnly = Object.keys(step.fields).length === 1
  const draw = (key: string, field: Field) => {
    const words = scripted ? undefined : whenAsked?.[key]
    const { field: drawn, isOut } = besideOptions(field, now, scripted)
    return (
      <Shown key={key} showing={problems[key] ? 'shown' : isOut ? 'waiting' : (showing[key] ?? 'shown')} words={words}>
        <Question field={drawn} name={key} value={typed[key]} isHeading={isOnly} />
        <Raised notices={notices[key]} />
      </Shown>
    )
  }
  const later = Object.entries(step.fields).filter(([key, field]) => field.later && !field.unasked && showing[key] !== 'hidden')
  const isLaterSaid = later.some(([key]) => typed[key] !== undefined || problems[key])
  return (
    <>
      <Suggestions />
      {Object.entries(step.fields).map(([key, field]): ReactNode => {
        const group = step.groups.find((one) => one.fields.includes(key))
        if (group) return group.fields[0] === key && <GroupWidget key={key} group={group} fields={step.fields} typed={typed} />
        return !field.later && !field.unasked && draw(key, field)
      })}
      <Raised notices={notices[END]} isAtEnd />
      {later.length > 0 && (
        <Later isOpen={isLaterSaid} name={step.more}>
          {later.map(([key, field]) => draw(key, field))}
        </Later>
      )}
    </>
  )
}

const NOTHING_WRITTEN: Written = { notices: { crisis: false, urgentCare: false }, after: '' }

/** Where a notice stands that has no question of its own to stand below. */
const END = '@end'

/** The place as it was when it began to matter: help does not move about, and is not announced anew, while somebody types on. */
function useFirst(place: string, matters: boolean): string {
  const [first, setFirst] = useState<string>()
  if (matters && first === undefined) setFirst(place)
  if (!matters && first !== undefined) setFirst(undefined)
  return first ?? place
}

type Placed = Readonly<Record<string, readonly Notice[]>>

/**
 * What written words call for stands where they were written; what a choice has raised already is not said twice. Below a
 * question that is not drawn by itself, or that raises something else, it would not be seen: then it stands at the end.
 */
function withWritten(chosen: Readonly<Record<string, Notice>>, step: StepData, isOut: (key: string) => boolean, { notices, after }: Written): Placed {
  const called = NOTICES.filter((one) => notices[one] && !Object.values(chosen).includes(one))
  const isDrawn = Object.hasOwn(step.fields, after) && !isOut(after) && !step.groups.some(({ fields }) => fields.includes(after))
  const place = isDrawn && !chosen[after] ? after : END
  const below = Object.fromEntries(Object.entries(chosen).map(([key, notice]) => [key, [notice]]))
  return { ...below, [place]: called }
}

/** In the order in which they are shown. */
const NOTICES = ['crisis', 'urgentCare'] as const

/** What an answer calls for, the moment it is chosen, where it is seen: right below it. At the end it takes no room while it is empty. */
function Raised({ notices = [], isAtEnd = false }: { readonly notices: readonly Notice[] | undefined; readonly isAtEnd?: boolean }) {
  const { t, phone } = useSurroundings()
  return (
    <div role="alert" className={isAtEnd ? 'empty:absolute' : undefined}>
      {notices.includes('crisis') && <CrisisPanel t={t} phone={phone} id="crisis-now" />}
      {notices.includes('urgentCare') && <UrgentCarePanel t={t} id="urgent-now" />}
    </div>
  )
}
