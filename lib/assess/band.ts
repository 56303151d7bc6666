import type { Condition } from '@/lib/rules/condition'
import type { Day } from '@/lib/rules/day'
import { type Case, oncePerCase } from '@/lib/rules/fact'
import type { Band } from './assessment'
import { type BandInput, bandInputs } from './band-inputs'
import { type BandRow, bandTable } from './band-table'

/** The first row of the band table that holds. The last row always does. */
export const bandRowOf = oncePerCase((from): BandRow => {
  const row = bandTable.find(({ when }) => when.judge(from).verdict === 'met')
  if (!row) throw new Error('No row of the band table holds: its last row must hold always.')
  return row
})

type Values = Readonly<Record<string, boolean | null | undefined>>

/**
 * The inputs' values: yes, no, undefined while one is open, null where it is not known and no question is left that could
 * tell. Each is worked out only when a row asks for it: most cases are decided long before the last row.
 */
function valuesOf(from: Case): Values {
  const told = (input: BandInput) => (input.open(from) ? undefined : (input.read(from) ?? null))
  return Object.defineProperties({}, Object.fromEntries(bandInputs.map((input) => [input.key, { get: () => told(input) }])))
}

/** The same with one input taken one way. */
const taking = (values: Values, key: string, value: boolean): Values => Object.create(values, { [key]: { value } }) as Values

/**
 * The bands that values leave possible, from this row on. A row that is unknown turns on an open input: it is taken both ways.
 * Every path ends at a row that holds, so no combination is left out and none is tried that decides nothing.
 */
function explore(values: Values, on: Day, from: number, found: Set<Band>): void {
  for (let at = from; at < bandTable.length && found.size < ORDER.length; at++) {
    const { band, when } = bandTable[at] as BandRow
    const { verdict, because } = when.judge({ answers: {}, on, supposed: values })
    if (verdict === 'met') found.add(band)
    if (verdict === 'met') return
    const [open] = because
    if (verdict === 'unmet' || !open) continue
    explore(taking(values, open.key, true), on, at, found)
    explore(taking(values, open.key, false), on, at, found)
    return
  }
}

const ORDER: readonly Band[] = ['B1', 'B2', 'B3', 'B4', 'withheld']

/** The bands still possible once the unknown inputs are answered: it may name too many, never too few. */
export function reachableBands(from: Case): readonly Band[] {
  const found = new Set<Band>([bandRowOf(from).band])
  explore(valuesOf(from), from.on, 0, found)
  return ORDER.filter((band) => found.has(band))
}

/** What the band rests on while some of it is not known: the conditions of the rows up to the one that held. */
export function openConditions(from: Case): readonly { readonly row: BandRow; readonly when: Condition }[] {
  const held = bandRowOf(from).number
  return bandTable.filter(({ number, when }) => (number < held || held === 11) && when.judge(from).verdict === 'unknown').map((row) => ({ row, when: row.when }))
}
