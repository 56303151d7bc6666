import { describe, expect, it } from 'vitest'
import { assess, assessInFull } from '@/lib/assess'
import type { Assessment, Finding } from '@/lib/assess/assessment'
import { bandRowOf } from '@/lib/assess/band'
import { conditionOf } from '@/lib/assess/change'
import { isNoLever } from '@/lib/assess/change/other-answers'
import { isMedicine } from '@/lib/facts/medicines/medicine'
import { medicineTable } from '@/lib/facts/medicines/table'
import { parseCase } from '@/lib/intake/parse'
import { type Case, questionsOf } from '@/lib/rules/fact'
import { stepById } from '@/lib/steps'
import { people } from '@/prisma/people'

type Changed = NonNullable<Finding['changedBy']>

const findingsOf = ({ safety, candidacy, routes, alternatives, disclosures }: Assessment): readonly Finding[] => [
  ...safety.findings,
  ...candidacy.findings,
  ...routes.flatMap(({ funding }) => funding.requires),
  ...alternatives,
  ...disclosures,
]

const isQuestion = (key: string) => {
  const [step = '', field = ''] = key.split('.')
  return Object.hasOwn(stepById(step)?.fields ?? {}, field)
}

/** The whole form filled in again with those answers, read as it is always read; scores that several answers make up are supposed. */
function filledInWith({ answers, on }: (typeof people)[number], changes: Changed): Case {
  const typed: Record<string, Record<string, unknown>> = structuredClone(answers) as never
  const supposed: Record<string, unknown> = {}
  for (const { key, value } of changes) {
    const [step = '', field = ''] = key.split('.')
    if (isQuestion(key)) typed[step] = { ...typed[step], [field]: value }
    else supposed[key] = value
  }
  const { case: read, problems } = parseCase({ on, answers: typed })
  expect(problems).toEqual([])
  return Object.keys(supposed).length > 0 ? { ...read, supposed } : read
}

const verdictOf = ({ id }: Finding, from: Case) => conditionOf(id)?.judge(from).verdict

const judged = people.map((person) => {
  const from = parseCase({ on: person.on, answers: person.answers }).case
  const full = assessInFull(from)
  return { person, findings: findingsOf(full), row: full.candidacy.row }
})

/** That a list is empty is said beside it: the two are one answer. */
const goesWith = (one: Changed[number], other: Changed[number]) =>
  one === other || (/none(?:Taken|Tried)$/.test(other.key) && one.key === `${other.key.split('.')[0]}.list`)

describe.each(judged.map((one) => [one.person.id, one] as const))('What would change the findings of %s', (_, { person, findings }) => {
  const changed = findings.flatMap((finding) => (finding.changedBy ? [{ finding, changes: finding.changedBy }] : []))

  it('changes them when the form is filled in so', () => {
    const unmoved = changed.filter(({ finding, changes }) => verdictOf(finding, filledInWith(person, changes)) === finding.verdict)
    expect(unmoved.map(({ finding }) => `${finding.id}: ${finding.change}`)).toEqual([])
  })

  it('names no answer that is not needed for it', () => {
    const then = ({ finding, changes }: (typeof changed)[number]) => verdictOf(finding, filledInWith(person, changes))
    const idle = changed.filter(({ finding, changes }) =>
      changes.some((one) => {
        const rest = changes.filter((other) => !goesWith(one, other))
        return !/none(?:Taken|Tried)$/.test(one.key) && rest.length > 0 && then({ finding, changes: rest }) === then({ finding, changes })
      }),
    )
    expect(idle.map(({ finding }) => finding.change)).toEqual([])
  })

  it('is one sentence', () => {
    for (const { change } of findings) if (change) expect(change).toMatch(/^This would (?:hold|no longer hold|be settled, for example,) if [^\n]+\.$/)
  })
})

describe('What would change a finding', () => {
  const resting = judged.flatMap(({ findings }) => findings.filter(({ verdict, because }) => verdict !== 'unknown' && because.length > 0))
  const questions = (id: string) => conditionOf(id)?.facts.flatMap(questionsOf) ?? []

  it('is said of nearly every verdict that rests on answers', () => {
    // Thoughts of death are no lever; that something was answered at all is changed by no other answer; no illness is made up.
    const isLeftOut = ({ id }: Finding) =>
      questions(id).every(({ key }) => isNoLever(key)) || JSON.stringify(conditionOf(id)?.plain).includes('"op":"known"') || id === 'documented-condition'
    const silent = resting.filter((finding) => !finding.change && !isLeftOut(finding))
    expect(silent.length / resting.length, silent.map(({ id }) => id).join(' ')).toBeLessThan(0.02)
  })

  it('names no thought of death, no single item on mood, no birthday and no made-up illness', () => {
    for (const { findings, row } of judged) {
      const changes = [...findings, row].flatMap(({ changedBy }) => changedBy ?? [])
      expect(changes.filter(({ key }) => isQuestion(key) && isNoLever(key) && !/none(?:Taken|Tried)$/.test(key))).toEqual([])
      for (const { change } of [...findings, row]) expect(change ?? '').not.toMatch(/were (?:yes|no)\b|better off dead|killing yourself/)
    }
  })

  it.each(judged.flatMap(({ person, row }) => (row.changedBy ? [[person.id, person, row.change ?? '', row.changedBy] as const] : [])))(
    'of the band of %s is true',
    (_, person, change, changes) => {
      const { band } = bandRowOf(filledInWith(person, changes))
      expect(change).toContain(`The band would be ${band} if `)
      expect(band).not.toBe(assess(parseCase({ on: person.on, answers: person.answers }).case).candidacy.band)
    },
  )

  it('is found in a form as long as one can be, in time', () => {
    const rows = medicineTable.filter(isMedicine).slice(0, 20)
    const list = rows.map(({ generic }) => ({ medicine: generic, givenFor: 'mood', now: 'yes', changed: 'no', nowMg: 50, doseMg: 400, weeks: 30, result: 'none' }))
    const long = parseCase({ on: '2026-11-22', answers: { ...people[0]?.answers, medicines: { list } } }).case
    const started = performance.now()
    assessInFull(long)
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
