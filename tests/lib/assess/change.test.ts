import { describe, expect, it } from 'vitest'
import { assessInFull } from '@/lib/assess'
import type { Assessment, Finding } from '@/lib/assess/assessment'
import { conditionOf } from '@/lib/assess/change'
import { parseCase } from '@/lib/intake/parse'
import type { Case } from '@/lib/rules/fact'
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
  return { person, findings: findingsOf(assessInFull(from)) }
})

describe.each(judged.map((one) => [one.person.id, one] as const))('What would change the findings of %s', (_, { person, findings }) => {
  const changed = findings.flatMap((finding) => (finding.changedBy ? [{ finding, changes: finding.changedBy }] : []))

  it('changes them when the form is filled in so', () => {
    const unmoved = changed.filter(({ finding, changes }) => verdictOf(finding, filledInWith(person, changes)) === finding.verdict)
    expect(unmoved.map(({ finding }) => `${finding.id}: ${finding.change}`)).toEqual([])
  })

  it('names no answer that is not needed for it', () => {
    const then = ({ finding, changes }: (typeof changed)[number]) => verdictOf(finding, filledInWith(person, changes))
    const idle = changed.filter(({ finding, changes }) =>
      changes.some((one) => changes.length > 1 && then({ finding, changes: changes.filter((other) => other !== one) }) === then({ finding, changes })),
    )
    expect(idle.map(({ finding }) => finding.change)).toEqual([])
  })

  it('is one sentence', () => {
    for (const { change } of findings) if (change) expect(change).toMatch(/^This would (?:hold|no longer hold|be settled, for example,) if [^\n]+\.$/)
  })
})

describe('What would change a finding', () => {
  it('is said of every verdict that rests on answers', () => {
    // That something was answered at all is changed by no other answer.
    const onlyKnown = (id: string) => JSON.stringify(conditionOf(id)?.plain).includes('"op":"known"')
    const silent = judged.flatMap(({ findings }) => findings.filter(({ verdict, because, change }) => verdict !== 'unknown' && because.length > 0 && !change))
    expect([...new Set(silent.map(({ id }) => id))].filter((id) => !onlyKnown(id))).toEqual([])
  })
})
