import type { Condition } from '@/lib/rules/condition'
import type { Case } from '@/lib/rules/fact'
import type { Band } from './assessment'
import { bandInputs } from './band-inputs'
import { type BandRow, bandTable } from './band-table'

/** At most so many unknown inputs are taken both ways, 2^10 combinations; what is beyond stays unknown and widens the answer. */
const MOST_BOTH_WAYS = 10

/** The first row of the band table that holds. The last row always does. */
export function bandRowOf(from: Case): BandRow {
  const row = bandTable.find(({ when }) => when.judge(from).verdict === 'met')
  if (!row) throw new Error('No row of the band table holds: its last row must hold always.')
  return row
}

type Values = Readonly<Record<string, boolean | null | undefined>>

/** The bands that values leave possible: rows that are unknown may hold or not. */
function possible(supposed: Values, on: string): readonly Band[] {
  const from: Case = { answers: {}, on, supposed }
  const found: Band[] = []
  for (const { band, when } of bandTable) {
    const { verdict } = when.judge(from)
    if (verdict === 'unmet') continue
    found.push(band)
    if (verdict === 'met') break
  }
  return found
}

function combinations(keys: readonly string[]): readonly Values[] {
  return keys.reduce<readonly Values[]>(
    (sofar, key) =>
      sofar.flatMap((values) => [
        { ...values, [key]: true },
        { ...values, [key]: false },
      ]),
    [{}],
  )
}

const ORDER: readonly Band[] = ['B1', 'B2', 'B3', 'B4', 'withheld']

/** The bands still possible once the unknown inputs are answered: it may name too many, never too few. */
export function reachableBands(from: Case): readonly Band[] {
  // Null is neither yes nor no: not known, and no question is left that could tell.
  const known = Object.fromEntries(bandInputs.filter((one) => !one.open(from)).map((one) => [one.key, one.read(from) ?? null]))
  const open = bandInputs.filter((one) => one.open(from)).map(({ key }) => key)
  const beyond = Object.fromEntries(open.slice(MOST_BOTH_WAYS).map((key) => [key, undefined]))
  const found = new Set<Band>([bandRowOf(from).band])
  for (const values of combinations(open.slice(0, MOST_BOTH_WAYS))) {
    for (const band of possible({ ...known, ...beyond, ...values }, from.on)) found.add(band)
    if (found.size === ORDER.length) break
  }
  return ORDER.filter((band) => found.has(band))
}

/** What the band rests on while some of it is not known: the conditions of the rows up to the one that held. */
export function openConditions(from: Case): readonly { readonly row: BandRow; readonly when: Condition }[] {
  const held = bandRowOf(from).number
  return bandTable.filter(({ number, when }) => (number < held || held === 11) && when.judge(from).verdict === 'unknown').map((row) => ({ row, when: row.when }))
}
