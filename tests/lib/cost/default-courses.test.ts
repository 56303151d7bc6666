import { describe, expect, it } from 'vitest'
import { type CoursePlan, type CourseRoute, PHASES, type Range, treatmentsOf, visitsOf, weeksOf } from '@/lib/cost/course'
import { citesOf, DEFAULT_COURSES, defaultCourse, defaultCourseWords } from '@/lib/cost/default-courses'
import { range } from '@/lib/cost/phases'
import { conditions } from '@/lib/knowledge/conditions'
import { sources } from '@/lib/knowledge/sources'
import type { Citation } from '@/lib/rules/citation'

const everyCourse: readonly (readonly [string, CoursePlan])[] = [
  ['depression', defaultCourse('depression')],
  ['anxiety', defaultCourse('anxiety')],
  ['pain', defaultCourse('pain')],
  ...conditions.map(({ id }) => [id, defaultCourse('pain', id)] as const),
]

const inOrder = ({ low, expected, high }: Range) => low <= expected && expected <= high

describe('How many treatments are planned by default', () => {
  it.each([
    ['depression', undefined, range(30, 36)],
    ['anxiety', undefined, range(20, 30, 36)],
    ['pain', undefined, range(10, 15, 18)],
    ['pain', 'peripheral-neuropathy', range(10, 15, 18)],
    ['pain', 'diabetic-neuropathy', range(10, 15, 18)],
    ['pain', 'post-stroke-pain', range(5, 15, 18)],
    ['pain', 'trigeminal-neuralgia', range(5, 15, 18)],
    ['pain', 'spinal-cord-injury-pain', range(10, 15, 18)],
    ['pain', 'fibromyalgia', range(10, 14, 18)],
    ['pain', 'crps-1', range(10, 15, 18)],
    ['pain', 'low-back-pain', range(10, 15, 18)],
    ['pain', 'a-condition-that-is-not-listed', range(10, 15, 18)],
    ['pain', 'toString', range(10, 15, 18)],
    // A pain condition beside depression changes nothing of its course.
    ['depression', 'fibromyalgia', range(30, 36)],
  ] as const)('for %s, %s', (route, condition, treatments) => {
    expect(treatmentsOf(defaultCourse(route, condition))).toEqual(treatments)
  })

  it('ends after 22 weeks for nerve pain, as the largest trial did', () => {
    expect(weeksOf(defaultCourse('pain', 'peripheral-neuropathy'))).toEqual(range(2, 22))
  })

  it('takes six weeks for depression, and three more for the taper', () => {
    expect(weeksOf(defaultCourse('depression'))).toEqual(range(6, 9))
  })
})

describe('The parts of a course', () => {
  const figures = ({ low, expected, high }: Range) => `${low}/${expected}/${high}`
  const named = (cites: readonly Citation[]) => cites.map(({ source, standing }) => `${source.id}${standing === source.standing ? '' : ` (${standing})`}`).join(', ')
  const partsOf = (plan: CoursePlan) =>
    plan.phases.map(({ phase, code, sessions, weeks, cites }) => `${phase} ${code}: ${figures(sessions)} in ${figures(weeks)} weeks; ${named(cites)}`)

  const TRIALS = 'attal-2021, classical-motor-cortex-schedule'
  const SPACED = `maintenance 90868: 0/5/8 in 0/20/20 weeks; ${TRIALS}, own-proposal`
  const AGAIN = 'remapping 90869: 0/0/1 in 0/0/0 weeks; own-proposal'
  it.each([
    [
      'depression',
      undefined,
      [
        'mapping 90867: 1/1/1 in 0/0/0 weeks; course-lengths',
        'induction 90868: 29/29/29 in 6/6/6 weeks; course-lengths',
        'taper 90868: 0/6/6 in 0/3/3 weeks; course-lengths',
        AGAIN,
      ],
    ],
    [
      'anxiety',
      undefined,
      [
        'mapping 90867: 1/1/1 in 0/0/0 weeks; own-proposal',
        'induction 90868: 19/29/29 in 4/6/6 weeks; own-proposal',
        'taper 90868: 0/0/6 in 0/0/3 weeks; own-proposal',
        AGAIN,
      ],
    ],
    [
      'pain',
      undefined,
      [
        `mapping 90867: 1/1/1 in 0/0/0 weeks; ${TRIALS}, own-proposal, own-proposal`,
        `induction 90868: 9/9/9 in 2/2/2 weeks; ${TRIALS}, own-proposal, own-proposal`,
        SPACED,
        AGAIN,
      ],
    ],
    [
      'pain',
      'post-herpetic-neuralgia',
      [`mapping 90867: 1/1/1 in 0/0/0 weeks; ${TRIALS}, own-proposal`, `induction 90868: 9/9/9 in 2/2/2 weeks; ${TRIALS}, own-proposal`, SPACED, AGAIN],
    ],
    [
      'pain',
      'post-stroke-pain',
      [
        `mapping 90867: 1/1/1 in 0/0/0 weeks; khedr-2005 (excerpt), ${TRIALS}, own-proposal`,
        `induction 90868: 4/9/9 in 1/2/2 weeks; khedr-2005 (excerpt), ${TRIALS}, own-proposal`,
        SPACED,
        AGAIN,
      ],
    ],
    [
      'pain',
      'spinal-cord-injury-pain',
      [
        `mapping 90867: 1/1/1 in 0/0/0 weeks; defrin-2007 (excerpt), ${TRIALS}, own-proposal`,
        `induction 90868: 9/9/9 in 2/2/2 weeks; defrin-2007 (excerpt), ${TRIALS}, own-proposal`,
        SPACED,
        AGAIN,
      ],
    ],
    [
      'pain',
      'fibromyalgia',
      [
        'mapping 90867: 1/1/1 in 0/0/0 weeks; short-2011, fibromyalgia-trials-2012',
        'induction 90868: 9/9/9 in 2/2/2 weeks; short-2011, fibromyalgia-trials-2012',
        'maintenance 90868: 0/4/8 in 0/19/23 weeks; fibromyalgia-trials-2012, mhalla-2011 (unverified), own-proposal',
        AGAIN,
      ],
    ],
  ] as const)('for %s, %s', (route, condition, parts) => {
    expect(partsOf(defaultCourse(route, condition))).toEqual(parts)
  })

  it('are said to be for nerve pain where it is one', () => {
    expect(defaultCourseWords('pain', 'diabetic-neuropathy')).toMatch(/nerve pain/)
    for (const condition of [undefined, 'low-back-pain', 'crps-1']) expect(defaultCourseWords('pain', condition)).not.toMatch(/nerve pain/)
  })
})

describe.each(everyCourse)('The course for %s', (_, plan) => {
  it('begins with one mapping visit, which counts as the first treatment', () => {
    expect(plan.phases[0]).toMatchObject({ phase: 'mapping', code: '90867', sessions: range(1) })
    expect(plan.phases.filter(({ code }) => code === '90867')).toHaveLength(1)
  })

  it('has its parts in order, each once, figures in order, within twelve months', () => {
    const order = plan.phases.map(({ phase }) => PHASES.indexOf(phase))
    expect(order).toEqual([...new Set(order)].sort((one, other) => one - other))
    for (const { sessions, weeks } of plan.phases) expect(inOrder(sessions) && inOrder(weeks)).toBe(true)
    expect(weeksOf(plan).high).toBeLessThanOrEqual(52)
    expect(visitsOf(plan).low).toBeGreaterThan(0)
  })

  it('cites listed sources for every part', () => {
    const listed = new Set(sources.map(({ id }) => id))
    for (const { cites } of plan.phases) expect(cites.length).toBeGreaterThan(0)
    for (const { source } of citesOf(plan)) expect(listed.has(source.id), source.id).toBe(true)
  })
})

describe('Where the counts come from', () => {
  it('is said in words that name the numbers planned', () => {
    const numbersIn = (words: string) => [...words.matchAll(/\d+/g)].map(Number)
    const named = (route: CourseRoute, condition?: string) => numbersIn(defaultCourseWords(route, condition))
    expect(named('depression')).toEqual(expect.arrayContaining([30, 6]))
    expect(named('anxiety')).toEqual(expect.arrayContaining([20, 36]))
    for (const condition of [undefined, ...Object.keys(DEFAULT_COURSES.conditions)]) {
      const { low, expected, high } = treatmentsOf(defaultCourse('pain', condition))
      expect(named('pain', condition), condition).toEqual(expect.arrayContaining([low, expected, high]))
      expect(defaultCourseWords('pain', condition)).toMatch(/A clinician sets the number\.$/)
    }
  })

  it('marks what was recalled, and what is this product’s own', () => {
    const standings = citesOf(defaultCourse('pain', 'fibromyalgia')).map(({ standing }) => standing)
    expect(standings).toContain('unverified')
    expect(standings).toContain('own-proposal')
    expect(citesOf(defaultCourse('anxiety')).every(({ standing }) => standing === 'own-proposal')).toBe(true)
  })

  it('names each place once', () => {
    for (const [, plan] of everyCourse) {
      const places = citesOf(plan).map(({ source, section, states }) => `${source.id} ${section} ${states}`)
      expect(new Set(places).size).toBe(places.length)
    }
  })

  it('names conditions that are offered', () => {
    const offered = conditions.map(({ id }) => id)
    for (const id of Object.keys(DEFAULT_COURSES.conditions)) expect(offered).toContain(id)
  })
})
