import { addDays, type Day } from '@/lib/rules/day'
import { makeAuthorization } from '@/lib/server/authorizations'
import { askedForCost } from '@/lib/server/clock-starts'
import type { Database } from '@/lib/server/database'
import { recordStep } from '@/lib/server/document-steps'
import { makeEstimate } from '@/lib/server/estimates'
import type { Outcome } from '@/lib/server/intake-work'
import { makeAbn } from '@/lib/server/medicare-papers'
import type { Typed } from '@/lib/server/profile-form'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { saveBenefits } from '@/lib/server/verified-benefits'

/** What the demo's coordinator has made so far: one paper of each kind a clinic meets first. */
type Made = {
  readonly person: string
  readonly kind: 'authorization' | 'abn' | 'estimate'
  readonly make: typeof makeEstimate
  readonly typed: Typed
  readonly step: Typed
}

const PAPERS: readonly Made[] = [
  {
    person: 'helen-marsh',
    kind: 'authorization',
    make: makeAuthorization,
    typed: { route: 'depression' },
    step: { step: 'sent-to-payer', urgency: 'standard', note: 'By the plan’s portal.' },
  },
  {
    person: 'beatrice-lowell',
    kind: 'abn',
    make: makeAbn,
    typed: { route: 'pain', language: 'en' },
    step: { step: 'given', note: 'In large print, at the front desk.' },
  },
  { person: 'denise-calloway', kind: 'estimate', make: makeEstimate, typed: { route: 'pain', language: 'en' }, step: { step: 'given', note: 'By mail, on paper.' } },
]

/** What the plan told on the phone of one person. Days are of the day the demo was begun. */
const BENEFITS = {
  person: 'helen-marsh',
  deductible: '1500',
  deductibleMet: '1500',
  coinsurancePercent: '20',
  outOfPocketMax: '6000',
  outOfPocketMet: '1800',
  inNetwork: 'yes',
}

/** Who asked on the phone what it costs, and how many days ago. */
const ASKED = [
  { person: 'walter-dunn', daysAgo: 1 },
  { person: 'gloria-tennant', daysAgo: 0 },
] as const

type Intake = { readonly id: string; readonly version: number }
type Outcomes = Outcome | { readonly kind: 'done'; readonly documentId: string }

/** The id of what was made; of what only changed something, none. */
function done(outcome: Outcomes, what: string): string {
  if (outcome.kind !== 'done') throw new Error(`The coordinator's ${what} was refused: ${JSON.stringify(outcome)}`)
  return 'documentId' in outcome ? outcome.documentId : ''
}

/** Makes what is not made yet, the way the clinic's pages do. */
export async function seedPapers(database: Database, coordinator: StaffMember, today: Day, intakeOf: (person: string) => Promise<Intake>): Promise<void> {
  const { person, ...told } = BENEFITS
  const { id } = await intakeOf(person)
  if ((await database.verifiedBenefits.count({ where: { intakeId: id } })) === 0) {
    done(await saveBenefits(coordinator, id, { ...told, version: '0', verifiedOn: today, reference: 'Call of the day, invented' }), `benefits of ${person}`)
  }
  for (const { person: caller, daysAgo } of ASKED) {
    const intake = await intakeOf(caller)
    if ((await database.estimateClock.count({ where: { intakeId: intake.id } })) > 0) continue
    done(await askedForCost(coordinator, intake.id, addDays(today, -daysAgo)), `question of ${caller}`)
  }
  for (const paper of PAPERS) await seedPaper(database, coordinator, paper, await intakeOf(paper.person))
}

async function seedPaper(database: Database, coordinator: StaffMember, { person, kind, make, typed, step }: Made, { id, version }: Intake): Promise<void> {
  const earlier = await database.clinicDocument.findFirst({ where: { intakeId: id, kind }, select: { id: true, steps: { select: { id: true } } } })
  const made = earlier?.id ?? done(await make(coordinator, id, { ...typed, version: String(version) }), `${kind} for ${person}`)
  if (!earlier?.steps.length) done(await recordStep(coordinator, made, step), `step on the ${kind} for ${person}`)
}
