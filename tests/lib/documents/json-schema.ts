import { isDay } from '@/lib/rules/day'

// As much of JSON Schema 2020-12 as the schema of a case uses. A keyword that is not here is a mistake, so that none is passed over.

type Schema = Readonly<Record<string, unknown>>
type Check = (value: unknown, given: never, schema: Schema, root: Schema) => boolean

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  integer: Number.isInteger,
  array: Array.isArray,
  object: isObject,
  null: (value) => value === null,
}
const ofText = (value: unknown, check: (text: string) => boolean) => typeof value !== 'string' || check(value)
const ofNumber = (value: unknown, check: (number: number) => boolean) => typeof value !== 'number' || check(value)
const ofList = (value: unknown, check: (list: readonly unknown[]) => boolean) => !Array.isArray(value) || check(value)
const ofObject = (value: unknown, check: (object: Readonly<Record<string, unknown>>) => boolean) => !isObject(value) || check(value)
const ANNOTATIONS = ['$schema', '$defs', 'title', 'description']

const CHECKS: Readonly<Record<string, Check>> = {
  $ref: (value, given: string, _, root) => admits((root.$defs as Record<string, Schema>)[given.replace('#/$defs/', '')] as Schema, value, root),
  type: (value, given: string) => TYPES[given]?.(value) ?? false,
  enum: (value, given: readonly unknown[]) => given.includes(value),
  anyOf: (value, given: readonly Schema[], _, root) => given.some((one) => admits(one, value, root)),
  format: (value, given: string) => ofText(value, (text) => given === 'date' && isDay(text)),
  pattern: (value, given: string) => ofText(value, (text) => new RegExp(given, 'u').test(text)),
  maxLength: (value, given: number) => ofText(value, (text) => Array.from(text).length <= given),
  minimum: (value, given: number) => ofNumber(value, (number) => number >= given),
  maximum: (value, given: number) => ofNumber(value, (number) => number <= given),
  maxItems: (value, given: number) => ofList(value, (list) => list.length <= given),
  uniqueItems: (value) => ofList(value, (list) => new Set(list.map((one) => JSON.stringify(one))).size === list.length),
  items: (value, given: Schema, _, root) => ofList(value, (list) => list.every((one) => admits(given, one, root))),
  required: (value, given: readonly string[]) => ofObject(value, (object) => given.every((key) => Object.hasOwn(object, key))),
  properties: (value, given: Readonly<Record<string, Schema>>, _, root) =>
    ofObject(value, (object) => Object.entries(given).every(([key, one]) => !Object.hasOwn(object, key) || admits(one, object[key], root))),
  additionalProperties: (value, _: false, schema) => ofObject(value, (object) => Object.keys(object).every((key) => Object.hasOwn(schema.properties as object, key))),
}

/** Whether a schema admits a value. */
export function admits(schema: Schema, value: unknown, root: Schema = schema): boolean {
  return Object.entries(schema).every(([keyword, given]) => {
    if (ANNOTATIONS.includes(keyword)) return true
    const check = CHECKS[keyword]
    if (!check) throw new Error(`The schema uses "${keyword}": teach it to tests/lib/documents/json-schema.ts.`)
    return check(value, given as never, schema, root)
  })
}
