import { describe, expect, it } from 'vitest'
import { type CoursePlan, PHASES, sessionsOf, weeksOf } from '@/lib/cost/course'
import { readCourseForm, sessionsField } from '@/lib/cost/course-form'
import { coursePlan } from '@/lib/cost/course-plan'
import { defaultCourse } from '@/lib/cost/default-courses'
import { planned, range } from '@/lib/cost/phases'

const FIGURES = ['low', 'expected', 'high'] as const
const depression = defaultCourse('depression')
const pain = defaultCourse('pain')

/** The form as it is filled in for a plan. */
const formOf = (plan: CoursePlan) =>
  Object.fromEntries(PHASES.flatMap((phase) => FIGURES.map((figure) => [sessionsField(phase, figure), String(sessionsOf(plan, phase)[figure])])))

const read = (typed: Readonly<Record<string, string>>, plan = pain) => readCourseForm(typed, plan)
const problemsOf = (typed: Readonly<Record<string, string>>, plan = pain) => {
  const said = read(typed, plan)
  return 'problems' in said ? said.problems : {}
}
const planOf = (typed: Readonly<Record<string, string>>, plan = pain) => {
  const said = read(typed, plan)
  return 'plan' in said ? said.plan : undefined
}

describe('A course form', () => {
  it.each([['depression', depression] as const, ['pain', pain] as const, ['fibromyalgia', defaultCourse('pain', 'fibromyalgia')] as const])(
    'left as it is keeps the plan for %s, sources included',
    (_, plan) => {
      expect(read(formOf(plan), plan)).toEqual({ plan })
      expect(read({}, plan)).toEqual({ plan })
    },
  )

  it('takes new counts, at the pace of the plan, and says whose they are', () => {
    const edited = planOf({ ...formOf(pain), 'sessions-induction-low': '4', 'sessions-induction-expected': '9', 'sessions-induction-high': '19' })
    const induction = edited?.phases.find(({ phase }) => phase === 'induction')
    expect(induction).toMatchObject({ sessions: range(4, 9, 19), weeks: range(1, 2, 4), code: '90868' })
    expect(induction?.cites.map(({ standing }) => standing)).toEqual(['own-proposal'])
    expect(edited?.phases.find(({ phase }) => phase === 'maintenance')).toEqual(pain.phases.find(({ phase }) => phase === 'maintenance'))
  })

  it('lets a part in that the plan did not have, in its place', () => {
    const edited = planOf({ 'sessions-maintenance-low': '0', 'sessions-maintenance-expected': '4', 'sessions-maintenance-high': '12' }, depression)
    expect(edited?.phases.map(({ phase }) => phase)).toEqual(['mapping', 'induction', 'taper', 'maintenance', 'remapping'])
    expect(edited?.phases[3]).toMatchObject({ code: '90868', sessions: range(0, 4, 12), weeks: range(0, 4, 12) })
  })

  it('lets a part go that has no visits left', () => {
    const none = { 'sessions-maintenance-low': '0', 'sessions-maintenance-expected': '0', 'sessions-maintenance-high': '0' }
    expect(planOf(none)?.phases.map(({ phase }) => phase)).toEqual(['mapping', 'induction', 'remapping'])
  })

  it('may be a course of one visit', () => {
    const one = Object.fromEntries(PHASES.flatMap((phase) => FIGURES.map((figure) => [sessionsField(phase, figure), phase === 'mapping' ? '1' : '0'])))
    expect(planOf(one)).toMatchObject({ phases: [{ phase: 'mapping', sessions: range(1), weeks: range(0) }] })
  })

  it('refuses a course without a visit', () => {
    const none = Object.fromEntries(PHASES.flatMap((phase) => FIGURES.map((figure) => [sessionsField(phase, figure), '0'])))
    expect(problemsOf(none)).toEqual({ 'sessions-induction-low': 'Plan at least one visit.' })
  })

  it.each([
    // 2 weeks of induction; 50 weekly visits fill the year, 51 do not.
    ['50', undefined],
    ['51', /12 months/],
    ['260', /12 months/],
  ])('plans twelve months at most: %s weekly visits', (high, problem) => {
    const problems = problemsOf({ 'sessions-maintenance-high': high })
    if (problem) expect(problems['sessions-maintenance-high']).toMatch(problem)
    else expect(problems).toEqual({})
    if (!problem) expect(weeksOf(planOf({ 'sessions-maintenance-high': high }) ?? pain).high).toBe(52)
  })

  it('counts the weeks of every part', () => {
    const problems = problemsOf({ 'sessions-induction-high': '200', 'sessions-maintenance-high': '20' })
    expect(problems).toEqual({ 'sessions-induction-high': expect.stringMatching(/12 months/) })
  })
})

describe('Bad input in a course form', () => {
  const DIGITS = 'Enter a whole number, digits only.'
  it.each([
    ['-1', DIGITS],
    ['12,5O', DIGITS],
    ['1O', DIGITS],
    ['1.5', DIGITS],
    ['1e2', DIGITS],
    ['0x10', DIGITS],
    ['+5', DIGITS],
    ['1000000000000', DIGITS],
    ['10^12', DIGITS],
    ['٣', DIGITS],
    ['5 5', DIGITS],
    ['NaN', DIGITS],
    ['Infinity', DIGITS],
    ['5\u0000', DIGITS],
    ['\ud800', DIGITS],
    ['', 'Enter a whole number, 0 for none.'],
    ['   ', 'Enter a whole number, 0 for none.'],
    ['261', 'Enter at most 260.'],
  ])('%j is refused in words', (typed, problem) => {
    const problems = problemsOf({ ...formOf(pain), 'sessions-induction-high': typed })
    expect(problems).toEqual({ 'sessions-induction-high': problem })
  })

  it.each([
    ['sessions-mapping-high', '2', 'Enter at most 1.'],
    ['sessions-remapping-high', '13', 'Enter at most 12.'],
    ['sessions-induction-low', '10', undefined],
    ['sessions-induction-expected', '8', undefined],
  ])('%s of %s is refused', (field, typed, problem) => {
    const problems = problemsOf({ [field]: typed })
    expect(Object.keys(problems)).toHaveLength(1)
    if (problem) expect(problems).toEqual({ [field]: problem })
  })

  it('huge text is refused', () => {
    expect(problemsOf({ 'sessions-induction-high': '9'.repeat(1_000_000) })).toEqual({ 'sessions-induction-high': DIGITS })
  })

  it('figures out of order are refused at the figure that is too low', () => {
    const typed = { 'sessions-induction-low': '9', 'sessions-induction-expected': '8', 'sessions-induction-high': '7' }
    expect(Object.keys(problemsOf(typed))).toEqual(['sessions-induction-expected'])
    expect(Object.keys(problemsOf({ ...typed, 'sessions-induction-expected': '9' }))).toEqual(['sessions-induction-high'])
  })

  it('every wrong field is named at once, and none repeats what was typed', () => {
    const typed = { 'sessions-mapping-low': 'MYSECRET', 'sessions-taper-high': '-1', 'sessions-remapping-high': '' }
    const problems = problemsOf(typed)
    expect(Object.keys(problems).sort()).toEqual(['sessions-mapping-low', 'sessions-remapping-high', 'sessions-taper-high'])
    expect(JSON.stringify(problems)).not.toContain('MYSECRET')
  })

  it('fields of another name are not looked at', () => {
    expect(read({ 'sessions-hypnosis-low': '-1', __proto__: 'x', constructor: '-1' })).toEqual({ plan: pain })
  })
})

describe('An edited plan', () => {
  it('keeps what is not edited', () => {
    expect(coursePlan(pain, {})).toEqual(pain)
    expect(coursePlan(pain, { induction: range(9) })).toEqual(pain)
  })

  it.each([
    [0, 0],
    [1, 1],
    [14, 3],
    [29, 6],
    [30, 6],
    [31, 7],
    [40, 8],
  ])('%i visits of induction take %i weeks', (visits, weeks) => {
    const plan = coursePlan(depression, { induction: range(0, visits, Math.max(visits, 1)) })
    expect(plan.phases.find(({ phase }) => phase === 'induction')?.weeks.expected).toBe(weeks)
  })

  it.each([
    ['only the expected figure differs', range(0, 3, 6), range(0, 2, 3)],
    ['a single visit, in the highest figure', range(0, 0, 1), range(0, 0, 1)],
    ['more than was planned, three a week', range(0, 12, 13), range(0, 4, 5)],
  ])('of the taper: %s', (_, sessions, weeks) => {
    expect(coursePlan(depression, { taper: sessions }).phases.find(({ phase }) => phase === 'taper')).toMatchObject({ sessions, weeks })
  })

  it('adds no weeks for finding the strength again: it falls into the others', () => {
    expect(weeksOf(coursePlan(depression, { remapping: range(1, 2, 9) }))).toEqual(weeksOf(depression))
  })

  it('keeps the weeks of a part that had one visit', () => {
    const plan = { route: 'pain', phases: [planned('maintenance', range(1), range(4), [])] } as const
    expect(coursePlan(plan, { maintenance: range(0, 1, 1) }).phases[0]?.weeks).toEqual(range(0, 4))
  })
})
