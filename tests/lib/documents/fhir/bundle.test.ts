import type { ValidateFunction } from 'ajv'
import { beforeAll, describe, expect, it } from 'vitest'
import { authorizationContent, authorizationPapers } from '@/lib/documents/authorization'
import type { AuthorizationContent } from '@/lib/documents/authorization/content'
import { isSettled } from '@/lib/documents/authorization/evidence-words'
import { authorizationBundle } from '@/lib/documents/fhir/bundle'
import { uuidOf } from '@/lib/documents/fhir/document-ids'
import { parseCase } from '@/lib/intake/parse'
import { steps } from '@/lib/steps'
import { people } from '@/prisma/people'
import { inputsFor, marthaInsured, ofKind, palmHollow, requested, wordsOf } from '@/tests/lib/documents/authorization/request'
import { bundleValidator, OURS } from './r4-schema'

type Coded = { readonly coding: readonly { readonly system: string; readonly code: string; readonly display?: string }[]; readonly text?: string }
type Answer = {
  readonly valueString?: string
  readonly valueInteger?: number
  readonly valueBoolean?: boolean
  readonly valueCoding?: { readonly code: string; readonly display?: string }
}
type Item = { readonly linkId: string; readonly text: string; readonly item?: readonly Item[]; readonly answer?: readonly Answer[] }
type Resource = Readonly<Record<string, unknown>> & { readonly resourceType: string; readonly id: string }
type Bundle = { readonly id: string; readonly entry: readonly { readonly fullUrl: string; readonly resource: Resource }[] }

const bundleOf = (content: AuthorizationContent) => authorizationBundle(content) as Bundle
const found = ({ entry }: Bundle, type: string) => entry.map(({ resource }) => resource).filter(({ resourceType }) => resourceType === type)
const one = <T>(bundle: Bundle, type: string): T => found(bundle, type)[0] as T

const requests = people.flatMap(({ id, on, answers }) => {
  const content = authorizationContent(inputsFor(parseCase({ on, answers }).case))
  return 'refused' in content ? [] : [[id, content] as const]
})

let validate: ValidateFunction
beforeAll(() => {
  validate = bundleValidator()
}, 120_000)

function expectValid(bundle: Bundle) {
  const wrong = validate(bundle) ? [] : (validate.errors ?? [])
  expect(wrong.filter(({ keyword }) => keyword !== 'oneOf' && keyword !== 'const').slice(0, 5)).toEqual([])
  expect(validate(bundle)).toBe(true)
}

describe('The R4 schema judges', () => {
  const bundle = () => structuredClone(bundleOf(requested(inputsFor(marthaInsured('florida-blue')))))
  const broken: readonly (readonly [string, (resource: Record<string, unknown>) => void])[] = [
    ['an element that does not exist', (resource) => Object.assign(resource, { nonsense: 'x' })],
    ['a day that is none', (resource) => Object.assign(resource, { created: 'tomorrow' })],
    ['a use that does not exist', (resource) => Object.assign(resource, { use: 'wish' })],
    ['an empty text', (resource) => Object.assign(resource, { language: '' })],
  ]

  it.each(broken)('refuses %s', (_, spoil) => {
    const spoilt = bundle()
    spoil(spoilt.entry[0]?.resource as Record<string, unknown>)
    expect(validate(spoilt)).toBe(false)
  })

  it('takes ours', () => expectValid(bundle()))
})

describe.each(requests)('%s', (_, content) => {
  const bundle = bundleOf(content)

  it('is a valid R4 bundle of our resources', () => {
    expectValid(bundle)
    expect([...new Set(bundle.entry.map(({ resource }) => resource.resourceType))].sort().every((type) => (OURS as readonly string[]).includes(type))).toBe(true)
  })

  it('says the same after being written and read', () => expect(JSON.parse(JSON.stringify(bundle))).toEqual(bundle))

  it('has references that resolve, and no others', () => {
    const urls = bundle.entry.map(({ fullUrl }) => fullUrl)
    expect(new Set(urls).size).toBe(urls.length)
    const references = [...JSON.stringify(bundle).matchAll(/"(?:reference|questionnaire)":"([^"]+)"/g)].map(([, to]) => to)
    expect(references.length).toBeGreaterThan(5)
    for (const to of references) expect(urls).toContain(to)
    for (const { fullUrl, resource } of bundle.entry) expect(fullUrl).toBe(`urn:uuid:${resource.id}`)
  })
})

describe('What the packet says can be read back', () => {
  const content = requested(
    inputsFor(marthaInsured('aetna', { insurance: { planName: 'PPO', groupId: 'G77', policyHolder: 'self' } }), { benefits: { verifiedOn: '2026-11-20' } }),
  )
  const bundle = JSON.parse(JSON.stringify(bundleOf(content))) as Bundle
  const answers = one<{ item: readonly Item[] }>(bundle, 'QuestionnaireResponse').item
  const group = (linkId: string) => answers.find((item) => item.linkId === linkId)?.item ?? []
  const inside = ({ item = [] }: Item, end: string) => item.find(({ linkId }) => linkId.endsWith(`.${end}`))?.answer ?? []

  it('who asks whom for whom', () => {
    expect(one(bundle, 'Patient')).toMatchObject({ name: [{ text: 'Martha Oakes' }], birthDate: '1980-03-14' })
    const [clinic, payer] = found(bundle, 'Organization')
    expect(clinic).toMatchObject({
      name: palmHollow.legalName,
      identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: palmHollow.npi }, { value: palmHollow.tin }],
    })
    expect(payer).toMatchObject({ name: 'Aetna' })
    expect(one(bundle, 'Coverage')).toMatchObject({
      status: 'draft',
      subscriberId: 'W0001',
      payor: [{ reference: `urn:uuid:${payer?.id}` }],
      class: [{ value: 'PPO' }, { value: 'G77' }],
    })
  })

  it('every line of the list, whether it is met, and by which answers', () => {
    const read = group('payer-list').map((item) => ({
      id: item.linkId,
      title: item.text,
      isMet: inside(item, 'standing')[0]?.valueCoding?.code === 'met',
      evidence: inside(item, 'evidence').length,
    }))
    expect(read).toEqual(content.lines.map((line) => ({ id: line.id, title: line.title, isMet: isSettled(line), evidence: line.evidence.length })))
    expect(read.length).toBe(12)
  })

  it('every antidepressant and therapy, with what is told of each', () => {
    const told = group('antidepressants').map((item) => ({
      name: item.text,
      weeks: inside(item, 'weeks')[0]?.valueInteger,
      givenFor: inside(item, 'given-for')[0]?.valueString,
    }))
    expect(told).toEqual(content.trials.map(({ name, weeks, givenFor }) => ({ name, weeks, givenFor })))
    expect(group('psychotherapies').map((item) => [item.text, inside(item, 'sessions')[0]?.valueInteger])).toEqual(
      content.therapies.map(({ name, sessions }) => [name, sessions]),
    )
  })

  it('totals, by LOINC number', () => {
    const totals = found(bundle, 'Observation').map(({ code, valueQuantity, effectiveDateTime }) => [
      (code as Coded).coding[0]?.code,
      (valueQuantity as { value: number }).value,
      effectiveDateTime,
    ])
    expect(totals).toEqual([
      ['44261-6', content.scores[0]?.total, '2026-11-22'],
      ['70274-6', content.scores[1]?.total, '2026-11-22'],
    ])
  })

  it('what is asked for, by number and in our own words only', () => {
    const claim = one<{ use: string; status: string; diagnosis?: unknown; item: readonly { productOrService: Coded; quantity: { value: number } }[] }>(bundle, 'Claim')
    expect(claim).toMatchObject({ use: 'preauthorization', status: 'draft' })
    expect(claim, 'none is assigned').not.toHaveProperty('diagnosis')
    expect(claim.item.map(({ productOrService, quantity }) => [productOrService.coding[0]?.code, quantity.value, productOrService.text])).toEqual(
      content.procedures.map(({ code, words, sessions }) => [code, sessions.high, words]),
    )
    for (const { productOrService } of claim.item) expect(productOrService.coding).toEqual([{ system: 'http://www.ama-assn.org/go/cpt', code: expect.any(String) }])
  })

  it('the same structure stands in the Questionnaire', () => {
    const ids = (items: readonly Item[]): readonly string[] => items.flatMap(({ linkId, item = [] }) => [linkId, ...ids(item)])
    const all = ids(one<{ item: readonly Item[] }>(bundle, 'Questionnaire').item)
    expect(ids(answers)).toEqual(all)
    expect(new Set(all).size).toBe(all.length)
  })
})

/** Every text that the bundle says of the person and the plan: answers, texts of totals and procedures. */
const saidIn = (bundle: Bundle): readonly string[] => {
  const texts = (items: readonly Item[]): readonly string[] =>
    items.flatMap(({ answer = [], item = [] }) => [...answer.flatMap(({ valueString, valueCoding }) => [valueString ?? valueCoding?.display ?? '']), ...texts(item)])
  const notes = found(bundle, 'Observation').flatMap((one) => (one.note as readonly { text: string }[]).map(({ text }) => text))
  return [...texts(one<{ item: readonly Item[] }>(bundle, 'QuestionnaireResponse').item), ...notes].filter(Boolean)
}

describe.each(requests)('%s: the bundle and the payer’s paper', (_, content) => {
  const bundle = bundleOf(content)
  const { payer } = authorizationPapers(content)
  const paper = wordsOf(payer).join('\n')
  const plain = (text: string) => text.replace(/\s/g, ' ')

  it('the bundle says nothing that the paper does not say', () => {
    for (const text of saidIn(bundle)) expect(plain(paper)).toContain(plain(text))
    const ids = (items: readonly Item[]): readonly Item[] => items.flatMap((item) => [item, ...ids(item.item ?? [])])
    for (const { answer = [], linkId } of ids(one<{ item: readonly Item[] }>(bundle, 'QuestionnaireResponse').item))
      if (linkId.endsWith('.standing')) for (const { valueCoding } of answer) expect(valueCoding?.code).toBe('met')
    const text = JSON.stringify(bundle)
    expect(text).not.toMatch(/Not met|not-met|Unknown"|re-check|"Open"|For the psychiatrist|Whether it counts|Does not count/)
    for (const trial of content.trials) expect(text).not.toContain(JSON.stringify(trial.why).slice(1, -1))
    for (const { says, title } of content.lines) if (says !== title) expect(text).not.toContain(JSON.stringify(says).slice(1, -1))
    for (const words of [content.standing.policy, ...content.standing.reasons, ...content.standing.remarks]) if (words) expect(text).not.toContain(words)
  })

  it('the bundle says what the paper’s tables and facts say', () => {
    const text = plain(JSON.stringify(bundle))
    const told = ['not told', 'this one', 'an earlier one', 'yes', 'no']
    const tables = ofKind(payer, 'table').filter(({ caption }) => !/^(Questionnaires|Procedure)/.test(caption))
    for (const cell of tables.flatMap(({ rows }) => rows.flat())) if (!told.includes(cell)) expect(text).toContain(plain(JSON.stringify(cell).slice(1, -1)))
    for (const item of content.attachments) expect(text).toContain(plain(JSON.stringify(item).slice(1, -1)))
  })
})

describe('What the bundle does not say', () => {
  it('that nobody of a demonstration is real is said by its tag', () => {
    const real = requested(inputsFor(marthaInsured('florida-blue')))
    expect(bundleOf(real)).not.toHaveProperty('meta')
    const invented = bundleOf({ ...real, clinic: { ...real.clinic, demo: true } })
    expectValid(invented)
    expect(invented).toMatchObject({ meta: { tag: [{ code: 'HTEST' }] } })
  })

  it('the clinic’s gaps', () => {
    const content = requested(inputsFor(marthaInsured('aetna')))
    const text = JSON.stringify(bundleOf(content))
    expect(content.gaps.length).toBeGreaterThan(0)
    expect(text).not.toContain('who can supply')
    for (const { why } of content.gaps.filter(({ line }) => line === undefined)) expect(text).not.toContain(JSON.stringify(why).slice(1, -1))
  })

  it.each(requests)('%s: no item of a questionnaire', (_, content) => {
    const text = JSON.stringify(bundleOf(content))
    for (const { id, fields } of steps.filter((step) => ['phq-9', 'gad-7', 'self-harm'].includes(step.id))) {
      for (const [name, { label }] of Object.entries(fields)) {
        expect(text).not.toContain(label)
        expect(text).not.toContain(`"${id}.${name}"`)
      }
    }
  })
})

describe('Ids', () => {
  const content = requested(inputsFor(marthaInsured('florida-blue')))
  it('follow from the document', () => {
    expect(bundleOf(content)).toEqual(bundleOf(structuredClone(content)))
    const other = bundleOf({ ...content, version: 2 })
    const ids = (bundle: Bundle) => bundle.entry.map(({ resource }) => resource.id)
    expect(ids(other).filter((id) => ids(bundleOf(content)).includes(id))).toEqual([])
  })

  it('are UUIDs that differ', () => {
    const all = Array.from({ length: 20_000 }, (_, at) => uuidOf(`REF-${at}/1/2026-11-22/claim`))
    for (const id of all.slice(0, 100)) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('What is not known', () => {
  it('is left out, or said to be unknown in FHIR’s own way', () => {
    const bare = { ...palmHollow, name: '', legalName: '', npi: '', tin: '', phone: '', address: '' }
    const from = marthaInsured('florida-blue', { 'about-you': { fullName: undefined, dateOfBirth: '1980-03-14' }, insurance: { memberId: undefined } })
    const bundle = bundleOf(requested(inputsFor(from, { clinic: bare })))
    expectValid(bundle)
    expect(one(bundle, 'Patient')).not.toHaveProperty('name')
    expect(one(bundle, 'Coverage')).toMatchObject({ status: 'draft' })
    expect(one(bundle, 'Coverage')).not.toHaveProperty('subscriberId')
    expect(JSON.stringify(one(bundle, 'Organization'))).toContain('data-absent-reason')
  })

  it('odd white space in what was typed leaves it valid', () => {
    const bundle = bundleOf(
      requested(inputsFor(marthaInsured('florida-blue', { 'about-you': { fullName: 'Martha\u00a0Oakes\u2003 ' }, insurance: { memberId: 'W\u00a01' } }))),
    )
    expectValid(bundle)
    expect(one(bundle, 'Patient')).toMatchObject({ name: [{ text: 'Martha Oakes' }] })
  })
})
