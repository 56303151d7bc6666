import type { Field, ListedField, ListField, ManyField, NumberField, RowField, TextField } from '@/lib/forms/field'
import { ALONE } from '@/lib/forms/kinds'
import { LIMITS } from '@/lib/forms/limits'
import { mayBe } from '@/lib/forms/schema'
import { DAYS } from '@/lib/intake/parse'
import { optionsIn } from '@/lib/knowledge/lists'
import { steps } from '@/lib/steps'
import { daysFrom, digitsUpTo, EMAIL, monthsFrom, PHONE, SOME_TEXT, TEXT } from './value-patterns'

// JSON Schema (2020-12) of a case as `npm run evaluate` reads it: what it admits is read, but for what two answers must agree in,
// which the descriptions name. Whether a question is shown is not in it: an answer to one that is not is legal and set aside.

type Schema = Readonly<Record<string, unknown>>

const UNANSWERED: Schema = { $ref: '#/$defs/unanswered' }

const optionsOf = (field: ManyField | ListedField): readonly string[] => (field.kind === 'many' ? field.options : optionsIn(field.from)).map(({ value }) => value)

/** Each at most once; what says something only alone stands alone. */
function several(field: ManyField | ListedField): readonly Schema[] {
  const values = optionsOf(field)
  const together = values.filter((value) => !ALONE.includes(value))
  const alone = [...values.filter((value) => ALONE.includes(value)), 'unsure']
  return [
    { type: 'array', uniqueItems: true, items: { enum: together } },
    { description: 'Only alone.', type: 'array', maxItems: 1, items: { enum: alone } },
  ]
}

function numbers(least: number, most: number, whole: boolean): readonly Schema[] {
  const typed: Schema = { description: 'The same in digits.', type: 'string', pattern: digitsUpTo(most, whole) }
  return [{ type: whole ? 'integer' : 'number', minimum: least, maximum: most }, ...(least === 0 ? [typed] : [])]
}

const ofNumber = ({ least, most, whole }: NumberField) => numbers(least, most, whole ?? false)

const PATTERNS = { email: EMAIL, phone: PHONE } as const
const ofText = ({ format }: TextField): Schema => ({ type: 'string', maxLength: LIMITS.text, pattern: format ? PATTERNS[format] : TEXT })

function ofRows(field: ListField): readonly Schema[] {
  const { [field.rowTitle]: title, ...cells } = field.row
  const named: Schema = { description: title?.label ?? '', type: 'string', maxLength: LIMITS.text, pattern: SOME_TEXT }
  const properties = { [field.rowTitle]: named, ...mapped(cells, ofField) }
  const row: Schema = { type: 'object', additionalProperties: false, required: [field.rowTitle], properties }
  const blank: Schema = { description: 'A blank row is dropped.', type: 'object', additionalProperties: false, properties: mapped(field.row, () => UNANSWERED) }
  return [{ type: 'array', maxItems: field.most, items: { anyOf: [row, blank] } }]
}

function answers(field: Field | RowField): readonly Schema[] {
  switch (field.kind) {
    case 'text':
      return [ofText(field)]
    case 'long':
      return [{ type: 'string', maxLength: LIMITS.long, pattern: TEXT }]
    case 'date':
      return [{ type: 'string', format: 'date', pattern: daysFrom(field.earliest) }]
    case 'month':
      return [{ type: 'string', pattern: monthsFrom(field.earliest) }]
    case 'number':
      return ofNumber(field)
    case 'scale':
      return numbers(0, 10, true)
    case 'item':
      return numbers(0, 3, true)
    case 'yesno':
      return [{ enum: ['yes', 'no'] }]
    case 'one':
      return [{ enum: field.options.map(({ value }) => value) }]
    case 'many':
      return several(field)
    case 'listed':
      if (field.text) return [{ type: 'string', maxLength: LIMITS.text, pattern: TEXT }]
      return field.several ? several(field) : [{ enum: optionsOf(field) }]
    case 'list':
      return ofRows(field)
  }
}

/** What a schema of single answers cannot say. */
function besides(field: Field | RowField): string {
  if ((field.kind === 'date' || field.kind === 'month') && !field.future) return ' (Not after the day of the case.)'
  if (field.kind === 'listed' && field.among) return ` (One of those in ${field.among}, where that is answered.)`
  return field.kind === 'listed' && field.text ? ' (An id or a name that the clinic’s list knows; any other words are kept and flagged.)' : ''
}

function ofField(field: Field | RowField): Schema {
  const words = ['unsure', 'declined'].filter((word) => mayBe(field, word))
  const unknown: Schema = { description: 'Answered, and left unknown.', enum: words }
  return { description: `${field.label}${besides(field)}`, anyOf: [...answers(field), ...(words.length > 0 ? [unknown] : []), UNANSWERED] }
}

const mapped = <T>(fields: Readonly<Record<string, T>>, schema: (field: T) => Schema) =>
  Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, schema(field)]))

/** The JSON Schema of one case. */
export function caseSchema(): Schema {
  const ofSteps = steps.map(({ id, heading, fields }) => [id, { type: 'object', description: heading, additionalProperties: false, properties: mapped(fields, ofField) }])
  const on: Schema = {
    description: `The day of judging, from ${DAYS.earliest} to ${DAYS.latest}.`,
    type: 'string',
    format: 'date',
    pattern: '^20\\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$',
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A case: one person’s answers, judged as of one day',
    description:
      'Every step and every answer may be left out: that is unanswered, and unknown. Beside what stands here, answers are read as people type them: with spaces around, 1,200 for 1200, 1980-5-17 for 1980-05-17.',
    type: 'object',
    required: ['on', 'answers'],
    additionalProperties: false,
    properties: { on, answers: { type: 'object', additionalProperties: false, properties: Object.fromEntries(ofSteps) } },
    $defs: {
      unanswered: {
        description: 'Blank: unanswered, never 0.',
        anyOf: [{ type: 'null' }, { type: 'string', pattern: '^\\s*$' }, { type: 'array', maxItems: 0 }],
      },
    },
  }
}
