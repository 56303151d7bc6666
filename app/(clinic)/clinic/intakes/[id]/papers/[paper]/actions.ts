'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { ActionState } from '@/components/clinic/form-field'
import type { Action } from '@/lib/server/access'
import { recordCharge, voidCharge } from '@/lib/server/charges'
import { recordStep } from '@/lib/server/document-steps'
import { environment } from '@/lib/server/environment'
import type { Outcome } from '@/lib/server/intake-work'
import { endLink, LINK_DAYS, makeLink } from '@/lib/server/link-making'
import { refuse } from '@/lib/server/require-staff'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { answeredFor } from '../../../../answered'

type Typed = Readonly<Record<string, string>>
type Said = { readonly action: Action; readonly said: string; readonly at: string }

const paperIn = ({ paper = '' }: Typed) => ({ type: 'paper', id: paper })
const addressOf = ({ id = '', paper = '' }: Typed) => `/clinic/intakes/${encodeURIComponent(id)}/papers/${encodeURIComponent(paper)}`

/** What a form says when it did not go through; leaves the page when it did. */
async function saying(staff: StaffMember, typed: Typed, outcome: Outcome, { action, said, at }: Said): Promise<Partial<ActionState>> {
  if (outcome.kind === 'invalid') return { problems: outcome.problems }
  if (outcome.kind === 'done') redirect(`${addressOf(typed)}?said=${said}#${at}`)
  return refuse(staff, action, paperIn(typed))
}

/** Writes down what happened to a paper. */
export async function stepAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor(
    'paper.write',
    previous,
    form,
    async (staff, typed) => saying(staff, typed, await recordStep(staff, typed.paper ?? '', typed), { action: 'paper.write', said: 'step-saved', at: 'steps' }),
    paperIn,
  )
}

/** Makes a link for the patient, shown once in the answer to this very form. */
export async function linkAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor(
    'paper.write',
    previous,
    form,
    async (staff, { paper = '' }) => {
      const made = await makeLink(staff, paper)
      if (made.kind === 'invalid') return { message: { heading: 'No link was made', text: made.problems.link ?? '' } }
      if (made.kind !== 'done' || !('link' in made)) return refuse(staff, 'paper.write', { type: 'paper', id: paper })
      // What stands beside it speaks of this link from now on, and offers to end it.
      refresh()
      return { handOver: handOver(made.link) }
    },
    paperIn,
  )
}

/** Ends the link that works now. */
export async function endLinkAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor(
    'paper.write',
    previous,
    form,
    async (staff, typed) => {
      const ended = await endLink(staff, typed.paper ?? '')
      if (ended.kind === 'invalid') return { message: { heading: 'No link was ended', text: ended.problems.link ?? '' } }
      return saying(staff, typed, ended, { action: 'paper.write', said: 'link-ended', at: 'steps' })
    },
    paperIn,
  )
}

const handOver = (link: string) => ({
  heading: 'Link for the patient, shown once',
  text: `Give it to the patient alone: in the clinic, or through the patient portal. They are asked for their date of birth. It works for ${LINK_DAYS} days, and five wrong dates end it. It cannot be shown again; a new one ends this one.`,
  link: `${environment().publicUrl}${link}`,
})

/** Writes down what was billed. */
export async function chargeAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor(
    'money.write',
    previous,
    form,
    async (staff, typed) => saying(staff, typed, await recordCharge(staff, typed.paper ?? '', typed), { action: 'money.write', said: 'charge-saved', at: 'charges' }),
    paperIn,
  )
}

/** Takes back a charge that was a slip. */
export async function voidAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor(
    'money.write',
    previous,
    form,
    async (staff, typed) => saying(staff, typed, await voidCharge(staff, typed.charge ?? '', typed), { action: 'money.write', said: 'charge-voided', at: 'charges' }),
    paperIn,
  )
}
