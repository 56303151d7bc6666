import { describe, expect, it } from 'vitest'
import type { RouteId } from '@/lib/assess/assessment'
import { defaultCourse } from '@/lib/cost/default-courses'
import { authorizationContent, authorizationPapers } from '@/lib/documents/authorization'
import { isPrivate } from '@/lib/documents/private-answers'
import { KEPT } from '@/lib/documents/private-words'
import { parseCase } from '@/lib/intake/parse'
import { payerWith } from '@/lib/knowledge/payers'
import type { Case } from '@/lib/rules/fact'
import { steps } from '@/lib/steps'
import { people } from '@/prisma/people'
import { inputsFor, ofKind, wordsOf } from './request'

const everybody = people.map(({ id, on, answers }) => [id, parseCase({ on, answers }).case] as const)
const ROUTES: readonly RouteId[] = ['depression', 'pain', 'anxiety', 'migraine-device']

const requests = everybody.flatMap(([id, from]) => {
  const content = authorizationContent(inputsFor(from))
  return 'refused' in content ? [] : [[id, content, from] as const]
})

/** Questions whose answers are for the psychiatrist, by what they are called. */
const privateLabels = steps.flatMap(({ id, fields }) => Object.entries(fields).flatMap(([name, field]) => (isPrivate(`${id}.${name}`) ? [field.label] : [])))
/** Free words that somebody wrote. */
const freeWords = ({ answers }: Case): readonly string[] =>
  steps
    .flatMap(({ id, fields }) => Object.entries(fields).flatMap(([name, { kind }]) => (kind === 'long' ? [answers[id]?.[name]] : [])))
    .filter((text) => typeof text === 'string')

const MOOD_CODE = /\bF\d\d(?:\.|\b)/
const PAIN_CODE = /\b(?:G(?:43|44|5\d|6\d|8\d|90)|M(?:1\d|54|79|96)|R(?:10|51|52)|B02|E1[01]|N30)\./

describe('Everybody', () => {
  it('is there', () => {
    expect(everybody.length).toBeGreaterThan(50)
    expect(requests.length).toBeGreaterThan(15)
  })

  it.each(everybody)('%s: a request or a refusal for every route, never an error', (_, from) => {
    for (const route of ROUTES) {
      const content = authorizationContent(inputsFor(from, { route, plan: defaultCourse(route === 'migraine-device' ? 'pain' : route) }))
      if (route !== 'depression') expect(content).toHaveProperty('refused')
      if ('refused' in content) {
        expect(content.refused).toMatch(/\.$/)
        expect(content.insteadWords).toMatch(/\.$/)
      } else expect(Object.values(authorizationPapers(content)).map(({ blocks }) => blocks.length > 10)).toEqual([true, true, true])
    }
  })

  it.each(everybody)('%s: no code of depression on a refusal, and none of pain on a request', (_, from) => {
    for (const route of ROUTES) {
      const content = authorizationContent(inputsFor(from, { route }))
      if ('refused' in content) expect(JSON.stringify(content)).not.toMatch(MOOD_CODE)
      else expect(JSON.stringify(Object.values(authorizationPapers(content)))).not.toMatch(PAIN_CODE)
    }
  })
})

describe.each(requests)('%s', (_, content, from) => {
  const { packet, payer, letter } = authorizationPapers(content)
  const words = [packet, payer, letter].flatMap(wordsOf).join('\n')

  it('has every line of the payer’s list', () => {
    const asked = payerWith(content.payer.id)?.requires.map(({ id }) => id) ?? []
    expect(content.lines.map(({ id }) => id).sort()).toEqual([...asked].sort())
    const headings = ofKind(packet, 'heading').map(({ text }) => text)
    for (const { title } of content.lines) expect(headings.some((text) => text.endsWith(title))).toBe(true)
  })

  it('says what is missing before anything else, and who can supply it', () => {
    const [first, , table] = packet.blocks
    expect(first).toMatchObject({ kind: 'heading', text: 'What is missing, and who can supply it' })
    expect(table).toMatchObject({ kind: 'table', rows: content.gaps.map(({ what, why }) => [what, why, expect.stringMatching(/\S/)]) })
    for (const { verdict, id } of content.lines) if (verdict !== 'met') expect(content.gaps.some(({ line }) => line === id)).toBe(true)
    const order = content.lines.map(({ verdict }) => verdict)
    expect(order.indexOf('met') === -1 || order.slice(order.indexOf('met')).every((verdict) => verdict === 'met')).toBe(true)
  })

  it('tells the payer nothing of gaps, doubts, sources and suggestions', () => {
    const told = wordsOf(payer)
    for (const { why, line } of content.gaps) if (line === undefined) expect(told).not.toContain(why)
    for (const text of [...content.standing.reasons, ...content.standing.remarks, ...content.conflicts.map((one) => one.words)])
      expect(told.join('\n')).not.toContain(text)
    for (const { source, title, verdict } of content.lines) {
      expect(told.join('\n')).not.toContain(source)
      expect(told.includes(`Met: ${title}`)).toBe(verdict === 'met' && content.lines.find((one) => one.title === title)?.contradicted.length === 0)
    }
    expect(told.join('\n')).not.toMatch(MOOD_CODE)
    expect(ofKind(payer, 'blank').map(({ label }) => label)).toContain('Diagnosis code, assigned by the psychiatrist')
  })

  it('quotes an answer for each line that is judged', () => {
    for (const { verdict, evidence, title } of content.lines) if (verdict !== 'kept' && verdict !== 'unknown') expect(evidence.length, title).toBeGreaterThan(0)
  })

  it('holds no single answer that is for the psychiatrist, nor free words', () => {
    for (const label of privateLabels) expect(words).not.toContain(`“${label}”`)
    expect(words).not.toMatch(/nearly every day|more than half the days|several days|wish(?:ed)? to be dead|killing/i)
    for (const text of freeWords(from)) expect(words).not.toContain(text)
    const evidence = [...content.lines.flatMap((line) => line.evidence), ...content.earlierTms]
    for (const { key, isKept, answer } of evidence) {
      expect(isPrivate(key)).toBe(false)
      expect(isKept).toBe(answer === KEPT)
    }
    for (const { verdict, evidence: quoted } of content.lines) if (verdict === 'kept') expect(quoted).toEqual([])
  })

  it('promises nothing', () => {
    const PROMISE = /effective|efficac|response rate|remission|will (?:help|improve|relieve|reduce|work)|proven|success|covered|approved|guarantee|safe and/i
    const own = wordsOf(letter).filter((text) => !content.lines.some(({ title }) => text.includes(title)))
    for (const text of own) expect(text).not.toMatch(PROMISE)
  })

  it('never gives pain as the reason', () => {
    const naming = wordsOf(letter).filter((text) => /pain/i.test(text) && !/^Option|labelled/.test(text))
    for (const text of naming) expect(text).toMatch(/^The patient also lives with pain( \(.*\))?\. No treatment for pain is asked for here\.$/)
  })

  it('states nothing in the letter that is not known', () => {
    const sentences = ofKind(letter, 'text').map(({ text }) => text)
    const facts = ofKind(letter, 'facts').flatMap(({ items }) => items.map(({ value }) => value))
    const lists = ofKind(letter, 'list').flatMap(({ items }) => items)
    for (const text of [...sentences, ...facts, ...lists])
      expect(text).not.toMatch(/not told|not known|unknown|unsure|not sure|undefined|not answered|rather not say|null/i)
    const blanks = ofKind(letter, 'blank').map(({ label }) => label)
    for (const { title, verdict } of content.lines) if (verdict !== 'met') expect(blanks.some((label) => label.endsWith(title))).toBe(true)
    const said = content.lines.filter(({ verdict, contradicted }) => verdict === 'met' && contradicted.length === 0).map(({ title }) => title)
    expect(lists).toEqual(expect.arrayContaining(said))
    for (const { title, verdict } of content.lines) if (verdict !== 'met') expect(lists).not.toContain(title)
  })

  it('names nobody in titles and at the foot', () => {
    const name = content.patient.name ?? 'nobody'
    for (const { title, subtitle, footer } of [packet, payer, letter]) for (const text of [title, subtitle, footer]) expect(text).not.toContain(name)
  })

  it('is the same twice, and plain data', () => {
    const again = authorizationContent(inputsFor(structuredClone(from)))
    expect(again).toEqual(content)
    expect(JSON.parse(JSON.stringify(content))).toEqual(content)
  })
})
