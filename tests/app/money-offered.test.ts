import { describe, expect, it } from 'vitest'
import { standingOfDay, standingOfMoment } from '@/app/(clinic)/clinic/intakes/[id]/money/clock-words'
import { coverageOf, type Offered, offeredFor, offeredOn } from '@/app/(clinic)/clinic/intakes/[id]/money/offered'
import { assess } from '@/lib/assess'
import type { Route } from '@/lib/assess/assessment'
import type { CourseRoute } from '@/lib/cost/course'
import { defaultCourse } from '@/lib/cost/default-courses'
import { authorizationContent } from '@/lib/documents/authorization'
import { abnPapers } from '@/lib/documents/medicare/abn'
import { determinationPapers } from '@/lib/documents/medicare/determination'
import { mainCondition } from '@/lib/facts/pain'
import { parseCase } from '@/lib/intake/parse'
import type { Clock } from '@/lib/server/estimate-clocks'
import { insurance } from '@/lib/steps/insurance'
import { people } from '@/prisma/people'
import { answersAsOf } from '@/prisma/people/answers-as-of'

const CLINIC = {
  ...{ name: 'Invented Clinic', legalName: 'Invented Clinic LLC', npi: '1234567893', tin: '123456789', phone: '561-555-0100' },
  ...{ address: '1 Invented Avenue', treatmentAddress: '', state: 'FL', demo: true },
}

const judged = people.map((person) => {
  const from = parseCase({ on: person.on, answers: answersAsOf(person, person.on) }).case
  return { id: person.id, from, assessment: assess(from) }
})
const ways = judged.flatMap(({ id, from, assessment }) =>
  assessment.routes.map((route) => [`${id}, ${route.id}`, { from, assessment, route, coverage: coverageOf(insurance.facts.coverage.read(from)) }] as const),
)
type Way = (typeof ways)[number][1]

/** What the papers themselves would say to being made for this route. */
function refusals({ from, assessment, route, coverage }: Way): Readonly<Record<'authorization' | 'abn' | 'determination', boolean>> {
  const plan = defaultCourse(route.id as CourseRoute, mainCondition.read(from))
  const common = { version: 1, on: from.on, route: route.id, clinic: CLINIC, plan }
  const asked = { ...common, reference: 'AAAA-AAAA', case: from, assessment, marks: [], timeZone: 'America/New_York' }
  return {
    authorization: 'refused' in authorizationContent(asked),
    abn: 'refused' in abnPapers({ ...common, coverage, patient: { name: 'Ina Vented' }, language: 'en' }),
    determination: 'refused' in determinationPapers({ ...asked, urgency: 'standard' }),
  }
}

const offered = ({ route, coverage }: Pick<Way, 'coverage'> & { readonly route: Route }, isEstimateAsked = false): Offered =>
  offeredFor({ route: route.id, path: route.funding.path, coverage, isEstimateAsked })

describe.each(ways)('The papers offered for %s', (_, way) => {
  it.each([false, true])('are none that would be refused (cost asked: %s)', (isAsked) => {
    const { papers } = offered(way, isAsked)
    if (way.route.id === 'migraine-device') return expect(papers).toEqual([])
    const refused = refusals(way)
    const pressable = papers.filter((paper): paper is keyof typeof refused => paper !== 'estimate' && refused[paper])
    expect(pressable).toEqual([])
  })

  it('leave out no packet that could be made, unless something else comes first', () => {
    if (way.route.id === 'migraine-device' || ['deferred', 'n/a', 'NONE until cleared'].includes(way.route.funding.path)) return
    const { papers } = offered(way)
    const refused = refusals(way)
    for (const paper of ['authorization', 'abn', 'determination'] as const) expect(papers.includes(paper), paper).toBe(!refused[paper])
  })

  it('come with a sentence wherever none is there', () => {
    const { papers, says } = offered(way)
    if (papers.length === 0) expect(says.length).toBeGreaterThan(0)
  })
})

describe('A Good Faith Estimate', () => {
  const programs = ['medicare', 'medicare-advantage', 'medicaid', 'tricare', 'va'] as const

  it.each(programs)('is not offered to somebody who uses %s', (coverage) => {
    for (const route of ['depression', 'pain', 'anxiety'] as const) {
      const { papers, says } = offeredFor({ route, path: 'VERIFY', coverage, isEstimateAsked: false })
      expect(papers).not.toContain('estimate')
      expect(says.join(' ')).toMatch(/No Good Faith Estimate/)
    }
  })

  it.each(programs)(
    'answers a question about cost of somebody who uses %s only where no notice does and something is billed, and says that it is voluntary',
    (coverage) => {
      const pain = offeredFor({ route: 'pain', path: 'VERIFY', coverage, isEstimateAsked: true })
      const isRight = coverage !== 'medicare' && coverage !== 'va'
      expect(pain.papers.includes('estimate')).toBe(isRight)
      expect(pain.isVoluntary).toBe(isRight)
      if (pain.isVoluntary) expect(pain.says.join(' ')).toContain('voluntary')
    },
  )

  it.each(programs)('is never offered for depression to somebody who uses %s: the program is billed', (coverage) => {
    for (const path of ['VERIFY', 'deferred'] as const)
      expect(offeredFor({ route: 'depression', path, coverage, isEstimateAsked: true })).toMatchObject({
        isVoluntary: false,
        papers: expect.not.arrayContaining(['estimate']),
      })
  })

  it.each(['deferred', 'n/a', 'NONE until cleared'] as const)('is still offered on the path “%s” once the person asked: the law’s clock runs', (path) => {
    const asked = { route: 'pain', path, coverage: 'none' } as const
    expect(offeredFor({ ...asked, isEstimateAsked: false }).papers).toEqual([])
    expect(offeredFor({ ...asked, isEstimateAsked: true }).papers).toEqual(['estimate'])
  })

  it.each([
    ['depression', 'VERIFY', 'medicaid', true],
    ['depression', 'MEDICARE-MDD', 'medicare', true],
    ['pain', 'VA referral', 'va', true],
    ['migraine-device', 'Device/pharmacy benefit', 'commercial', true],
    ['pain', 'ABN', 'medicare', false],
    ['pain', 'NOT COVERED likely', 'medicaid', false],
    ['depression', 'INS-MDD', 'commercial', false],
  ] as const)('asked for on %s, %s, %s: that the clock is ended with an answer in words is said (%s)', (route, path, coverage, isSaid) => {
    const says = (isEstimateAsked: boolean) => offeredFor({ route, path, coverage, isEstimateAsked }).says.join(' ')
    expect(says(true).includes('end the clock')).toBe(isSaid)
    expect(says(false)).not.toContain('end the clock')
  })

  it.each(['deferred', 'n/a', 'NONE until cleared'] as const)('is all that is offered on the path “%s”: no notice, which would not hold', (path) => {
    const asked = { route: 'pain', path, coverage: 'medicare' } as const
    expect(offeredFor({ ...asked, isEstimateAsked: false }).papers).toEqual([])
    const { papers, isVoluntary, says } = offeredFor({ ...asked, isEstimateAsked: true })
    expect({ papers, isVoluntary }).toEqual({ papers: ['estimate'], isVoluntary: true })
    expect(says.join(' ')).toMatch(/no packet and no notice/)
  })

  it('never goes along with the Medicare notice on one route', () => {
    for (const [, way] of ways) {
      for (const isAsked of [true, false]) {
        const { papers } = offered(way, isAsked)
        expect(papers.includes('abn') && papers.includes('estimate')).toBe(false)
      }
    }
  })
})

describe('A question about cost', () => {
  const running = { met: undefined, ended: undefined, route: undefined } as Clock
  const offeredWith = (clock: Partial<Clock>, leading?: CourseRoute) => {
    const money = { coverage: 'tricare', clocks: [{ ...running, ...clock }], leading } as const
    const on = (id: Route['id']) => offeredOn(money, { id, funding: { path: 'VERIFY' } } as Route)
    return [on('depression'), on('pain')].map(({ isVoluntary, says }) => [isVoluntary, says.join(' ').includes('end the clock')])
  }

  it('is answered on the route that it names', () => {
    expect(offeredWith({ route: 'pain' }, 'depression')).toEqual([
      [false, false],
      [true, false],
    ])
  })

  it('is answered on the route that leads, where it names none', () => {
    expect(offeredWith({}, 'depression')).toEqual([
      [false, true],
      [false, false],
    ])
    expect(offeredWith({}, 'pain')[1]).toEqual([true, false])
  })

  it('asks for nothing once its clock is met or was ended', () => {
    for (const over of [{ met: { at: new Date(), documentId: 'a', inTime: true } }, { ended: { at: new Date(), by: 'A', reason: 'answered', note: undefined } }] as const)
      expect(offeredWith(over, 'pain')).toEqual([
        [false, false],
        [false, false],
      ])
  })
})

describe('A clock in words', () => {
  it.each([
    ['2026-11-25', '3 business days left', 'plain'],
    ['2026-11-24', '1 business day left', 'caution'],
    ['2026-11-23', 'Due today', 'alert'],
    ['2026-11-22', 'Overdue by 1 business day', 'alert'],
    ['2026-11-18', 'Overdue by 3 business days', 'alert'],
  ])('that is due on %s says “%s” on Monday, Nov 23', (dueOn, state, tone) => {
    // The 26th is Thanksgiving: it is no business day.
    expect(standingOfDay(dueOn === '2026-11-25' ? '2026-11-27' : dueOn, '2026-11-23')).toEqual({ state, tone })
  })

  it('counts no weekend as late or left', () => {
    expect(standingOfDay('2026-11-20', '2026-11-21')).toEqual({ state: 'Overdue', tone: 'alert' })
    expect(standingOfDay('2026-11-30', '2026-11-27')).toEqual({ state: '1 business day left', tone: 'caution' })
  })

  it.each([
    ['2026-11-29T11:59:58Z', '7 days left', 'plain'],
    ['2026-11-24T12:00:00Z', '48 hours left', 'plain'],
    ['2026-11-22T12:59:00Z', '1 hour left', 'caution'],
    ['2026-11-22T09:00:00Z', 'Overdue for 3 h', 'alert'],
  ])('of a payer that is due at %s says “%s”', (due, state, tone) => {
    expect(standingOfMoment(new Date(due), new Date('2026-11-22T12:00:00Z'))).toEqual({ state, tone })
  })
})
