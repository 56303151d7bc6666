import fc from 'fast-check'
import { prerender } from 'react-dom/static'
import { describe, expect, it } from 'vitest'
import { FormProvider } from '@/components/form/form-context'
import { StepQuestions } from '@/components/intake/step-questions'
import type { Field, RowField } from '@/lib/forms/field'
import { readForm, type TypedStep } from '@/lib/forms/form-data'
import { dataOf, type Group, optionsOf, type StepData } from '@/lib/forms/step'
import { translator } from '@/lib/i18n/translator'
import { steps } from '@/lib/steps'
import { posted } from './posted'

const LISTED = ['other', 'neck', 'knee-left', 'fibromyalgia', 'none-yet'].map((value) => ({ value, label: value }))

/** A step with its lists filled in, as the pages get it. */
function withLists(step: StepData): StepData {
  const fill = (field: Field): Field => {
    if (field.kind !== 'listed' || field.text) return field
    const { kind, several, text, ...rest } = field
    return { ...rest, kind: several ? 'many' : 'one', options: LISTED }
  }
  return { ...step, fields: Object.fromEntries(Object.entries(step.fields).map(([key, field]) => [key, fill(field)])) }
}

/** A step’s questions as the server draws them, what it loads for one page only included. */
async function markup(step: StepData, typed: TypedStep): Promise<string> {
  const surroundings = {
    t: translator({}),
    scripted: false,
    problems: {},
    unlikely: {},
    suggestions: {},
    similar: {},
    namesAsked: 0,
    rows: {},
    phone: '',
    form: undefined,
    reread: () => undefined,
  }
  const { prelude } = await prerender(
    <FormProvider value={surroundings}>
      <StepQuestions step={step} showing={{}} typed={typed} now={typed} raising={{}} />
    </FormProvider>,
  )
  return new Response(prelude).text()
}

const words = fc.stringMatching(/^[a-zé"'<>&1-9][a-zé"'<>& ñ,.-]{0,20}$/)
const digits = fc.stringMatching(/^\d{1,4}$/)
const open = (field: Field | RowField) => [...(field.certain ? [] : ['unsure']), ...(field.declinable ? ['declined'] : [])]

/** Anything that may have been typed at a field, valid or not. */
function typedAt(field: Field | RowField): fc.Arbitrary<unknown> {
  const alone = (mayBeUnsure = true) =>
    open(field)
      .filter((answer) => mayBeUnsure || answer !== 'unsure')
      .map((answer) => fc.constant(answer))
  const options = optionsOf(field).map((option) => option.value)
  switch (field.kind) {
    case 'long':
      return fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'))
    case 'date':
      return fc.tuple(digits, fc.oneof(fc.constant(''), digits), digits).map((parts) => parts.join('-'))
    case 'month':
      return fc.oneof(
        ...alone(),
        fc.tuple(digits, fc.constantFrom('', '01', '12')).map((parts) => parts.join('-')),
      )
    case 'number':
      return fc.oneof(digits, words, ...alone())
    case 'scale':
      return fc.oneof(fc.integer({ min: 0, max: 10 }).map(String), ...alone(false))
    case 'item':
      return fc.oneof(fc.constantFrom(...options), ...alone(false))
    case 'one':
    case 'yesno':
      return fc.oneof(fc.constantFrom(...options), ...alone())
    case 'many':
      return fc.subarray(options, { minLength: 1 })
    case 'list':
      return fc.array(row(field.row), { minLength: 1, maxLength: 3 })
    default:
      return words
  }
}

const row = (cells: Readonly<Record<string, RowField>>) =>
  fc.record(Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, typedAt(cell)])), { requiredKeys: [] }).filter((typed) => Object.keys(typed).length > 0)

/** What may be said of a question that stands in a list of check boxes. */
function typedInGroup(field: Field): fc.Arbitrary<unknown> {
  const options = optionsOf(field).map((option) => option.value)
  if (field.kind !== 'many') return fc.constantFrom(...options, ...(field.certain ? [] : ['unsure']))
  const several = fc.subarray(
    options.filter((option) => option !== 'none'),
    { minLength: 1 },
  )
  return fc.oneof(several, fc.constant(['none']), fc.constant(['unsure']))
}

function typedIn(step: StepData, groups: readonly Group[]): fc.Arbitrary<TypedStep> {
  const asked = Object.entries(step.fields).filter(([, field]) => !field.unasked)
  const fields = asked.map(([key, field]) => {
    const isGrouped = groups.some((group) => group.fields.includes(key))
    return [key, isGrouped ? typedInGroup(field) : typedAt(field)] as const
  })
  return fc.record(Object.fromEntries(fields), { requiredKeys: [] })
}

/** The order of ticks is the page's; the rest is as it was typed. */
const sorted = (typed: TypedStep) =>
  Object.fromEntries(
    Object.entries(typed).map(([key, value]) => [key, Array.isArray(value) && value.every((one) => typeof one === 'string') ? [...value].sort() : value]),
  )

describe('what was typed, drawn, posted without scripts and read again', () => {
  it.each(steps.map((step) => [step.id, withLists(dataOf(step))] as const))('%s: is what was typed', async (_, step) => {
    // Which of several troubles most offers only what was chosen beside it; an answer outside of that is not drawn.
    const { mainCondition, ...fields } = step.fields
    const drawn = { ...step, fields }
    await fc.assert(
      fc.asyncProperty(typedIn(drawn, drawn.groups), async (typed) => {
        expect(sorted(readForm(drawn, posted(await markup(drawn, typed))))).toEqual(sorted(typed))
      }),
      { numRuns: 40 },
    )
  })

  it('gives every control a name of its own question, a label and an id that stands once', async () => {
    for (const step of steps) {
      const html = await markup(withLists(dataOf(step)), {})
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
      expect(ids, step.id).toEqual([...new Set(ids)])
      for (const [, of] of html.matchAll(/ for="([^"]*)"/g)) expect(ids, `${step.id}: label for ${of}`).toContain(of)
      for (const [, of = ''] of html.matchAll(/ aria-(?:labelledby|describedby)="([^"]*)"/g))
        for (const id of of.split(' ')) expect(ids, `${step.id}: ${id}`).toContain(id)
      expect(html).not.toContain(' style=')
    }
  })
})
