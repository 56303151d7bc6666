import type { Field, RowField } from '@/lib/forms/field'
import { ALONE } from '@/lib/forms/kinds'
import { mayBe } from '@/lib/forms/schema'
import { parseCase } from '@/lib/intake/parse'
import { optionsIn } from '@/lib/knowledge/lists'
import { addDays, type Day } from '@/lib/rules/day'
import { steps } from '@/lib/steps'
import { people } from '@/prisma/people'

/** A case as it is given: what `npm run evaluate` reads. */
export type Given = { readonly on: Day; readonly answers: Readonly<Record<string, Readonly<Record<string, unknown>>>> }

const ON: Day = '2026-11-22'
/** How many questions of those asked are answered, and how many of those by "unsure". */
const [ANSWERED, UNSURE] = [0.85, 0.05]
/** The names that the generated rows are about. */
const MOST_ROWS = 6

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Chance = () => number
const below = (random: Chance, count: number) => Math.floor(random() * count)
const oneOf = <T>(random: Chance, values: readonly T[]): T => values[below(random, values.length)] as T

function someOf(random: Chance, values: readonly string[]): readonly string[] {
  const first = oneOf(random, values)
  if (ALONE.includes(first)) return [first]
  const others = values.filter((value) => value !== first && !ALONE.includes(value) && random() < 2 / values.length)
  return [first, ...others]
}

const valuesOf = (options: readonly { readonly value: string }[]) => options.map(({ value }) => value)
const daysAgo = (random: Chance, most: number) => addDays(ON, -1 - below(random, most))

function answerTo(field: Field | RowField, random: Chance): unknown {
  if (mayBe(field, 'unsure') && random() < UNSURE) return field.kind === 'many' || (field.kind === 'listed' && field.several) ? ['unsure'] : 'unsure'
  switch (field.kind) {
    case 'text':
      return field.format === 'email' ? 'invented@example.com' : field.format === 'phone' ? '561-555-0100' : 'Invented Name'
    case 'long':
      return 'The pain began slowly, and some days are better than others.'
    case 'date':
      return daysAgo(random, field.earliest < '1950' ? 32_000 : 900)
    case 'month':
      return daysAgo(random, 2_000).slice(0, 7)
    case 'number':
      return below(random, Math.min(field.likelyUpTo ?? field.most, field.most) + 1)
    case 'scale':
      return below(random, 11)
    case 'item':
      return below(random, 4)
    case 'yesno':
      return random() < 0.25 ? 'yes' : 'no'
    case 'one':
      return oneOf(random, valuesOf(field.options))
    case 'many':
      return someOf(random, valuesOf(field.options))
    case 'listed':
      return field.several ? someOf(random, valuesOf(optionsIn(field.from))) : oneOf(random, valuesOf(optionsIn(field.from)))
    case 'list':
      return Array.from({ length: below(random, MOST_ROWS + 1) }, () => ({
        ...answersTo(field.row, random),
        [field.rowTitle]: answerTo(field.row[field.rowTitle] as RowField, random),
      }))
  }
}

const answersTo = (fields: Readonly<Record<string, Field | RowField>>, random: Chance) =>
  Object.fromEntries(Object.entries(fields).flatMap(([key, field]) => (random() < ANSWERED ? [[key, answerTo(field, random)]] : [])))

/** Somebody who never was: most questions answered, by chance. */
function somebody(random: Chance): Given {
  const answers = Object.fromEntries(steps.map(({ id, fields }) => [id, answersTo(fields, random)]))
  // Chance would name a condition that was not among those chosen.
  const { mainCondition: _, ...ofPain } = answers['pain-diagnosis'] ?? {}
  return { on: ON, answers: { ...answers, 'pain-diagnosis': ofPain } }
}

/** The invented people, and so many more by chance, the same for the same seed. */
export function givenCases(generated: number, seed: number): readonly Given[] {
  const random = chance(seed)
  const cases = [...people.map(({ on, answers }) => ({ on, answers })), ...Array.from({ length: generated }, () => somebody(random))]
  for (const one of cases) {
    const [problem] = parseCase(one).problems
    if (problem) throw new Error(`A generated case cannot be read: ${problem.step}.${problem.field}: ${problem.problem}`)
  }
  return cases
}
