import { ADULT_FROM, age } from '@/lib/facts/person'
import type { Case } from '@/lib/rules/fact'
import { aboutYou } from '@/lib/steps/about-you'
import { brainHealth } from '@/lib/steps/brain-health'
import { carePlan } from '@/lib/steps/care-plan'
import { inPrivate } from '@/lib/steps/in-private'
import { insurance } from '@/lib/steps/insurance'
import type { Note } from './assessment'

const PUBLIC_COVERAGE = ['medicare', 'medicare-advantage', 'medicaid', 'tricare', 'va']

function estimateWords(from: Case): string {
  const isPublic = PUBLIC_COVERAGE.includes(insurance.facts.coverage.read(from) ?? '')
  return isPublic
    ? 'Asked about the cost in writing: the notice or decision of the program stands with the route’s funding; a voluntary written estimate beside it does no harm.'
    : 'Asked for a written estimate: a Good Faith Estimate is due within 3 business days.'
}

/** What the clinic has to arrange, whatever the rules say. */
export function needsOf(from: Case): readonly Note[] {
  const years = age.read(from)
  const { language, interpreter, filledBy } = aboutYou.facts
  const isMinor = years !== undefined && years < ADULT_FROM
  const attend = carePlan.facts.canAttend.read(from)
  const inPrivateHow = inPrivate.facts.how.read(from)
  const notes: readonly (Note | false)[] = [
    interpreter.read(from) === 'yes' && { id: 'interpreter', words: 'An interpreter, free of charge; never a child or a companion.' },
    interpreter.read(from) !== 'yes' &&
      ['es', 'other'].includes(language.read(from) ?? 'en') && { id: 'language', words: `Speaks ${language.show(language.read(from))}: offer an interpreter.` },
    isMinor && { id: 'guardian', words: 'Under 18: a parent or legal guardian must consent.' },
    isMinor &&
      filledBy.read(from) !== 'self' && { id: 'private-questions', words: 'Ask the young person the questions on mood, self-harm, substances and pregnancy in private.' },
    filledBy.read(from) === 'helper' && { id: 'helper', words: 'A helper filled in the form: confirm the answers with the person.' },
    inPrivateHow === 'with-help' && {
      id: 'answered-with-help',
      words: 'The patient could not answer the PHQ-9 and the self-harm questions alone: somebody helped. Ask them again in private.',
    },
    inPrivateHow === 'not-now' && {
      id: 'not-asked-in-private',
      words: 'The PHQ-9 and the self-harm questions were not asked: whoever filled in the form put them off. Ask the patient in private.',
    },
    attend === 'with-difficulty' && { id: 'attending', words: 'Coming on most weekdays would be hard: ask what would help.' },
    attend === 'no' && { id: 'attending', words: 'Coming on most weekdays is not possible as things stand: ask what would help.' },
    (brainHealth.facts.hearing.read(from) ?? []).includes('hearing-aid') && {
      id: 'hearing',
      words: 'Wears a hearing aid: it comes out for sessions, so agree on how to communicate.',
    },
    insurance.facts.wantsEstimate.read(from) === 'yes' && { id: 'estimate', words: estimateWords(from) },
  ]
  return notes.filter((one): one is Note => one !== false)
}
