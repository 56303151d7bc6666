import { describe, expect, it } from 'vitest'
import { diagnosisFamilies, painFamilies } from '@/lib/knowledge/codes'
import { procedures } from '@/lib/knowledge/codes/procedures'
import { caseWith } from '../facts/case-with'

const pain = (condition: string, places: Readonly<Record<string, unknown>> = {}) => caseWith({ 'pain-diagnosis': { conditions: [condition] }, 'pain-places': places })
const familiesOf = (condition: string) => diagnosisFamilies('pain', pain(condition))

/** The codes of each condition once more, written by hand, to be held against the code set: nothing else is told. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  fibromyalgia: ['M79.7'],
  'failed-back-surgery': ['M96.1'],
  'low-back-pain': ['M54.5-'],
  'neck-pain': ['M54.2'],
  osteoarthritis: ['M15.- to M19.-'],
  'myofascial-pain': ['M79.1-'],
  'pelvic-pain': ['R10.2- / N30.1-'],
  'post-operative-pain': ['G89.-'],
  'cancer-pain': ['G89.3'],
  'crps-1': ['G90.5-'],
  'crps-2': ['G56.4- / G57.7-'],
  'peripheral-neuropathy': ['G62.- / G60.-'],
  'diabetic-neuropathy': ['E11.4- / E10.4-'],
  'chemo-neuropathy': ['G62.0'],
  'post-herpetic-neuralgia': ['B02.2-'],
  'trigeminal-neuralgia': ['G50.0'],
  'plexus-injury': ['G54.0 / S14.3-'],
  'nerve-injury': ['G89.-'],
  'phantom-limb': ['G54.6'],
  radiculopathy: ['M54.1-', 'M54.3-'],
  // Central pain goes with the code of its cause.
  'post-stroke-pain': ['G89.0', 'I69.-'],
  'spinal-cord-injury-pain': ['G89.0', 'S14.- / S24.- / S34.-'],
  'multiple-sclerosis-pain': ['G89.0', 'G35.-'],
  'migraine-with-aura': ['G43.1-'],
  'migraine-without-aura': ['G43.0-'],
  'chronic-migraine': ['G43.7-'],
  'tension-headache': ['G44.2-'],
  'cluster-headache': ['G44.0-'],
  'post-traumatic-headache': ['G44.3-'],
  'chronic-daily-headache': ['R51.9 / G44.4-'],
  other: ['G89.-'],
}

describe('Codes of pain, by condition', () => {
  it.each(Object.entries(CODES))('%s: %j', (condition, codes) => expect(familiesOf(condition).map(({ code }) => code)).toEqual(codes))

  it('the page has every condition', () => expect(Object.keys(CODES).sort()).toEqual([...new Set(painFamilies.flatMap(({ conditions }) => conditions))].sort()))
})

describe('What is said beside a code', () => {
  it.each([
    ['crps-1', 'Not together with type II.'],
    ['crps-2', 'Not together with type I.'],
    ['post-stroke-pain', 'With the code of its cause.'],
    ['multiple-sclerosis-pain', 'G35.A to G35.D'],
    ['low-back-pain', 'M54.5 alone is not valid'],
    ['diabetic-neuropathy', 'E11.42'],
  ])('%s: %s', (condition, said) => expect(familiesOf(condition).map(({ note }) => note ?? '')).toContainEqual(expect.stringContaining(said)))

  it('is left out where there is nothing to say', () => {
    for (const condition of ['fibromyalgia', 'cluster-headache']) expect(familiesOf(condition)[0], condition).not.toHaveProperty('note')
  })
})

describe('Where CRPS is', () => {
  const code = (place: string) => diagnosisFamilies('pain', pain('crps-1', { places: [place] })).map((one) => one.code)
  it.each(['shoulder', 'upper-arm', 'lower-arm', 'hand'])('%s: an arm, and its side', (place) => {
    expect([`${place}-right`, `${place}-left`].map(code)).toEqual([['G90.511'], ['G90.512']])
  })
  it.each(['hip', 'upper-leg', 'knee', 'lower-leg', 'foot'])('%s: a leg, and its side', (place) => {
    expect([`${place}-right`, `${place}-left`].map(code)).toEqual([['G90.521'], ['G90.522']])
  })
  it.each(['face-left', 'head-right', 'neck', 'chest', 'upper-back', 'lower-back', 'pelvis'])('%s: neither', (place) => expect(code(place)).toEqual(['G90.5-']))
})

describe('Procedure numbers', () => {
  it('are these, each for its part of the care', () => {
    const words = Object.fromEntries(procedures.map(({ code, words }) => [code, words]))
    expect(words).toEqual({
      '90867': expect.stringMatching(/^First TMS visit/),
      '90868': expect.stringMatching(/^Each further TMS session/),
      '90869': expect.stringMatching(/found again/),
      '0889T': expect.stringMatching(/^Accelerated course.* target/),
      '0890T': expect.stringMatching(/^Accelerated course.* first day/),
      '0891T': expect.stringMatching(/^Accelerated course.* later day/),
      '0892T': expect.stringMatching(/^Accelerated course.* threshold .*again/),
      '90792': expect.stringMatching(/^First visit with the psychiatrist/),
      '96127': expect.stringMatching(/questionnaire/),
    })
  })

  it('of an accelerated course say that payers call it investigational, and only those', () => {
    expect(procedures.filter(({ note }) => /investigational/.test(note ?? '')).map(({ code }) => code)).toEqual(['0889T', '0890T', '0891T', '0892T'])
  })
})
