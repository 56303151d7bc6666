import { describe, expect, it } from 'vitest'
import { age } from '@/lib/facts/person'
import { phq9Total } from '@/lib/facts/phq-9'
import { payers } from '@/lib/knowledge/payers'
import type { Requirement } from '@/lib/knowledge/payers/payer'
import type { Fact } from '@/lib/rules/fact'
import { caseWith } from '../facts/case-with'

const NOTHING = '–'
const requirements = payers.flatMap(({ requires }) => requires)
const requirement = (id: string): Requirement => {
  const one = requirements.find((some) => some.id === id)
  if (!one) throw new Error(`No payer asks for ${id}: take its line off the page.`)
  return one
}
const supposing = (fact: Fact<unknown>, value: unknown) => caseWith({}, { supposed: { [fact.key]: value } })

/**
 * What each payer asks for, on one page, to be held against the policies: id, what it means when it is not met, what it does
 * when met, unmet and unknown, and its title with the payer's numbers.
 */
const REQUIREMENTS = `
  florida-blue-diagnosis           | not-yet     | for | work-up | asked | Depression is diagnosed by a clinician
  florida-blue-severity            | not-yet     | for | against | asked | Severity: severe depression
  florida-blue-trials              | not-yet     | for | against | asked | Failed adequate antidepressant trials from 2 different classes (documented intolerance counts)
  florida-blue-age                 | not-covered | for | against | asked | Age: 15 to 70
  florida-blue-earlier-tms         | not-yet     | –   | against | asked | No earlier TMS, or one at least 90 days ago
  florida-blue-psychosis           | not-covered | –   | against | asked | No psychosis in the present episode
  florida-blue-bipolar             | not-covered | –   | against | asked | Unipolar depression
  aetna-diagnosis                  | not-yet     | for | work-up | asked | Depression is diagnosed by a clinician
  aetna-severity                   | not-yet     | for | against | asked | Severity: severe depression on a standard scale
  aetna-trials                     | not-yet     | for | against | asked | Failed adequate antidepressant trials from 2 different classes of at least 8 weeks
  aetna-augmentation               | not-yet     | for | against | asked | Augmentation tried
  aetna-age                        | not-covered | for | against | asked | Age: 18 or older
  aetna-earlier-tms                | not-yet     | –   | against | asked | No earlier TMS, or one that halved the depression for at least 2 months
  aetna-psychosis                  | not-covered | –   | against | asked | No psychosis in the present episode
  aetna-bipolar                    | not-covered | –   | against | asked | Unipolar depression
  aetna-substances                 | not-covered | –   | against | asked | No substance misuse in the past 90 days
  aetna-suicidality                | not-covered | –   | against | asked | No active suicidal intent
  aetna-metal                      | not-covered | –   | against | asked | No metal or device in or near the head
  aetna-brain                      | not-covered | –   | against | asked | No stroke or brain tumor
  cigna-evernorth-diagnosis        | not-yet     | for | work-up | asked | Depression is diagnosed by a clinician
  cigna-evernorth-severity         | not-yet     | for | against | asked | Severity: moderate to severe depression on one tool, before and after
  cigna-evernorth-trials           | not-yet     | for | against | asked | Failed adequate antidepressant trials from 2 different classes
  cigna-evernorth-psychotherapy    | not-yet     | for | against | asked | Evidence-based psychotherapy tried
  cigna-evernorth-age              | not-covered | for | against | asked | Age: 15 or older
  cigna-evernorth-earlier-tms      | not-yet     | –   | against | asked | No earlier TMS, or one that helped
  cigna-evernorth-psychosis        | not-covered | –   | against | asked | No psychosis in the present episode
  cigna-evernorth-bipolar          | not-covered | –   | against | asked | Unipolar depression
  unitedhealthcare-diagnosis       | not-yet     | for | work-up | asked | Depression is diagnosed by a clinician
  unitedhealthcare-measured        | not-yet     | for | –       | asked | Severity measured on a standard scale
  unitedhealthcare-trials          | not-yet     | for | against | asked | Failed adequate antidepressant trials from 2 different classes in the present episode (documented intolerance counts)
  unitedhealthcare-psychotherapy   | not-yet     | for | against | asked | Evidence-based psychotherapy tried
  unitedhealthcare-age             | not-covered | for | against | asked | Age: 18 or older
  unitedhealthcare-earlier-tms     | not-yet     | –   | against | asked | No earlier TMS, or one that halved the depression, and at least 180 days have passed
  unitedhealthcare-bipolar         | not-covered | –   | against | asked | Unipolar depression
  humana-diagnosis                 | not-yet     | for | work-up | asked | Depression is diagnosed by a clinician
  humana-measured                  | not-yet     | for | –       | asked | Severity measured on a standard scale
  humana-trials                    | not-yet     | for | against | asked | Failed adequate antidepressant trials from 2 different classes of at least 6 weeks
  humana-age                       | not-covered | for | against | asked | Age: 18 or older
  humana-earlier-tms               | not-yet     | –   | against | asked | No earlier TMS, or one that halved the depression
  humana-psychosis                 | not-covered | –   | against | asked | No psychosis in the present episode
  humana-bipolar                   | not-covered | –   | against | asked | Unipolar depression
  humana-seizure                   | not-covered | –   | against | asked | No seizure disorder
  humana-suicidality               | not-covered | –   | against | asked | No active suicidal intent
  humana-metal                     | not-covered | –   | against | asked | No metal or device in or near the head
  ambetter-sunshine-diagnosis      | not-yet     | for | work-up | asked | Depression is diagnosed by a clinician
  ambetter-sunshine-severity       | not-yet     | for | against | asked | Severity: at least moderately severe depression
  ambetter-sunshine-trials         | not-yet     | for | against | asked | Failed adequate antidepressant trials from 2 different classes
  ambetter-sunshine-psychotherapy  | not-yet     | for | against | asked | Evidence-based psychotherapy tried
  ambetter-sunshine-age            | not-covered | for | against | asked | Age: 18 or older
  ambetter-sunshine-psychosis      | not-covered | –   | against | asked | No psychosis in the present episode
  ambetter-sunshine-bipolar        | not-covered | –   | against | asked | Unipolar depression
  ambetter-sunshine-suicidality    | not-covered | –   | against | asked | No active suicidal intent
  ambetter-sunshine-metal          | not-covered | –   | against | asked | No metal or device in or near the head
  hcsc-bcbs-diagnosis              | not-yet     | for | work-up | asked | Depression is diagnosed by a clinician
  hcsc-bcbs-severity               | not-yet     | for | against | asked | Severity: moderate to severe depression, scored weekly
  hcsc-bcbs-trials                 | not-yet     | for | against | asked | Failed adequate antidepressant trials from 2 different classes
  hcsc-bcbs-psychotherapy          | not-yet     | for | against | asked | Evidence-based psychotherapy tried
  hcsc-bcbs-age                    | not-covered | for | against | asked | Age: 18 or older
  hcsc-bcbs-psychosis              | not-covered | –   | against | asked | No psychosis in the present episode
  hcsc-bcbs-bipolar                | not-covered | –   | against | asked | Unipolar depression
  hcsc-bcbs-seizure                | not-covered | –   | against | asked | No seizure disorder
  medicare-first-coast-diagnosis   | not-yet     | for | work-up | asked | Depression is diagnosed by a clinician
  medicare-first-coast-severity    | not-yet     | for | against | asked | Severity: severe depression on a validated scale
  medicare-first-coast-trials      | not-yet     | for | against | asked | Failed adequate antidepressant trials (documented intolerance counts)
  medicare-first-coast-age         | not-covered | for | against | asked | Age: 18 or older
  medicare-first-coast-earlier-tms | not-yet     | –   | against | asked | No earlier TMS, or one that halved the depression
  medicare-first-coast-psychosis   | not-covered | –   | against | asked | No psychosis in the present episode
  medicare-first-coast-bipolar     | not-covered | –   | against | asked | Unipolar depression
  medicare-first-coast-seizure     | not-covered | –   | against | asked | No seizure disorder
  medicare-first-coast-metal       | not-covered | –   | against | asked | No metal or device in or near the head
  medicare-novitas-diagnosis       | not-yet     | for | work-up | asked | Depression is diagnosed by a clinician
  medicare-novitas-severity        | not-yet     | for | against | asked | Severity: severe depression
  medicare-novitas-trials          | not-yet     | for | against | asked | Failed adequate antidepressant trials (documented intolerance counts)
  medicare-novitas-age             | not-covered | for | against | asked | Age: 18 or older
  medicare-novitas-psychosis       | not-covered | –   | against | asked | No psychosis in the present episode
  medicare-novitas-bipolar         | not-covered | –   | against | asked | Unipolar depression
  medicare-novitas-seizure         | not-covered | –   | against | asked | No seizure disorder
  medicare-novitas-metal           | not-covered | –   | against | asked | No metal or device in or near the head
  medicare-noridian-diagnosis      | not-yet     | for | work-up | asked | Depression is diagnosed by a clinician
  medicare-noridian-severity       | not-yet     | for | against | asked | Severity: severe depression
  medicare-noridian-trials         | not-yet     | for | against | asked | Failed adequate antidepressant trials from 2 different classes
  medicare-noridian-psychotherapy  | not-yet     | for | against | asked | Evidence-based psychotherapy tried
  medicare-noridian-age            | not-covered | for | against | asked | Age: 18 or older
  medicare-noridian-earlier-tms    | not-yet     | –   | against | asked | No earlier TMS, or one that halved the depression
  medicare-noridian-psychosis      | not-covered | –   | against | asked | No psychosis in the present episode
  medicare-noridian-bipolar        | not-covered | –   | against | asked | Unipolar depression
  medicare-noridian-seizure        | not-covered | –   | against | asked | No seizure disorder
  medicare-noridian-metal          | not-covered | –   | against | asked | No metal or device in or near the head
  tricare-east-diagnosis           | not-yet     | for | work-up | asked | Depression is diagnosed by a clinician
  tricare-east-severity            | not-yet     | for | against | asked | Severity: severe depression, as a rule
  tricare-east-trials              | not-yet     | for | against | asked | Failed adequate antidepressant trials from 2 different classes (documented intolerance counts)
  tricare-east-age                 | not-covered | for | against | asked | Age: 18 or older
  tricare-east-bipolar             | not-covered | –   | against | asked | Unipolar depression
  va-diagnosis                     | not-yet     | for | work-up | asked | Depression is diagnosed by a clinician
  va-severity                      | not-yet     | for | against | asked | Severity: at least moderate depression
  va-trials                        | not-yet     | for | against | asked | Failed adequate antidepressant trials of at least 6 weeks in the present episode (documented intolerance counts)
  va-age                           | not-covered | for | against | asked | Age: 18 or older
  new-york-medicaid-diagnosis      | not-yet     | for | work-up | asked | Depression is diagnosed by a clinician
  new-york-medicaid-severity       | not-yet     | for | against | asked | Severity: severe depression
  new-york-medicaid-trials         | not-yet     | for | against | asked | Failed adequate antidepressant trials
  new-york-medicaid-age            | not-covered | for | against | asked | Age: 18 or older
  new-york-medicaid-psychosis      | not-covered | –   | against | asked | No psychosis in the present episode
  new-york-medicaid-bipolar        | not-covered | –   | against | asked | Unipolar depression
`

describe('What each payer asks for', () => {
  const lines = REQUIREMENTS.trim()
    .split('\n')
    .map((line) => line.split(' | ').map((cell) => cell.trim()))

  it.each(lines.map(([id = '', ...cells]) => [id, cells] as const))('%s', (id, expected) => {
    const { unmetMeans, says, title } = requirement(id)
    expect([unmetMeans, says.met?.[0] ?? NOTHING, says.unmet?.[0] ?? NOTHING, says.unknown ? 'asked' : NOTHING, title]).toEqual(expected)
  })

  it('rests on third parties’ summaries throughout', () => {
    for (const { id, secondary } of payers) expect(secondary, id).toBe(true)
  })
})

describe('The PHQ-9 total that stands for the severity asked for', () => {
  // Where the policy names no number: the mildest reading beside it.
  it.each([
    ['aetna', 20, 15],
    ['ambetter-sunshine', 15, undefined],
    ['cigna-evernorth', 10, undefined],
    ['florida-blue', 20, undefined],
    ['hcsc-bcbs', 10, undefined],
    ['medicare-first-coast', 20, 15],
    ['medicare-novitas', 20, 15],
    ['medicare-noridian', 20, 15],
    ['new-york-medicaid', 20, 15],
    ['tricare-east', 20, 15],
    ['va', 10, undefined],
  ] as const)('%s: %i', (payer, least, lenient) => {
    const { when, disputed, examples } = requirement(`${payer}-severity`)
    expect([least - 1, least].map((total) => when.judge(supposing(phq9Total, total)).verdict)).toEqual(['unmet', 'met'])
    expect(lenient && [lenient - 1, lenient].map((total) => disputed?.lenient.judge(supposing(phq9Total, total)).verdict)).toEqual(lenient && ['unmet', 'met'])
    expect(disputed === undefined).toBe(lenient === undefined)
    expect(examples.map(({ given: [one], then }) => [one?.value, then])).toEqual([
      [least, 'met'],
      [(lenient ?? least) - 1, 'unmet'],
      [undefined, 'unknown'],
    ])
  })

  it('is named in the sentence, but not as a limit where it is disputed', () => {
    expect(requirement('va-severity').says.met?.[1]).toContain('is at least {va-total}')
    expect(requirement('va-severity').says.unmet?.[1]).toContain('{phq9Total}, below {va-total}.')
    expect(requirement('aetna-severity').says.unmet?.[1]).toMatch(/\{phq9Total\}\.$/)
  })
})

describe('The age limits', () => {
  it.each([
    ['aetna', 18, undefined, 15],
    ['ambetter-sunshine', 18, undefined, 15],
    ['cigna-evernorth', 15, undefined, undefined],
    ['florida-blue', 15, 70, undefined],
    ['hcsc-bcbs', 18, undefined, 15],
    ['humana', 18, undefined, undefined],
    ['medicare-first-coast', 18, undefined, undefined],
    ['medicare-novitas', 18, undefined, undefined],
    ['medicare-noridian', 18, undefined, undefined],
    ['new-york-medicaid', 18, undefined, undefined],
    ['tricare-east', 18, undefined, undefined],
    ['unitedhealthcare', 18, undefined, undefined],
  ] as const)('%s: from %s to %s, leniently from %s', (payer, least, most, lenient) => {
    const { when, disputed, examples } = requirement(`${payer}-age`)
    const verdicts = (some: readonly number[]) => some.map((years) => when.judge(supposing(age, years)).verdict)
    expect(verdicts([least - 1, least, 70, 71])).toEqual(['unmet', 'met', 'met', most === undefined ? 'met' : 'unmet'])
    expect(lenient && [lenient - 1, lenient].map((years) => disputed?.lenient.judge(supposing(age, years)).verdict)).toEqual(lenient && ['unmet', 'met'])
    expect(disputed === undefined).toBe(lenient === undefined)
    expect(examples.map(({ given: [one], then }) => [one?.value, then])).toEqual([
      [40, 'met'],
      [(lenient ?? least) - 1, 'unmet'],
      ...(most === undefined ? [] : [[most + 1, 'unmet']]),
      [undefined, 'unknown'],
    ])
  })
})

describe('How many failed antidepressants', () => {
  const CLASSES = ['sertraline', 'venlafaxine', 'bupropion', 'mirtazapine', 'amitriptyline']
  const failed = (count: number) =>
    count === 0
      ? { noneTaken: 'yes' }
      : {
          list: CLASSES.slice(0, count).map((medicine) => ({
            medicine,
            givenFor: 'mood',
            now: 'no',
            doseMg: 1_000,
            weeks: 12,
            mostDays: 'yes',
            result: 'none',
            thisEpisode: 'yes',
          })),
        }

  it.each([
    ['florida-blue', 2],
    ['aetna', 2],
    ['cigna-evernorth', 2],
    ['unitedhealthcare', 2],
    ['humana', 4],
    ['ambetter-sunshine', 2],
    ['hcsc-bcbs', 2],
    ['medicare-first-coast', 1],
    ['medicare-novitas', 1],
    ['medicare-noridian', 2],
    ['tricare-east', 2],
    ['va', 1],
    ['new-york-medicaid', 2],
  ] as const)('%s: %i, each of another class', (payer, least) => {
    const verdict = (count: number) =>
      requirement(`${payer}-trials`).when.judge(caseWith({ medicines: failed(count), 'other-treatments': { previousTms: 'no' } })).verdict
    expect([verdict(least - 1), verdict(least)]).toEqual(['unmet', 'met'])
  })
})
