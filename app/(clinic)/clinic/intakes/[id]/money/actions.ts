'use server'

import { redirect } from 'next/navigation'
import type { ActionState } from '@/components/clinic/form-field'
import { STATUS_WORDS } from '@/components/clinic/words'
import type { CourseState } from '@/components/money/course-state'
import type { Action } from '@/lib/server/access'
import { makeAuthorization } from '@/lib/server/authorizations'
import { DOCUMENT_KINDS, type DocumentKind } from '@/lib/server/document-order'
import { askedForCost, scheduled, scopeChanged } from '@/lib/server/estimate-clocks'
import { type Made, makeEstimate } from '@/lib/server/estimates'
import type { Outcome } from '@/lib/server/intake-work'
import { makeAbn, makeDetermination } from '@/lib/server/medicare-papers'
import { refuse } from '@/lib/server/require-staff'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { saveBenefits } from '@/lib/server/verified-benefits'
import { answeredFor } from '../../../answered'
import { previewOf } from './preview'

type Typed = Readonly<Record<string, string>>

const intakeIn = ({ id = '' }: Typed) => ({ type: 'intake', id })

/** What a form says when it did not go through. */
async function notDone(staff: StaffMember, action: Action, id: string, outcome: Exclude<Outcome, { kind: 'done' }>): Promise<Partial<ActionState>> {
  if (outcome.kind === 'not-found') return refuse(staff, action, { type: 'intake', id })
  if (outcome.kind === 'invalid') return problemsSaid(outcome.problems)
  return {
    version: outcome.version,
    message: {
      heading: 'Not made: somebody changed this intake meanwhile',
      text: `It is now “${STATUS_WORDS[outcome.status]}”${outcome.by ? `; the last change was made by ${outcome.by}` : ''}. What you typed still stands here. Look at the page as it is now, then send again if it still fits.`,
    },
  }
}

/** Problems that belong to no field of the form. */
const OF_THE_WHOLE = ['estimate', 'route', 'version']

/** A problem of a field stands at the field; one of the whole stands above the form. */
function problemsSaid(problems: Typed): Partial<ActionState> {
  const entries = Object.entries(problems)
  const whole = entries.flatMap(([name, words]) => (OF_THE_WHOLE.includes(name) ? [words] : []))
  return {
    problems: Object.fromEntries(entries.filter(([name]) => !OF_THE_WHOLE.includes(name))),
    ...(whole.length > 0 && { message: { heading: 'Not made', text: whole.join(' ') } }),
  }
}

/** Leaves for the page with a word of what was done, or says why it was not. */
async function saved(staff: StaffMember, id: string, outcome: Outcome, said: string, at: string): Promise<Partial<ActionState>> {
  if (outcome.kind === 'done') redirect(`/clinic/intakes/${id}/money?said=${said}#${at}`)
  return notDone(staff, 'money.write', id, outcome)
}

/** Leaves for the page of the paper that was made, or says why it was not. */
async function made(staff: StaffMember, id: string, outcome: Made): Promise<Partial<ActionState>> {
  if (outcome.kind !== 'done') return notDone(staff, 'paper.write', id, outcome)
  redirect('documentId' in outcome ? `/clinic/intakes/${id}/papers/${outcome.documentId}?said=paper-made` : `/clinic/intakes/${id}/money`)
}

/** Writes down that the person asked what it costs: the clock of the estimate starts. */
export async function askedAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor(
    'money.write',
    previous,
    form,
    async (staff, { id = '', on = '' }) => saved(staff, id, await askedForCost(staff, id, on), 'clock-started', 'clocks'),
    intakeIn,
  )
}

/** Writes down that a visit was scheduled. */
export async function scheduledAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor(
    'money.write',
    previous,
    form,
    async (staff, { id = '', on = '', visitOn = '' }) => {
      const outcome = await scheduled(staff, id, { on, visitOn })
      const hasClock = outcome.kind === 'done' && 'clock' in outcome && outcome.clock !== undefined
      return saved(staff, id, outcome, hasClock ? 'clock-started' : 'no-clock', 'clocks')
    },
    intakeIn,
  )
}

/** Writes down that what is planned has changed: a new estimate is due. */
export async function changedAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor(
    'money.write',
    previous,
    form,
    async (staff, { id = '', on = '', visitOn = '' }) => saved(staff, id, await scopeChanged(staff, id, { on, visitOn }), 'clock-started', 'clocks'),
    intakeIn,
  )
}

/** Keeps what the payer said of the person's benefits. */
export async function benefitsAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor(
    'money.write',
    previous,
    form,
    async (staff, typed) => saved(staff, typed.id ?? '', await saveBenefits(staff, typed.id ?? '', typed), 'benefits-saved', 'benefits'),
    intakeIn,
  )
}

/** What makes each paper, by the button that was pressed. */
const MAKERS: Readonly<Record<DocumentKind, (staff: StaffMember, id: string, typed: Typed) => Promise<Made>>> = {
  estimate: makeEstimate,
  authorization: makeAuthorization,
  abn: makeAbn,
  determination: makeDetermination,
}

/** Shows what a plan of visits comes to, or makes a paper from it. Any other button only shows. */
export async function courseAction(previous: CourseState, form: FormData): Promise<CourseState> {
  return answeredFor(
    'paper.write',
    previous,
    form,
    async (staff, typed): Promise<Partial<CourseState>> => {
      const { id = '' } = typed
      const kind = DOCUMENT_KINDS.find((one) => one === typed.do)
      if (kind) return made(staff, id, await MAKERS[kind](staff, id, typed))
      const drawn = await previewOf(staff, id, typed)
      if ('preview' in drawn) return drawn
      return drawn.kind === 'done' ? {} : notDone(staff, 'money.read', id, drawn)
    },
    intakeIn,
  )
}
