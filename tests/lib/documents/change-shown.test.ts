import { describe, expect, it } from 'vitest'
import { assessInFull } from '@/lib/assess'
import { bandTable } from '@/lib/assess/band-table'
import { bandChangeShown, changeShown } from '@/lib/documents/change-shown'
import { isGiven, questionsBehind } from '@/lib/documents/deciding-questions'
import { explained } from '@/lib/documents/explained'
import { readDraft } from '@/lib/intake/draft'
import type { Typed } from '@/lib/intake/typed'
import type { Fact } from '@/lib/rules/fact'
import { steps } from '@/lib/steps'
import { people } from '@/prisma/people'

const full = (answers: unknown, on: string) => assessInFull(readDraft(answers as Typed, on).case)
const findingsOf = ({ safety, candidacy, routes, alternatives, disclosures }: ReturnType<typeof full>) => [
  ...[...safety.findings, ...candidacy.findings, ...alternatives, ...disclosures],
  ...routes.flatMap(({ funding }) => funding.requires),
]
const cases = people.map(({ answers, on }) => readDraft(answers as Typed, on).case)
const all = cases.map((one) => assessInFull(one))
const shown = all.flatMap(findingsOf).flatMap((finding) => {
  const words = changeShown(finding)
  return words ? [{ finding, words }] : []
})

describe('what would change a finding, as it is shown', () => {
  it('is no advice to be younger, to lose an illness or a device, or to have begun later', () => {
    expect(shown.length).toBeGreaterThan(500)
    for (const { finding, words } of shown)
      if (words.startsWith('This would')) expect(words, finding.id).not.toMatch(/Age in years|begin\?|has a doctor|what has a doctor|pacemaker|stroke/i)
    for (const { candidacy } of all) expect(bandChangeShown(candidacy.row) ?? '').not.toMatch(/Age in years|begin\?/)
  })

  it('names three answers at most, and how many more', () => {
    for (const { words } of shown) if (!words.startsWith('This would')) expect(words.match(/“/g)?.length ?? 0).toBeLessThanOrEqual(3)
  })

  it('of a doubt about many devices is what settles it, in one short sentence', () => {
    const devices = ['metalHead', 'aneurysmClip', 'stentHeadNeck', 'cochlear', 'deepBrain', 'shunt', 'pump']
    const [person] = people
    const answers = { ...person?.answers, implants: Object.fromEntries(devices.map((one) => [one, 'unsure'])) }
    const finding = findingsOf(full(answers, person?.on ?? '')).find(({ id }) => id === 'unsure-about-implant')
    expect(finding?.change).toContain('were “Yes”, and')
    expect(finding && changeShown(finding)).toMatch(/^A device card, a record or asking settles this: “[^”]+”, “[^”]+”, “[^”]+” and 4 more\.$/)
  })

  it('of what is not known is to ask', () => {
    const open = shown.filter(({ finding }) => finding.verdict === 'unknown')
    expect(open.length).toBeGreaterThan(20)
    for (const { words } of open) expect(words).toMatch(/^(?:A device card, a record or asking|Asking) settles this: “/)
  })

  it('stays where an answer can be otherwise, and is nothing where nothing was found', () => {
    const because = [{ key: 'care-plan.canAttend', label: 'Could you come?', answer: 'Yes' }]
    const change = 'This would no longer hold if “Could you come?” were “No”.'
    expect(changeShown({ verdict: 'met', change, changedBy: [{ key: 'care-plan.canAttend', value: 'no' }], because })).toBe(change)
    expect(changeShown({ verdict: 'met', because })).toBeUndefined()
  })

  it('is told by the reply, not by words that another answer happens to contain', () => {
    const change = 'This would no longer hold if “Could you come?” were “No”.'
    const because = (key: string, answer: string) => [{ key, label: 'Could you come?', answer }]
    const of = (key: string, answer: string) =>
      changeShown({ verdict: 'met', change, changedBy: [{ key: 'care-plan.canAttend', value: 'no' }], because: because(key, answer) })
    for (const doubt of ['not sure', 'prefers not to say', 'not answered'])
      expect(of('care-plan.canAttend:reply', doubt), doubt).toBe('Asking settles this: “Could you come?”.')
    for (const answer of ['I am not sure that I like it', 'Declined by the payer']) expect(of('care-plan.canAttend', answer), answer).toBe(change)
    expect(of('care-plan.canAttend:reply', 'answered')).toBe(change)
  })

  it('is no advice about a question that is asked no more', () => {
    const change = 'This would no longer hold if “Have you had it?” were “No”.'
    expect(changeShown({ verdict: 'met', change, changedBy: [{ key: 'earlier-step.hadIt', value: 'no' }], because: [] })).toBeUndefined()
    expect(bandChangeShown({ change, changedBy: [{ key: 'earlier-step.hadIt', value: 'no' }] })).toBeUndefined()
  })

  it('counts “none” beside a list and the list as one answer', () => {
    const keys = ['medicines.list', 'medicines.noneTaken', 'care-plan.canAttend', 'insurance.payer']
    const of = (...some: readonly string[]) => changeShown({ verdict: 'unmet', change: 'As found.', changedBy: some.map((key) => ({ key, value: '' })), because: [] })
    expect(of(...keys)).toBe('As found.')
    expect(of(...keys, 'daily-life.sleepHours')).toMatch(/^Several answers together/)
  })
})

describe('what nobody changes by deciding to', () => {
  it('is what a step declares of its questions, and what is worked out from nothing else', () => {
    for (const key of ['about-you.dateOfBirth', 'implants.pump', 'implants.pump:reply', 'brain-health.stroke', 'mood-history.diagnoses', 'about-you.age', 'pain.areas'])
      expect(isGiven(key), key).toBe(true)
    for (const key of ['care-plan.canAttend', 'mood-history.painAndMood', 'phq-9.phq9Total', 'pain-places.places']) expect(isGiven(key), key).toBe(false)
  })

  it('is declared of each diagnosis and each beginning that a step asks for', () => {
    const told = steps.flatMap(({ id, fields }) => Object.keys(fields).map((name) => `${id}.${name}`)).filter((key) => /diagnoses$|conditions?$|since$/i.test(key))
    expect(told.length).toBeGreaterThan(3)
    expect(told.filter((key) => !isGiven(key))).toEqual(['pain-diagnosis.otherCondition'])
  })

  it('is known of every fact that the band may be said to turn on', () => {
    const workedOut = (some: readonly Fact<unknown>[]): readonly Fact<unknown>[] => some.flatMap((one) => (one.inputs.length > 0 ? [one, ...workedOut(one.inputs)] : []))
    // Of rows 1 to 4 nothing is said.
    const said = bandTable.filter(({ number }) => number > 4)
    const facts = new Set(workedOut(said.flatMap(({ when }) => when.facts)))
    const scores = [...facts].filter((fact) => cases.some((one) => typeof fact.read(one) === 'number')).map(({ key }) => key)
    expect(scores.length).toBeGreaterThan(0)
    expect(scores.filter((key) => questionsBehind(key) === undefined)).toEqual([])
  })
})

describe('the text of an assessment', () => {
  it('says of what would change it what a page says, and no more', () => {
    const flat = (text: string) => text.replace(/\s+/g, ' ')
    let withheld = 0
    for (const assessment of all) {
      const text = flat(explained(assessment))
      for (const finding of findingsOf(assessment)) {
        const words = changeShown(finding)
        if (words) expect(text, finding.id).toContain(`what would change this: ${flat(words)}`)
        else if (finding.change) {
          withheld++
          expect(text, finding.id).not.toContain(flat(finding.change))
        }
      }
      const { row } = assessment.candidacy
      if (row.change) expect(text.includes(`What would change this: ${flat(row.change)}`)).toBe(bandChangeShown(row) !== undefined)
    }
    expect(withheld).toBeGreaterThan(20)
  })
})
