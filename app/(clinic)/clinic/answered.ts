import { unstable_rethrow } from 'next/navigation'
import type { ActionState } from '@/components/clinic/form-field'
import { type Action, may } from '@/lib/server/access'
import { isDatabaseAway } from '@/lib/server/database-away'
import { log } from '@/lib/server/log'
import { type AskedFor, refuse } from '@/lib/server/require-staff'
import { currentStaff } from '@/lib/server/staff-cookie'
import type { StaffMember } from '@/lib/server/staff-sessions'

const NOT_SAVED = {
  heading: 'Not saved. Please try again.',
  text: 'The database cannot be reached right now. Nothing was changed, and what you typed still stands here. Wait a moment, then send it again.',
}
const SIGNED_OUT = { heading: 'Not done: you are signed out', text: 'What you typed still stands here. Sign in again in another tab, then come back and send it again.' }
/** What must not travel back to the browser. */
const SECRET = new Set(['password'])

/** The fields of a form as they were typed; a file or a field sent twice counts as not typed. */
export function typedIn(form: FormData): Readonly<Record<string, string>> {
  const entries = [...form.keys()].filter((name) => !name.startsWith('$')).map((name) => [name, form.getAll(name)] as const)
  return Object.fromEntries(entries.flatMap(([name, values]) => (values.length === 1 && typeof values[0] === 'string' ? [[name, values[0]]] : [])))
}

type Message = ActionState['message'] & {}
type Outcome = Partial<Omit<ActionState, 'attempt'>>

/**
 * Does what a form asks for, and answers so that no typed word is lost: field problems, a change made meanwhile, a
 * session that ran out, a database that is away. `work` leaves by redirect when it is done.
 * @param away said when the database is away, by a form that saves nothing
 */
export async function answered(
  previous: ActionState,
  form: FormData,
  work: (typed: Readonly<Record<string, string>>) => Promise<Outcome>,
  away: Message = NOT_SAVED,
): Promise<ActionState> {
  const typed = typedIn(form)
  const attempt = (previous?.attempt ?? 0) + 1
  const kept = Object.fromEntries(Object.entries(typed).filter(([name]) => !SECRET.has(name)))
  const state: ActionState = { attempt, typed: kept, problems: {}, ...(previous?.saved && { saved: previous.saved }) }
  try {
    return { ...state, ...(await work(typed)) }
  } catch (error) {
    unstable_rethrow(error)
    if (!isDatabaseAway(error)) throw error
    log('error', 'clinic.not-saved', { error })
    return { ...state, message: away }
  }
}

type StaffWork = (staff: StaffMember, typed: Readonly<Record<string, string>>) => Promise<Outcome>

/** `answered` for somebody whose role allows the action. Refused: "not found", and a row in the audit trail. */
export function answeredFor(
  action: Action,
  previous: ActionState,
  form: FormData,
  work: StaffWork,
  object?: (typed: Readonly<Record<string, string>>) => AskedFor,
  away?: Message,
): Promise<ActionState> {
  const asStaff = async (typed: Readonly<Record<string, string>>) => {
    const staff = await currentStaff()
    if (!staff) return { message: SIGNED_OUT }
    if (!may(staff.role, action)) return refuse(staff, action, object?.(typed))
    return work(staff, typed)
  }
  return answered(previous, form, asStaff, away)
}
