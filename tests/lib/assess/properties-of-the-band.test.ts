import { bandRowOf, reachableBands } from '@/lib/assess/band'
import { candidacyFindings, scoreOf } from '@/lib/assess/candidacy'
import { safetyOf } from '@/lib/assess/safety'
import { urgencyOf } from '@/lib/assess/urgency'
import { age } from '@/lib/facts/person'
import { parseCase } from '@/lib/intake/parse'
import type { Case } from '@/lib/rules/fact'
import { insurance } from '@/lib/steps/insurance'
import { answered, caseWith, isOpen, type Question, questionAt, questions, readCase, typedAt } from '@/tests/support/changed-case'
import { answerFor, bornBefore, type Temper } from '@/tests/support/generated-answer'
import type { GeneratedCase } from '@/tests/support/generated-case'
import { holdForAll, type Sample } from '@/tests/support/properties'

// Replay one case, or look at others:
//   PROPERTY_SEED=1234 PROPERTY_CASES=1 npx vitest run --project unit tests/lib/assess/properties-of-the-band.test.ts

const KNOWS: Temper = { missing: 0, unsure: 0, declined: 0, hazard: 0.15, wordy: 0 }
/** Answering shows further questions; after so many rounds nothing new is shown. */
const ROUNDS = 6

/** Answers everything that is open, and what is shown then, until nothing is open. What no longer fits together is answered again. */
function completed({ generated, from, chance }: Sample): { readonly generated: GeneratedCase; readonly from: Case } {
  let so = { generated, from }
  let wrong: readonly Question[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const open = [...wrong, ...questions.filter((one) => isOpen(one, so.generated, so.from))]
    if (open.length === 0) break
    const filled = open.reduce((before, one) => answered(before, one, KNOWS, chance, 'all'), so.generated)
    const { case: read, problems } = parseCase(filled)
    wrong = problems.flatMap(({ step, field }) => questionAt(`${step}.${field}`) ?? [])
    so = { generated: filled, from: read }
  }
  return so
}

/** What was answered on the way, to tell what decided. */
const answersAdded = (before: GeneratedCase, after: GeneratedCase) =>
  questions
    .filter((one) => JSON.stringify(typedAt(before, one)) !== JSON.stringify(typedAt(after, one)))
    .map((one) => `${one.key} ${JSON.stringify(typedAt(after, one))}`)
    .join(', ')

const dateOfBirth = questionAt('about-you.dateOfBirth')
const LABEL_AND_LAW = { from: 18, to: 70 } as const

/** The same person, of another age between 18 and 70. */
function atAnotherAge(sample: Sample): Case | undefined {
  const { generated, from, chance } = sample
  const years = age.read(from)
  if (!dateOfBirth || years === undefined || years < LABEL_AND_LAW.from || years > LABEL_AND_LAW.to) return undefined
  const other = LABEL_AND_LAW.from + chance.below(LABEL_AND_LAW.to - LABEL_AND_LAW.from + 1)
  return caseWith(sample, dateOfBirth, bornBefore(generated.on, other, chance.below(360)))
}

const bandOf = (from: Case) => JSON.stringify([bandRowOf(from).number, reachableBands(from)])

holdForAll(
  'The band',
  {
    'after every open question is answered is one of those named as reachable'(sample) {
      const reachable = reachableBands(sample.from)
      const full = completed(sample)
      const { band, number } = bandRowOf(full.from)
      return reachable.includes(band) ? undefined : `row ${number}, ${band}, is none of ${reachable}; answered: ${answersAdded(sample.generated, full.generated)}`
    },
    'of now is among those reachable'({ from }) {
      const { band } = bandRowOf(from)
      return reachableBands(from).includes(band) ? undefined : band
    },
    'is the same at any age from 18 to 70'(sample) {
      const other = atAnotherAge(sample)
      return other && bandOf(other) !== bandOf(sample.from) ? `${bandOf(sample.from)} became ${bandOf(other)}` : undefined
    },
  },
  {
    'and all findings of candidacy and safety stay when only the insurance answers change'({ generated, from, chance }) {
      const temper: Temper = { ...KNOWS, missing: 0.2, unsure: 0.2 }
      const said: Record<string, unknown> = {}
      for (const [field, asked] of Object.entries(insurance.fields)) {
        const value = answerFor(asked, { step: insurance.id, field, on: generated.on, siblings: said }, temper, chance)
        if (value !== undefined) said[field] = value
      }
      const other = readCase({ ...generated, answers: { ...generated.answers, insurance: said } })
      const [before, after] = [from, other].map((one) => JSON.stringify([bandOf(one), scoreOf(one), candidacyFindings(one), safetyOf(one), urgencyOf(one)]))
      return before === after ? undefined : 'something changed'
    },
  },
)
