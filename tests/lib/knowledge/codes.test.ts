import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { defaultCourse } from '@/lib/cost/default-courses'
import { parseCase } from '@/lib/intake/parse'
import { diagnosisFamilies, painFamilies } from '@/lib/knowledge/codes'
import { type CodedRoute, RECHECK } from '@/lib/knowledge/codes/code-family'
import { procedures, procedureWith } from '@/lib/knowledge/codes/procedures'
import { conditions } from '@/lib/knowledge/conditions'
import { sources } from '@/lib/knowledge/sources'
import type { Case } from '@/lib/rules/fact'
import { people } from '@/prisma/people'

const ROUTES: readonly CodedRoute[] = ['depression', 'pain', 'anxiety', 'migraine-device']
const caseOf = (answers: Case['answers']): Case => ({ on: '2026-11-22', answers })
const pain = (conditions: readonly string[], more: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {}) =>
  caseOf({ ...more, 'pain-diagnosis': { conditions, ...more['pain-diagnosis'] } })
const codesOf = (route: CodedRoute, from: Case) => diagnosisFamilies(route, from).map(({ code }) => code)
const mood = (diagnoses: readonly string[], more: Readonly<Record<string, unknown>> = {}) => caseOf({ 'mood-history': { diagnoses, psychoticNow: 'no', ...more } })

const everybody = people.map(({ id, on, answers }) => [id, parseCase({ on, answers }).case] as const)
const known = new Set(sources.map(({ id }) => id))

describe('The folder', () => {
  it('has each of its lists in index.ts', async () => {
    const folder = new URL('../../../lib/knowledge/codes/', import.meta.url)
    const lists = await Promise.all(
      readdirSync(folder)
        .filter((file) => file.endsWith('-codes.ts'))
        .map(async (file) => Object.values((await import(new URL(file, folder).pathname)) as Record<string, unknown>).filter(Array.isArray)),
    )
    const families = lists.flat(2) as typeof painFamilies
    expect(families.length).toBeGreaterThan(20)
    for (const family of families) expect(painFamilies, `${family.id} is not listed: add its file to lib/knowledge/codes/index.ts`).toContain(family)
    expect(painFamilies.length).toBe(families.length)
  })

  it('has one id a family, and knows the conditions it names', () => {
    expect(new Set(painFamilies.map(({ id }) => id)).size).toBe(painFamilies.length)
    const named = new Set(painFamilies.flatMap((family) => family.conditions))
    const offered = [...conditions.map(({ id }) => id), 'other']
    expect([...named].filter((id) => !offered.includes(id))).toEqual([])
    expect(
      offered.filter((id) => !named.has(id)),
      'conditions without a code family',
    ).toEqual([])
  })

  it('cites listed sources, those of the mind as well', () => {
    const citing = [...everybody.flatMap(([, from]) => ROUTES.flatMap((route) => diagnosisFamilies(route, from)))]
    for (const { code, cites } of citing) {
      for (const { source, section, states } of cites) {
        expect(known.has(source.id), `${code} cites ${source.id}`).toBe(true)
        expect(section && states).toBeTruthy()
      }
    }
  })
})

describe('Procedure numbers', () => {
  it('are those of every part of a course', () => {
    for (const route of ['depression', 'pain', 'anxiety'] as const)
      for (const { code } of defaultCourse(route).phases) expect(procedureWith(code)?.words, code).toBeTruthy()
    expect(new Set(procedures.map(({ code }) => code)).size).toBe(procedures.length)
    expect(procedureWith('00000')).toBeUndefined()
  })

  // What the official descriptions are known by; none of it may stand in the product.
  const OFFICIAL =
    /therapeutic repetitive transcranial|\(tms\) treatment; initial|including cortical mapping|subsequent delivery and management|motor threshold (?:re-?)?determination|delivery and management, per session|psychiatric diagnostic evaluation|brief emotional\/behavioral assessment|standardized instrument/i

  it('stand with our own words only', () => {
    for (const { code, words, note = '' } of procedures) expect(`${words} ${note}`, code).not.toMatch(OFFICIAL)
  })

  it('nor do the official ones stand anywhere in the product', () => {
    const files = ['lib', 'components', 'app', 'prisma'].flatMap((folder) =>
      readdirSync(new URL(`../../../${folder}`, import.meta.url), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('server/generated'))
        .map((file) => `${folder}/${file}`),
    )
    expect(files.length).toBeGreaterThan(300)
    expect(files.filter((file) => OFFICIAL.test(readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')))).toEqual([])
    expect('THERAPEUTIC REPETITIVE TRANSCRANIAL MAGNETIC STIMULATION (TMS) TREATMENT; INITIAL, including').toMatch(OFFICIAL)
  })
})

describe('Routes never mix', () => {
  const PAIN_OR_HEAD = /^[A-EG-Z]/
  it.each(everybody)('%s: no code of the mind for pain, and none of pain for depression or anxiety', (_, from) => {
    for (const route of ['pain', 'migraine-device'] as const) for (const code of codesOf(route, from)) expect(code).toMatch(PAIN_OR_HEAD)
    for (const code of codesOf('depression', from)) expect(code).toMatch(/^F3/)
    for (const code of codesOf('anxiety', from)) expect(code).toMatch(/^F4/)
  })

  it('whatever is named', () => {
    for (const { code, digits } of painFamilies) for (const one of [code, ...Object.values(digits?.of ?? {})]) expect(one).not.toMatch(/F\d/)
  })

  it('each carries that it is to be checked again', () => {
    const all = everybody.flatMap(([, from]) => ROUTES.flatMap((route) => diagnosisFamilies(route, from)))
    expect(all.length).toBeGreaterThan(100)
    for (const { standing } of all) expect(standing).toBe(RECHECK)
  })
})

describe('Depression', () => {
  it('suggests single and recurrent, and flags what says too little', () => {
    const families = diagnosisFamilies('depression', mood(['depression']))
    expect(families.map(({ code }) => code)).toEqual(['F32.-', 'F33.-', 'F32.A', 'F32.9', 'F33.9'])
    expect(families.map(({ flag }) => flag !== undefined)).toEqual([false, false, true, true, true])
    expect(families[0]?.note).toContain('F32.2')
    expect(families[1]?.note).toContain('F33.2')
  })

  it.each([
    ['psychosis now', mood(['depression'], { psychoticNow: 'yes' }), ['F32.3', 'F33.3', 'F32.A', 'F32.9', 'F33.9']],
    ['bipolar disorder', mood(['depression', 'bipolar']), ['F31.-']],
    ['no such diagnosis', mood(['none']), []],
    ['not told', caseOf({}), []],
    ['anxiety alone', mood(['anxiety']), []],
  ] as const)('%s', (_, from, codes) => expect(codesOf('depression', from)).toEqual(codes))

  it('says which are excluded as a rule', () => {
    for (const from of [mood(['depression', 'bipolar']), mood(['depression'], { psychoticNow: 'yes' })])
      expect(diagnosisFamilies('depression', from)[0]?.flag).toContain('exclude')
  })
})

describe('Anxiety', () => {
  it.each([
    [['anxiety'], ['F41.-']],
    [
      ['anxiety', 'ocd', 'ptsd'],
      ['F41.-', 'F42.-', 'F43.1-'],
    ],
    [['depression'], []],
  ] as const)('%s', (diagnoses, codes) => expect(codesOf('anxiety', mood(diagnoses))).toEqual(codes))
})

describe('Pain: digits as far as they are told', () => {
  const places = (where: readonly string[], side?: string) => ({ 'pain-places': { places: where, ...(side && { side }) } })
  it.each([
    ['arm, right', pain(['crps-1'], places(['hand-right'], 'right')), ['G90.511']],
    ['arm, left, from its place', pain(['crps-1'], places(['hand-left'])), ['G90.512']],
    ['arm, both', pain(['crps-1'], places(['hand-left', 'hand-right'])), ['G90.513']],
    ['leg, left', pain(['crps-1'], places(['foot-left'], 'left')), ['G90.522']],
    ['leg, side told to vary', pain(['crps-1'], places(['foot-left'], 'varies')), ['G90.52-']],
    ['arm and leg', pain(['crps-1'], places(['hand-right', 'foot-right'], 'right')), ['G90.5-']],
    ['place not told', pain(['crps-1']), ['G90.5-']],
    ['another condition beside it, to which the place may belong', pain(['crps-1', 'fibromyalgia'], places(['hand-right'], 'right')), ['M79.7', 'G90.5-']],
    ['causalgia of a leg, right', pain(['crps-2'], places(['knee-right'])), ['G57.71']],
    ['causalgia of an arm', pain(['crps-2'], places(['shoulder-left'], 'middle')), ['G56.4-']],
    ['causalgia, place not told', pain(['crps-2']), ['G56.4- / G57.7-']],
    ['sciatica, left', pain(['radiculopathy'], places(['lower-leg-left'], 'left')), ['M54.1-', 'M54.32']],
    ['sciatica, both sides', pain(['radiculopathy'], places(['lower-leg-left'], 'both')), ['M54.1-', 'M54.3-']],
    ['spinal cord, its level told', pain(['spinal-cord-injury-pain'], { 'pain-diagnosis': { spinalLevel: 'neck' } }), ['G89.0', 'S14.-']],
    ['spinal cord, its level not told', pain(['spinal-cord-injury-pain']), ['G89.0', 'S14.- / S24.- / S34.-']],
    ['after an operation, lately', pain(['post-operative-pain'], { 'pain-diagnosis': { since: '2026-10' } }), ['G89.18']],
    ['after an operation, long ago', pain(['post-operative-pain'], { 'pain-diagnosis': { since: '2024-10' } }), ['G89.28']],
    ['after an operation, since when is not told', pain(['post-operative-pain']), ['G89.-']],
    ['an injury, long ago', pain(['nerve-injury'], { 'pain-diagnosis': { since: '2020-01' } }), ['G89.21']],
    ['no diagnosis yet', pain(['none-yet']), []],
    ['nothing told', caseOf({}), []],
  ] as const)('%s', (_, from, codes) => expect(codesOf('pain', from)).toEqual(codes))

  it('the device for migraine is for headache alone', () => {
    const from = pain(['fibromyalgia', 'migraine-with-aura'])
    expect(codesOf('migraine-device', from)).toEqual(['G43.1-'])
    expect(codesOf('pain', from)).toEqual(['M79.7', 'G43.1-'])
  })

  it('each condition has a family, and what cannot be billed as it is is not suggested bare', () => {
    for (const { id } of conditions) expect(codesOf('pain', pain([id])).length, id).toBeGreaterThan(0)
    const all = painFamilies.flatMap(({ code, digits }) => [code, ...Object.values(digits?.of ?? {})]).flatMap((code) => code.split(' / '))
    for (const unbillable of ['G90.5', 'G90.51', 'G90.52', 'M54.5']) expect(all).not.toContain(unbillable)
  })
})
