import type { Field, RowField } from '@/lib/forms/field'
import { LIMITS } from '@/lib/forms/schema'
import { optionsIn } from '@/lib/knowledge/lists'
import { steps } from '@/lib/steps'

// JSON Schema (2020-12) of a case as `npm run evaluate` reads it. Conditions between questions are not in it: an answer to a
// question that is not shown is legal and set aside.

type Schema = Readonly<Record<string, unknown>>

const listed = (field: Field | RowField): readonly string[] => {
  if (field.kind === 'one' || field.kind === 'many') return field.options.map(({ value }) => value)
  return field.kind === 'listed' ? optionsIn(field.from).map(({ value }) => value) : []
}

const several = (values: readonly string[]): Schema => ({ type: 'array', uniqueItems: true, items: { enum: [...values, 'unsure'] } })
const digits = (pattern = '^\\d+(\\.\\d+)?$'): Schema => ({ type: 'string', pattern })

function choice(field: Field | RowField): Schema {
  const values = listed(field)
  if (field.kind === 'many' || (field.kind === 'listed' && field.several)) return several(values)
  if (field.kind === 'listed' && field.text) return { type: 'string', maxLength: LIMITS.text }
  return { enum: values }
}

function answer(field: Field | RowField): Schema {
  switch (field.kind) {
    case 'text':
      return { type: 'string', maxLength: LIMITS.text }
    case 'long':
      return { type: 'string', maxLength: LIMITS.long }
    case 'date':
      return { type: 'string', format: 'date' }
    case 'month':
      return { type: 'string', pattern: '^\\d{4}-\\d{2}$' }
    case 'number':
      return { anyOf: [{ type: field.whole ? 'integer' : 'number', minimum: field.least, maximum: field.most }, digits()] }
    case 'scale':
      return { anyOf: [{ type: 'integer', minimum: 0, maximum: 10 }, digits('^(10|\\d)$')] }
    case 'item':
      return { anyOf: [{ type: 'integer', minimum: 0, maximum: 3 }, digits('^[0-3]$')] }
    case 'yesno':
      return { enum: ['yes', 'no'] }
    case 'list':
      return {
        type: 'array',
        maxItems: field.most,
        items: { type: 'object', additionalProperties: false, properties: Object.fromEntries(Object.entries(field.row).map(([key, cell]) => [key, ofField(cell)])) },
      }
    default:
      return choice(field)
  }
}

const WITHOUT_UNSURE: readonly Field['kind'][] = ['text', 'long', 'date', 'list', 'many', 'scale', 'item']

function ofField(field: Field | RowField): Schema {
  const words = ['unsure', 'declined'].filter((word) =>
    word === 'unsure' ? !WITHOUT_UNSURE.includes(field.kind) && !(field.kind === 'listed' && (field.text || field.several)) : field.declinable === true,
  )
  const schema = answer(field)
  return { description: field.label, ...(words.length > 0 ? { anyOf: [schema, { enum: words }] } : schema) }
}

/** The JSON Schema of one case. */
export function caseSchema(): Schema {
  const properties = Object.fromEntries(
    steps.map((step) => [
      step.id,
      {
        type: 'object',
        description: step.heading,
        additionalProperties: false,
        properties: Object.fromEntries(Object.entries(step.fields).map(([key, field]) => [key, ofField(field)])),
      },
    ]),
  )
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A case: one person’s answers, judged as of one day',
    type: 'object',
    required: ['on', 'answers'],
    additionalProperties: false,
    properties: { on: { type: 'string', format: 'date' }, answers: { type: 'object', additionalProperties: false, properties } },
  }
}
