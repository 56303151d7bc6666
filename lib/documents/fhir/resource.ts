/** A FHIR resource as plain data. */
export type Resource = { readonly resourceType: string; readonly id: string; readonly [element: string]: unknown }

/** An entry of a bundle: what it is called inside the bundle, and the resource. */
export type Entry = { readonly fullUrl: string; readonly resource: Resource }

export type Reference = { readonly reference: string }

/** Which resource is called what, inside one document. */
export type Naming = (of: string) => { readonly id: string; readonly url: string; readonly reference: Reference }

/** FHIR knows the blank, the tab and the line's end as white space, and no others. */
const plain = (text: string): string => text.replace(/[^\S \n\t]/g, ' ').trim()

/** Without what is absent or empty: FHIR has no nulls, no empty texts, no empty lists. */
export function withoutEmpty(value: unknown): unknown {
  if (typeof value === 'string') return plain(value) === '' ? undefined : plain(value)
  if (Array.isArray(value)) {
    const left = value.map(withoutEmpty).filter((one) => one !== undefined)
    return left.length > 0 ? left : undefined
  }
  if (typeof value !== 'object' || value === null) return value ?? undefined
  const left = Object.entries(value).flatMap(([key, inner]) => {
    const kept = withoutEmpty(inner)
    return kept === undefined ? [] : [[key, kept] as const]
  })
  return left.length > 0 ? Object.fromEntries(left) : undefined
}

/** A coded value. */
export const coded = (system: string, code: string, text?: string) => ({ coding: [{ system, code }], ...(text && { text }) })

/** FHIR's own way to say that something is not known. */
export const NOT_KNOWN = { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }] }
