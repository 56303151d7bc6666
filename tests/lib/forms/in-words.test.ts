import { describe, expect, it } from 'vitest'
import { stepIn } from '@/lib/forms/in-words'
import { read } from '@/lib/forms/schema'
import { translate } from '@/lib/i18n/translate'
import { offered } from '@/lib/intake/offer'
import { stepById, steps } from '@/lib/steps'

const t = translate('es')
const all = steps.map((step) => offered(step))

/** Everything of a step that is not words: what answers are stored and judged by. */
const skeleton = (value: unknown): unknown => {
  const WORDS = ['label', 'hint', 'hintForStaff', 'needed', 'unit', 'lowest', 'highest', 'rowName', 'heading', 'why', 'intro', 'credit', 'legend', 'more', 'closedBy']
  if (Array.isArray(value)) return value.map((one) => (typeof one === 'string' ? null : skeleton(one)))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (WORDS.includes(key) ? [] : [[key, skeleton(inner)]])))
}

describe('a step in another language', () => {
  it.each(all.map((step) => [step.id, step] as const))('%s differs in its words alone', (_, step) => {
    const other = stepIn(step, t)
    expect(skeleton(other)).toEqual(skeleton(step))
    expect(other.heading).not.toBe(step.heading)
    for (const [key, field] of Object.entries(other.fields)) {
      if (field.kind !== 'one' && field.kind !== 'many') continue
      const before = step.fields[key]
      expect(field.options.map(({ value }) => value)).toEqual('options' in (before ?? {}) ? (before as typeof field).options.map(({ value }) => value) : [])
    }
  })

  it('leaves the step that it was made of as it was', () => {
    const step = offered(stepById('reason') as (typeof steps)[number])
    const before = JSON.stringify(step)
    stepIn(step, () => 'x')
    expect(JSON.stringify(step)).toBe(before)
  })

  it('reads the same answers, and says in its own words what is wrong', () => {
    const step = offered(stepById('phq-9') as (typeof steps)[number])
    const spanish = stepIn(step, t)
    for (const [key, field] of Object.entries(step.fields))
      for (const answer of ['2', 'declined', 'x']) expect(read(spanish.fields[key] ?? field, answer)).toEqual(read(field, answer))
    expect(spanish.fields.q2?.needed).toBe('Elija una respuesta. “Prefiero no decirlo” también es una respuesta.')
  })
})
