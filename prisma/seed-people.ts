import { createHash } from 'node:crypto'
import { estimateDue } from '@/lib/clocks/estimate-due'
import type { Status } from '@/lib/documents/status'
import { now, todayAtClinic } from '@/lib/server/clock'
import type { Database } from '@/lib/server/database'
import { storeSteps } from '@/lib/server/draft-saving'
import { createDraft, inBrowser } from '@/lib/server/draft-store'
import { addNote, assignToMe, moveIntake, type Outcome } from '@/lib/server/intake-work'
import { clinicProfile } from '@/lib/server/profile'
import { send } from '@/lib/server/sending'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { peopleOfTheDemo } from './people'
import { answersAsOf } from './people/answers-as-of'
import type { Person } from './people/person'
import { seedPapers } from './seed-papers'

const HOUR_MS = 3_600_000
/** How many hours lie between one person and the next: who is urgent came lately, the others over the past days. */
const HOURS_APART = { EMERGENT: 0.4, 'SAME-DAY': 1.3, PRIORITY: 7, ROUTINE: 11 } as const

type Work = { readonly person: string; readonly moves: readonly { readonly to: Status; readonly reason: string }[]; readonly notes: readonly string[] }

/** What the coordinator of the demo has done so far. Whoever is urgent is left for whoever tries the demo. */
const WORK: readonly Work[] = [
  {
    person: 'helen-marsh',
    moves: [
      { to: 'in-review', reason: 'Checking the plan’s criteria and asking the pharmacy for the doses.' },
      { to: 'ready-for-psychiatrist', reason: 'Pharmacy records of both antidepressants are here; the plan confirmed its criteria by phone.' },
    ],
    notes: ['Spoke with her on the phone. Mornings suit her best; she brings the rheumatologist’s letter.'],
  },
  {
    person: 'beatrice-lowell',
    moves: [
      { to: 'in-review', reason: 'Original Medicare, pain only: the notice has to be explained before anything else.' },
      { to: 'booked', reason: 'Consultation on Thursday at 10. She knows that it does not decide on treatment.' },
    ],
    notes: ['Told her what the Advance Beneficiary Notice is for. She would like a copy in large print.'],
  },
  {
    person: 'janine-sorrell',
    moves: [{ to: 'waiting-for-patient', reason: 'Asked whether she has had any talk therapy, and when.' }],
    notes: ['Left a message, without any detail. She may call back at any time.'],
  },
  {
    person: 'curtis-langford',
    moves: [{ to: 'waiting-for-patient', reason: 'Nothing can be billed before a VA referral: asked him to call his VA clinic.' }],
    notes: [],
  },
  { person: 'denise-calloway', moves: [{ to: 'in-review', reason: 'Asking the pharmacy for doses and weeks.' }], notes: [] },
  { person: 'paige-rowley', moves: [{ to: 'closed', reason: 'She goes to her neurologist about the hand-held device and wants nothing else from us now.' }], notes: [] },
]

/** The hash under which a person's draft is kept. Half a SHA-512, so that no browser's secret opens it. */
export const seededTokenHash = ({ id }: Pick<Person, 'id'>): string => createHash('sha512').update(`invented person ${id}`).digest('hex').slice(0, 64)

type Arrival = { readonly person: Person; readonly at: Date }

/** When each person came, the earliest first: so many hours ago, by urgency and by place among those equally urgent. */
function arrivals(): readonly Arrival[] {
  const placed = new Map<string, number>()
  const found = peopleOfTheDemo.map((person): Arrival => {
    const urgency = [person.expect.urgency].flat()[0] ?? 'ROUTINE'
    const place = (placed.get(urgency) ?? 0) + 1
    placed.set(urgency, place)
    return { person, at: new Date(now().getTime() - place * HOURS_APART[urgency] * HOUR_MS) }
  })
  return found.sort((one, other) => one.at.getTime() - other.at.getTime())
}

const expired = ({ id }: Person) => `The unfinished form of ${id} has expired. Remove the demo’s data folder and start again.`

/** Types in what a person's draft still lacks, and sends it; one that is incomplete stays a draft. */
async function bringIn(database: Database, { person, at }: Arrival): Promise<void> {
  const tokenHash = seededTokenHash(person)
  const { timeZone } = await clinicProfile(database)
  const begun = await database.draft.findFirst({ where: inBrowser(tokenHash), select: { sentAt: true, steps: { select: { step: true } } } })
  if (begun?.sentAt) return
  if (!begun) await createDraft(tokenHash, person.answers['about-you']?.language === 'es' ? 'es' : 'en')
  const stored = begun?.steps.map(({ step }) => step) ?? []
  const left = Object.entries(answersAsOf(person, todayAtClinic(timeZone, at))).filter(([step]) => !stored.includes(step))
  if (left.length > 0 && !(await storeSteps(tokenHash, Object.fromEntries(left)))) throw new Error(expired(person))
  if ((await send(tokenHash)).kind === 'not-found') throw new Error(expired(person))
}

/** Writes when a person came, and asked what it costs, as if it had happened then. Alerts are raised now, so that their clocks can be watched. */
async function backdate(database: Database, { person, at }: Arrival): Promise<void> {
  const draft = await database.draft.findFirstOrThrow({ where: inBrowser(seededTokenHash(person)), select: { submissionId: true } })
  const { timeZone } = await clinicProfile(database)
  const due = estimateDue({ cause: 'asked', on: todayAtClinic(timeZone, at) })
  const asked = { intake: { submissionId: draft.submissionId }, cause: 'asked', metAt: null }
  if (due) await database.estimateClock.updateMany({ where: asked, data: { startedAt: at, dueOn: new Date(`${due.dueOn}T00:00:00Z`) } })
  await database.intake.updateMany({ where: { submissionId: draft.submissionId, status: 'new' }, data: { receivedAt: at, statusChangedAt: at } })
}

const intakeOf = async (database: Database, person: string) => {
  const { submissionId } = await database.draft.findFirstOrThrow({ where: inBrowser(seededTokenHash({ id: person })), select: { submissionId: true } })
  return database.intake.findUniqueOrThrow({
    where: { submissionId },
    select: { id: true, version: true, assignedToId: true, _count: { select: { moves: true, notes: true } } },
  })
}

function requireDone(outcome: Outcome, person: string): void {
  if (outcome.kind !== 'done') throw new Error(`The coordinator's work on ${person} was refused: ${JSON.stringify(outcome)}`)
}

/** Does what is left of the coordinator's work on one intake. */
async function workOn(database: Database, coordinator: StaffMember, { person, moves, notes }: Work): Promise<void> {
  const { id, assignedToId, _count: done } = await intakeOf(database, person)
  if (!assignedToId) requireDone(await assignToMe(coordinator, id, ''), person)
  for (const { to, reason } of moves.slice(done.moves)) {
    const { version } = await intakeOf(database, person)
    requireDone(await moveIntake(coordinator, { id, version: String(version), to, reason }), person)
  }
  for (const note of notes.slice(done.notes)) requireDone(await addNote(coordinator, id, note), person)
}

/**
 * Sends the intakes of the invented people of the demo, the way a browser does. Runs again when the first run was cut
 * short: what is there already stays.
 */
export async function seedPeople(database: Database): Promise<void> {
  const arrived = arrivals()
  for (const arrival of arrived) {
    await bringIn(database, arrival)
    await backdate(database, arrival)
  }
  const staff = await database.staff.findUniqueOrThrow({ where: { email: 'coordinator@demo.example' }, select: { id: true, name: true, email: true } })
  const coordinator: StaffMember = { ...staff, role: 'coordinator', session: 'seed' }
  for (const work of WORK) await workOn(database, coordinator, work)
  const { timeZone } = await clinicProfile(database)
  await seedPapers(database, coordinator, todayAtClinic(timeZone), (person) => intakeOf(database, person))
}
