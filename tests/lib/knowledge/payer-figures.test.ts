import { describe, expect, it } from 'vitest'
import { payers } from '@/lib/knowledge/payers'
import { authorizationWords } from '@/lib/knowledge/payers/authorization'
import type { Requirement } from '@/lib/knowledge/payers/payer'
import { caseWith } from '../facts/case-with'

const payerWith = (id: string) => {
  const payer = payers.find((one) => one.id === id)
  if (!payer) throw new Error(`No payer is recorded as ${id}: take its line off the page.`)
  return payer
}
const requirementOf = (id: string, kind: string): Requirement | undefined => payerWith(id).requires.find((one) => one.id === `${id}-${kind}`)
const payersWith = (kind: string) => payers.filter(({ id }) => requirementOf(id, kind)).map(({ id }) => id)

/** Which antidepressants each payer counts, once more by hand: least weeks, only of this episode, intolerance as well. */
const COUNTED = {
  'florida-blue': { thisEpisode: false, intoleranceCounts: true },
  aetna: { minimumWeeks: 8, thisEpisode: false, intoleranceCounts: false },
  'cigna-evernorth': { thisEpisode: false, intoleranceCounts: false },
  unitedhealthcare: { thisEpisode: true, intoleranceCounts: true },
  humana: { minimumWeeks: 6, thisEpisode: false, intoleranceCounts: false },
  'ambetter-sunshine': { thisEpisode: false, intoleranceCounts: false },
  'hcsc-bcbs': { thisEpisode: false, intoleranceCounts: false },
  'medicare-first-coast': { thisEpisode: false, intoleranceCounts: true },
  'medicare-novitas': { thisEpisode: false, intoleranceCounts: true },
  'medicare-noridian': { thisEpisode: false, intoleranceCounts: false },
  'tricare-east': { thisEpisode: false, intoleranceCounts: true },
  va: { minimumWeeks: 6, thisEpisode: true, intoleranceCounts: true },
  'new-york-medicaid': { thisEpisode: false, intoleranceCounts: false },
} as const

describe('Which antidepressants papers say to count', () => {
  it.each(Object.entries(COUNTED))('%s', (id, counted) => expect(requirementOf(id, 'trials')?.countsTrials).toStrictEqual(counted))

  it('the page has every payer that counts them', () => expect(payersWith('trials').sort()).toEqual(Object.keys(COUNTED).sort()))
})

describe('An earlier course of TMS', () => {
  const course = (previousTmsReduction: string, previousTmsEnded: string) =>
    caseWith({ 'other-treatments': { previousTms: 'helped', previousTmsReduction, previousTmsEnded } })

  /** Years ago; and last month, on 22 November 2026. */
  const LONG_AGO = '2020-01'
  const LATELY = '2026-10'
  it.each([
    ['florida-blue', 'met', 'unmet', 'unmet'],
    ['aetna', 'met', 'unmet', 'unmet'],
    ['cigna-evernorth', 'met', 'met', 'met'],
    ['unitedhealthcare', 'met', 'unmet', 'unmet'],
    ['humana', 'met', 'unmet', 'met'],
    ['medicare-first-coast', 'met', 'unmet', 'met'],
    ['medicare-noridian', 'met', 'unmet', 'met'],
  ] as const)('%s: halved the depression long ago %s, helped somewhat %s, halved it last month %s', (id, ...expected) => {
    const { when, disputed } = requirementOf(id, 'earlier-tms') as Requirement
    const judged = [course('half-or-more', LONG_AGO), course('some', LONG_AGO), course('half-or-more', LATELY)].map((from) => when.judge(from).verdict)
    expect(judged).toEqual(expected)
    expect(when.judge(course('none', LONG_AGO)).verdict).toBe('unmet')
    expect(when.judge(caseWith({ 'other-treatments': { previousTms: 'no' } })).verdict).toBe('met')
    expect(disputed === undefined).toBe(id !== 'florida-blue')
  })

  it('is spoken of by no other payer', () => expect(payersWith('earlier-tms').length).toBe(7))

  // Its summary does not say how much the course must have helped: a milder reading stands beside the strict one.
  it.each([
    ['no help, 3 months ago', { previousTms: 'did-not-help', previousTmsReduction: 'none', previousTmsEnded: '2026-08' }, 'unmet', 'met'],
    ['no help, 2 months ago', { previousTms: 'did-not-help', previousTmsReduction: 'none', previousTmsEnded: '2026-09' }, 'unmet', 'unmet'],
    ['some help, 3 months ago', { previousTms: 'helped', previousTmsReduction: 'some', previousTmsEnded: '2026-08' }, 'unmet', 'met'],
    ['how much it helped is not told', { previousTms: 'helped', previousTmsEnded: '2026-08' }, 'unknown', 'met'],
    ['when it ended is not told', { previousTms: 'helped', previousTmsReduction: 'half-or-more' }, 'unknown', 'unknown'],
    ['never', { previousTms: 'no' }, 'met', 'met'],
  ] as const)('Florida Blue, strictly and leniently: %s', (_, told, strict, lenient) => {
    const { when, disputed } = requirementOf('florida-blue', 'earlier-tms') as Requirement
    const from = caseWith({ 'other-treatments': told })
    expect([when.judge(from).verdict, disputed?.lenient.judge(from).verdict]).toEqual([strict, lenient])
    expect(disputed?.why).toContain('90 days')
  })
})

describe('Prior authorization', () => {
  const NEEDED = 'Prior authorization is required.'
  it.each([
    ['unitedhealthcare', '2026-11-22', NEEDED],
    ['tricare-east', '2026-11-22', NEEDED],
    ['cigna-evernorth', '2026-03-05', NEEDED],
    ['cigna-evernorth', '2026-03-06', expect.stringMatching(/^In network no prior authorization is needed; out of network.* no word on payment/)],
    // Nothing is recorded: nothing is said.
    ['aetna', '2026-11-22', undefined],
    ['medicare-first-coast', '2026-11-22', undefined],
  ])('%s on %s: %s', (id, day, said) => expect(authorizationWords(payerWith(id), day)).toEqual(said))

  it('is recorded of no other payer', () => {
    const recorded = payers.filter(({ authorization }) => authorization).map(({ id }) => id)
    expect(recorded.sort()).toEqual(['cigna-evernorth', 'tricare-east', 'unitedhealthcare'])
  })
})
