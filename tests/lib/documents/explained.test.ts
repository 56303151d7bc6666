import { describe, expect, it } from 'vitest'
import { assess, NEW_CLINIC } from '@/lib/assess'
import type { Assessment } from '@/lib/assess/assessment'
import { explained } from '@/lib/documents/explained'
import { WIDTH, wrapped } from '@/lib/documents/text-lines'
import { parseCase } from '@/lib/intake/parse'
import { people } from '@/prisma/people'
import { martha } from '../assess/person'

const ON = '2026-11-22'
const FEES = { ...NEW_CLINIC, feeSchedule: { validFrom: '2026-01-01', cents: { '90867': 50_000, '90868': 30_000, '90869': 40_000 } } }

/** What names a thing for a program, and what a program would put in its place: everything else is for people. */
const FOR_PROGRAMS = ['id', 'key', 'step', 'changedBy']

/** Every text and number of an assessment that is for people, with where it stands. */
function saidIn(value: unknown, place = ''): readonly (readonly [place: string, said: string])[] {
  if (typeof value === 'string') return value === '' ? [] : [[place, value]]
  if (Array.isArray(value)) return value.flatMap((one, at) => saidIn(one, `${place}[${at}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => (FOR_PROGRAMS.includes(key) ? [] : saidIn(one, `${place}.${key}`)))
}

const flat = (text: string) => text.replace(/\s+/g, ' ')

const cases = [
  ...people.map(({ id, on, answers }) => ({ who: id, answers, on, clinic: NEW_CLINIC })),
  { who: 'nobody', answers: {}, on: ON, clinic: NEW_CLINIC },
  { who: 'Martha, in a clinic with fees', answers: martha, on: ON, clinic: FEES },
  {
    who: 'Martha, with a stimulator among her treatments',
    answers: { ...martha, 'other-treatments': { list: [{ treatment: 'spinal cord stimulator' }] } },
    on: ON,
    clinic: FEES,
  },
  {
    who: 'Martha, with an answer to what is not shown',
    answers: { ...martha, implants: { ...martha.implants, pump: 'no', pumpKind: 'insulin' } },
    on: ON,
    clinic: NEW_CLINIC,
  },
].map(({ who, answers, on, clinic }) => {
  const read = parseCase({ on, answers })
  return { who, of: { ...assess(read.case, clinic), ignored: read.ignored } satisfies Assessment }
})

describe.each(cases)('the text of the assessment of $who', ({ of }) => {
  const text = explained(of)

  it('says everything that the JSON says', () => {
    const told = flat(text)
    const missing = saidIn(of).filter(([, said]) => !told.includes(flat(said).trim()))
    expect(missing).toEqual([])
  })

  it('says it in the same order', () => {
    const order: readonly (readonly [keyof Assessment, RegExp])[] = [
      ['safety', /^Safety: /m],
      ['candidacy', /^Candidacy$/m],
      ['instruments', /^Questionnaires$/m],
      ['trials', /^Antidepressants$/m],
      ['routes', /^Routes$/m],
      ['funding', /^Funding of the leading route$/m],
      ['urgency', /^Urgency: /m],
      ['needs', /^Needs$/m],
      ['stillToAsk', /^Still to ask$/m],
      ['alternatives', /^Alternatives$/m],
      ['disclosures', /^To disclose$/m],
      ['conflicts', /^Answers that contradict each other$/m],
      ['crisis', /^Crisis resources$/m],
      ['ignored', /^Answers set aside/m],
      ['disagreements', /^Where sources disagree$/m],
    ]
    const keys = Object.keys(of).filter((key) => !['on', 'rules', 'urgencyWhy'].includes(key))
    expect(
      order.map(([key]) => key).filter((key) => keys.includes(key)),
      'a key without its place in the text',
    ).toEqual(keys)
    const places = order.map(([, heading]) => text.search(heading)).filter((place) => place >= 0)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('fits a terminal, and leaves nothing unsaid that a program would print', () => {
    for (const line of text.split('\n')) if (line.length > WIDTH) expect(line.trim(), 'only an address may be longer').not.toContain(' ')
    expect(text).not.toMatch(/undefined|null|NaN|\[object/)
    expect(text.endsWith('\n')).toBe(true)
  })

  it('shows of every source how far it was checked', () => {
    const standings = saidIn(of).filter(([place]) => place.endsWith('.standing'))
    const shown = [...flat(text).matchAll(/source \[([\w-]+)\] \(/g)].map(([, standing]) => standing)
    expect(shown.length).toBe(standings.length)
    expect(new Set(shown)).toEqual(new Set(standings.map(([, standing]) => standing)))
  })
})

describe('the cases of this test', () => {
  it('have something under every heading', () => {
    const all = cases.map(({ of }) => of)
    for (const key of ['needs', 'stillToAsk', 'alternatives', 'disclosures', 'conflicts', 'ignored', 'disagreements', 'urgencyWhy'] as const)
      expect(
        all.some((of) => of[key].length > 0),
        key,
      ).toBe(true)
    expect(all.some(({ crisis }) => crisis)).toBe(true)
    expect(all.some(({ routes }) => routes.some(({ funding }) => funding.cost?.expectedCents))).toBe(true)
    expect(all.some(({ trials }) => trials.augmentation.length > 0 && trials.remarks.length >= 0)).toBe(true)
    expect(all.some(({ conflicts }) => conflicts.some(({ between = [] }) => between.length === 2))).toBe(true)
    expect(flat(all.map(explained).join()), 'an unverified source').toContain('source [unverified] (written down on')
  })

  it('print numbers too', () => {
    const [first] = cases
    expect(first && flat(explained(first.of))).toContain(`Criteria: ${first?.of.candidacy.score.met} met, ${first?.of.candidacy.score.unmet} unmet`)
    const fees = cases.find(({ who }) => who.includes('fees'))?.of
    const cost = fees?.routes.find(({ funding }) => funding.cost?.expectedCents)?.funding.cost
    expect(fees && explained(fees)).toContain(`expected $${((cost?.expectedCents ?? 0) / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })}`)
  })
})

describe('wrapping', () => {
  it('keeps every word, hangs what follows, and never splits an address', () => {
    const address = `https://example.com/${'x'.repeat(120)}`
    const lines = wrapped(`  - ${'word '.repeat(60)}${address} end`)
    expect(lines.every((line) => line.length <= WIDTH || line.trim() === address)).toBe(true)
    expect(lines[0]).toMatch(/^ {2}- word/)
    expect(lines.slice(1).every((line) => /^ {4}\S/.test(line))).toBe(true)
    expect(
      lines
        .join(' ')
        .split(/\s+/)
        .filter((word) => word === 'word'),
    ).toHaveLength(60)
    expect(wrapped('')).toEqual([''])
  })
})
