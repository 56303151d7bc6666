import { describe, expect, it } from 'vitest'
import type { RouteId } from '@/lib/assess/assessment'
import { defaultCourse } from '@/lib/cost/default-courses'
import { authorizationContent, authorizationPapers } from '@/lib/documents/authorization'
import { authorizationBundle } from '@/lib/documents/fhir/bundle'
import { determinationPapers } from '@/lib/documents/medicare/determination'
import { isPrivate } from '@/lib/documents/private-answers'
import { KEPT } from '@/lib/documents/private-words'
import { parseCase } from '@/lib/intake/parse'
import { payerWith } from '@/lib/knowledge/payers'
import type { Case } from '@/lib/rules/fact'
import { steps } from '@/lib/steps'
import { seeded } from '@/tests/support/chance'
import { generatedCase } from '@/tests/support/generated-case'
import { inputsFor, ofKind } from './request'

const MANY = 200
const LABELS = steps.flatMap(({ id, fields }) => Object.entries(fields).flatMap(([name, { label }]) => (isPrivate(`${id}.${name}`) ? [`“${label}”`] : [])))
const MOOD_CODE = /"F\d\d|\bF\d\d\./

/** A contradiction names the question of free words, of what they speak, and that they are kept. */
const withoutKept = (text: string, label: string) => text.replaceAll(`${label}: ${KEPT}`, '').replaceAll(`${label} speaks of`, '')

/** Whatever is wrong with the papers of one made-up person; empty when nothing is. */
function wrongWith(from: Case, request: () => void): readonly string[] {
  const wrong: string[] = []
  const expectNot = (is: boolean, words: string) => void (is && wrong.push(words))
  for (const route of ['depression', 'pain', 'anxiety'] as const satisfies readonly RouteId[]) {
    const inputs = inputsFor(from, { route, plan: defaultCourse(route) })
    const determination = determinationPapers({ ...inputs, urgency: 'standard' })
    const content = authorizationContent(inputs)
    const made = JSON.stringify([content, determination])
    for (const label of LABELS) expectNot(withoutKept(made, label).includes(label), `${route} quotes ${label}`)
    if (route === 'pain') expectNot(MOOD_CODE.test(made), 'pain with a code of the mind')
    if ('refused' in content) continue
    request()
    const { packet, payer, letter } = authorizationPapers(content)
    const outside = JSON.stringify([payer, letter, authorizationBundle(content)])
    for (const label of LABELS) expectNot(outside.includes(label), `the payer reads ${label}`)
    const all = JSON.stringify(packet) + outside
    for (const label of LABELS) expectNot(withoutKept(all, label).includes(label), `the papers quote ${label}`)
    expectNot(/undefined|\[object|NaN/.test(all), 'something undefined is written')
    expectNot(content.lines.length !== (payerWith(content.payer.id)?.requires.length ?? 0), 'a line is missing')
    const said = ofKind(letter, 'list').flatMap(({ items }) => items)
    for (const { verdict, title } of content.lines) expectNot(verdict !== 'met' && said.includes(title), `the letter says “${title}”, which is ${verdict}`)
  }
  return wrong
}

describe('Papers of made-up people', () => {
  it(`${MANY} of them: never an error, never a kept answer, never a code of another route`, () => {
    let requests = 0
    const wrong = Array.from({ length: MANY }, (_, at) => parseCase(generatedCase(seeded(at + 1))).case).flatMap((from, at) =>
      wrongWith(from, () => {
        requests += 1
      }).map((words) => `seed ${at + 1}: ${words}`),
    )
    expect(wrong.slice(0, 5)).toEqual([])
    expect(requests).toBeGreaterThan(MANY / 20)
  }, 120_000)
})
