import type { Condition } from '@/lib/rules/condition'
import type { Day } from '@/lib/rules/day'
import { type Case, oncePerCase } from '@/lib/rules/fact'
import type { Band } from './assessment'
import { bandInputs } from './band-inputs'
import { type BandRow, bandTable } from './band-table'

/** The first row of the band table that holds. The last row always does. */
export const bandRowOf = oncePerCase((from): BandRow => {
  const row = bandTable.find(({ when }) => when.judge(from).verdict === 'met')
  if (!row) throw new Error('No row of the band table holds: its last row must hold always.')
  return row
})

type Values = Readonly<Record<string, boolean | null | undefined>>

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
    explore({ ...values, [open.key]: true }, on, at, found)
    explore({ ...values, [open.key]: false }, on, at, found)
    return
  }
}

const ORDER: readonly Band[] = ['B1', 'B2', 'B3', 'B4', 'withheld']

/** The bands still possible once the unknown inputs are answered: it may name too many, never too few. */
export function reachableBands(from: Case): readonly Band[] {
  // Null is neither yes nor no: not known, and no question is left that could tell.
  const values = Object.fromEntries(bandInputs.map((one) => [one.key, one.open(from) ? undefined : (one.read(from) ?? null)]))
  const found = new Set<Band>([bandRowOf(from).band])
  explore(values, from.on, 0, found)
  return ORDER.filter((band) => found.has(band))
}

/** What the band rests on while some of it is not known: the conditions of the rows up to the one that held. */
export function openConditions(from: Case): readonly { readonly row: BandRow; readonly when: Condition }[] {
  const held = bandRowOf(from).number
  return bandTable.filter(({ number, when }) => (number < held || held === 11) && when.judge(from).verdict === 'unknown').map((row) => ({ row, when: row.when }))
}
