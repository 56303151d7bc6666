'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { ActionState } from '@/components/clinic/form-field'
import type { Action } from '@/lib/server/access'
import { addNote, assignToMe, moveIntake, type Outcome, release } from '@/lib/server/intake-work'
import { refuse } from '@/lib/server/require-staff'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { answeredFor } from '../../answered'
import { changedMeanwhile } from './changed-meanwhile'

type Typed = Readonly<Record<string, string>>
/** `keeps`: the boxes of the form whose words the button saves. */
type Work = { readonly action: Action; readonly keeps: readonly string[]; readonly said: string; run(staff: StaffMember, typed: Typed): Promise<Outcome> }

const BOXES = ['to', 'reason', 'note']
const WORK: Readonly<Record<string, Work>> = {
  move: {
    action: 'intake.move',
    keeps: BOXES,
    said: 'moved',
    run: (staff, { id = '', version = '', to = '', reason = '', note = '' }) => moveIntake(staff, { id, version, to, reason, note }),
  },
  note: { action: 'intake.note', keeps: ['note'], said: 'noted', run: (staff, { id = '', note = '', once }) => addNote(staff, id, note, once) },
  assign: { action: 'intake.assign', keeps: [], said: 'assigned', run: (staff, { id = '', holder = '' }) => assignToMe(staff, id, holder) },
  release: { action: 'intake.assign', keeps: [], said: 'released', run: (staff, { id = '' }) => release(staff, id) },
}

/** What the page says afterwards. It is left only where no typed word would be left behind. */
function afterwards({ keeps, said }: Work, typed: Typed, previous: ActionState): Partial<ActionState> {
  const word = said === 'moved' && typed.note?.trim() ? 'moved-noted' : said
  const left = BOXES.filter((box) => !keeps.includes(box) && typed[box]?.trim())
  if (left.length === 0) redirect(`/clinic/intakes/${typed.id}?said=${word}`)
  refresh()
  return {
    said: word,
    typed: Object.fromEntries(Object.entries(typed).filter(([name]) => !keeps.includes(name))),
    saved: { ...previous?.saved, ...Object.fromEntries(keeps.map((box) => [box, (previous?.attempt ?? 0) + 1])) },
  }
}

const workIn = (asked: unknown): Work | undefined => (typeof asked === 'string' && Object.hasOwn(WORK, asked) ? WORK[asked] : undefined)
const intakeIn = ({ id = '' }: Typed) => ({ type: 'intake', id })

/** The buttons of the work on an intake: status, note, who has it. All stand in one form, so that no button throws away what is typed beside another. */
export async function workAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor(
    workIn(form.get('do'))?.action ?? 'intake.note',
    previous,
    form,
    async (staff, typed) => {
      const work = workIn(typed.do)
      const outcome = await work?.run(staff, typed)
      if (!work || !outcome || outcome.kind === 'not-found') return refuse(staff, work?.action ?? 'intake.note', intakeIn(typed))
      if (outcome.kind === 'invalid') return { problems: outcome.problems }
      if (outcome.kind === 'done') return afterwards(work, typed, previous)
      refresh()
      return changedMeanwhile('saved', outcome)
    },
    intakeIn,
  )
}
