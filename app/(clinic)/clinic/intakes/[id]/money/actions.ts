'use server'

import type { ActionState } from '@/components/clinic/form-field'
import type { CourseState } from '@/components/money/course-state'
import { makeAuthorization } from '@/lib/server/authorizations'
import { DOCUMENT_KINDS, type DocumentKind } from '@/lib/server/document-order'
import { type Made, makeEstimate } from '@/lib/server/estimates'
import type { Outcome } from '@/lib/server/intake-work'
import { makeAbn, makeDetermination } from '@/lib/server/medicare-papers'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { saveBenefits } from '@/lib/server/verified-benefits'
import { answeredFor } from '../../../answered'
import { intakeIn, made, notDone, saved, type Typed } from './after-action'
import { previewOf } from './preview'

/** Somebody was first: what was typed stays, and counts only once it is sent again. */
const newerBenefits = ({ version, by }: Extract<Outcome, { kind: 'changed' }>): Partial<ActionState> => ({
  version,
  message: {
    heading: 'Not saved: there is a newer entry',
    text: `${by ?? 'Somebody'} wrote down benefits of this person meanwhile. What you typed still stands here. Look at theirs in another tab; sent again, yours counts as the newest.`,
  },
})

/** Keeps what the payer said of the person's benefits. */
export async function benefitsAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor(
    'money.write',
    previous,
    form,
    async (staff, typed) => {
      const outcome = await saveBenefits(staff, typed.id ?? '', typed)
      return outcome.kind === 'changed' ? newerBenefits(outcome) : saved(staff, typed.id ?? '', outcome, 'benefits-saved', 'benefits')
    },
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
