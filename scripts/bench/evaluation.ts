import { assess } from '@/lib/assess'
import { parseCase } from '@/lib/intake/parse'
import type { Case } from '@/lib/rules/fact'
import { type Given, givenCases } from './cases'
import { type Measured, median } from './row'
import { type Prepared, preparedAs, preparedForAll, runEngine } from './rules-engine'

// One evaluation: `assess` with all that it says, against json-rules-engine over the same cases. One after the other in turns, so
// that a busy moment of the machine falls on both.

const GENERATED = 500
const ROUNDS = 9
const WARM_UP = 2
const AT_LEAST = 15

/** Kept, so that nothing measured can be left out as unused. */
let seen = 0

/** By the time of the processor, not of the clock: what else the machine does is none of theirs. */
async function perSecond(count: number, work: () => void | Promise<void>): Promise<number> {
  const from = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(from)
  return (count / (user + system)) * 1_000_000
}

const judged = (cases: readonly Case[]) => {
  for (const one of cases) seen += assess(one).candidacy.findings.length
}

/** The conditions alone, as that engine judges them; each verdict still has three values and the facts that decided it. */
const judgedAlone = (cases: readonly Case[], same: readonly Prepared[]) => {
  for (const [number, one] of cases.entries()) for (const { when } of same[number]?.rules ?? []) seen += when.judge(one).because.length
}

const run = async (cases: readonly Prepared[]) => {
  for (const one of cases) seen += (await runEngine(one)).size
}

const readAll = (given: readonly Given[]) => {
  for (const one of given) seen += parseCase(one).ignored.length
}

type Round = { readonly ours: number; readonly alone: number; readonly parse: number; readonly same: number; readonly everyPayer: number }

/** Fresh copies each time: what is remembered of a case must not carry over. Copying is not measured. */
async function round(given: readonly Given[], cases: readonly Case[], same: readonly Prepared[], everyPayer: readonly Prepared[]): Promise<Round> {
  const fresh = structuredClone(cases) as readonly Case[]
  const told = structuredClone(cases) as readonly Case[]
  // Facts are worked out before, for both.
  judgedAlone(told, same)
  const typed = structuredClone(given) as readonly Given[]
  return {
    ours: await perSecond(fresh.length, () => judged(fresh)),
    same: await perSecond(same.length, () => run(same)),
    alone: await perSecond(told.length, () => judgedAlone(told, same)),
    parse: await perSecond(typed.length, () => readAll(typed)),
    everyPayer: await perSecond(everyPayer.length, () => run(everyPayer)),
  }
}

/** The rows of one evaluation. */
export async function evaluationRows(seed: number): Promise<readonly Measured[]> {
  const given = givenCases(GENERATED, seed)
  const cases = given.map((one) => parseCase(one).case)
  const same = cases.map((one) => preparedAs(one, assess({ ...one })))
  const everyPayer = cases.map((one) => preparedForAll({ ...one }))
  const rounds: Round[] = []
  for (let turn = 0; turn < WARM_UP + ROUNDS; turn++) {
    const measured = await round(given, cases, same, everyPayer)
    if (turn >= WARM_UP) rounds.push(measured)
  }
  if (seen === 0) throw new Error('Nothing was judged.')
  const middle = (of: (round: Round) => number) => median(rounds.map(of))
  const against = (of: (round: Round) => number, our: (round: Round) => number = (one) => one.ours) => ({
    floor: middle(of),
    ratio: middle((one) => our(one) / of(one)),
  })
  const [unit, ours] = ['cases/s', middle((one) => one.ours)]
  const budget = { atLeast: AT_LEAST }
  return [
    { name: 'one evaluation, all that assess() says, against json-rules-engine on the same conditions', value: ours, unit, against: against((one) => one.same), budget },
    {
      name: 'the same conditions alone, verdicts with their facts, against json-rules-engine',
      value: middle((one) => one.alone),
      unit,
      against: against(
        (one) => one.same,
        (one) => one.alone,
      ),
      budget,
    },
    { name: 'one evaluation, against json-rules-engine with every payer’s requirements', value: ours, unit, against: against((one) => one.everyPayer) },
    { name: 'one evaluation: processor time', value: 1_000 / ours, unit: 'ms' },
    { name: 'reading a case: parseCase()', value: middle((one) => one.parse), unit },
  ]
}
