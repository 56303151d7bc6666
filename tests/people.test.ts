import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assess } from '@/lib/assess'
import type { Assessment } from '@/lib/assess/assessment'
import { bandTable } from '@/lib/assess/band-table'
import { fundingTable } from '@/lib/assess/funding-table'
import { parseCase } from '@/lib/intake/parse'
import { people } from '@/prisma/people'
import { answersAsOf } from '@/prisma/people/answers-as-of'
import type { Person } from '@/prisma/people/person'
import { judgedOf, MUST_NOT } from './support/must-not'

const NO_PERSON = ['index.ts', 'person.ts', 'common-answers.ts', 'answers-as-of.ts']

/** As on their day, or on another one with everything that is dated moved along. */
function caseOf({ id, ...person }: Person, on = person.on) {
  const { case: read, problems, ignored } = parseCase({ on, answers: answersAsOf(person, on) })
  expect(problems, `prisma/people/${id}.ts`).toEqual([])
  expect(ignored, `prisma/people/${id}.ts answers questions that are not shown to them`).toEqual([])
  return read
}

const tokensOf = ({ safety, urgency, candidacy, funding }: Assessment) => ({ safety: safety.disposition, urgency, band: candidacy.band, funding: funding.path })

function expectTokens(person: Person, assessment: Assessment) {
  const tokens = tokensOf(assessment)
  const refused = Object.entries(tokens).filter(([axis, token]) => ![person.expect[axis as keyof typeof tokens]].flat().includes(token as never))
  expect(refused, `${person.id}: ${person.story}`).toEqual([])
}

/** What is said, and not merely asked for. */
function saidIn({ safety, candidacy, alternatives, disclosures, routes, needs }: Assessment): readonly string[] {
  const findings = [...safety.findings, ...candidacy.findings, ...alternatives, ...disclosures, ...routes.flatMap(({ funding }) => funding.requires)]
  return [...findings.filter(({ bearing }) => bearing !== null), ...needs].map(({ id }) => id)
}

describe('The invented people', () => {
  it('are all listed, each in a file of their name', () => {
    const files = readdirSync(new URL('../prisma/people', import.meta.url)).filter((file) => !NO_PERSON.includes(file))
    expect(people.map(({ id }) => `${id}.ts`).sort(), 'list the new person in prisma/people/index.ts').toEqual(files.sort())
  })

  it('are each somebody else, and nobody real', () => {
    const persons = people.map(({ answers }) => (answers['about-you'] ?? {}) as Readonly<Record<'fullName' | 'email' | 'phone', string | undefined>>)
    for (const of of ['fullName', 'email', 'phone'] as const) {
      const given = persons.flatMap((person) => person[of] ?? [])
      expect(new Set(given).size, of).toBe(given.length)
    }
    for (const { email, phone } of persons) {
      if (email) expect(email).toMatch(/@example\.com$/)
      if (phone) expect(phone).toMatch(/^561-555-01\d\d$/)
    }
  })

  it('show every band, every urgency and every disposition', () => {
    const tokens = people.map((person) => tokensOf(assess(caseOf(person))))
    expect(new Set(tokens.map(({ band }) => band)).size).toBe(5)
    expect(new Set(tokens.map(({ urgency }) => urgency)).size).toBe(4)
    expect(new Set(tokens.map(({ safety }) => safety)).size).toBe(7)
  })

  it('meet every row of the band table and of the funding table', () => {
    const assessments = people.map((person) => assess(caseOf(person)))
    const missing = <T>(all: readonly T[], met: readonly T[]) => all.filter((one) => !met.includes(one))
    const bandRows = assessments.map(({ candidacy }) => candidacy.row.number)
    const fundingRows = assessments.flatMap(({ routes }) => routes.map(({ funding }) => funding.row))
    expect(
      missing(
        bandTable.map(({ number }) => number),
        bandRows,
      ),
      'band rows that nobody meets',
    ).toEqual([])
    expect(
      missing(
        fundingTable.map(({ number }) => number),
        fundingRows,
      ),
      'funding rows that nobody meets',
    ).toEqual([])
  })
})

describe.each(people.map((person) => [person.id, person] as const))('%s', (_, person) => {
  it('is judged as expected', () => expectTokens(person, assess(caseOf(person))))

  it('is told what matters', () => {
    const said = saidIn(assess(caseOf(person)))
    expect(
      (person.findings ?? []).filter((id) => !said.includes(id)),
      'not said, or only asked for',
    ).toEqual([])
  })

  it.each((person.says ?? []).map((said) => [String('words' in said ? `${said.in}: ${said.words}` : said), said] as const))('says %s', (_, said) => {
    const assessment = assess(caseOf(person))
    const [words, text] = 'words' in said ? [said.words, assessment[said.in]] : [said, assessment]
    expect(JSON.stringify(text ?? null)).toMatch(words)
  })

  it('is asked what is missing', () => {
    const asked = assess(caseOf(person)).stillToAsk.map(({ key }) => key)
    expect((person.asksFor ?? []).filter((key) => !asked.includes(key))).toEqual([])
  })

  it.each(person.mustNot ?? [])('must not %s', (what) => expect(MUST_NOT[what](judgedOf(person))).toEqual([]))

  it('is judged in the same bytes twice', () => expect(JSON.stringify(assess(structuredClone(caseOf(person))))).toBe(JSON.stringify(assess(caseOf(person)))))

  it.each(['2027-01-31', '2028-02-29', '2031-12-01'])('is judged the same on %s', (day) => expectTokens(person, assess(caseOf(person, day))))
})
