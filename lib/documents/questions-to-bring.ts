import type { Case } from '@/lib/rules/fact'
import { aboutYou } from '@/lib/steps/about-you'
import { insurance } from '@/lib/steps/insurance'
import { otherTreatments } from '@/lib/steps/other-treatments'
import { mayHavePain, reason } from '@/lib/steps/reason'

const PAIN = [
  'Has the cause of my pain been looked into far enough?',
  'Which part of the brain would be stimulated, and why there?',
  'How many visits would it take, and what if I miss some?',
]
const MOOD = ['What would TMS do for my mood that my treatment so far does not?', 'How many visits would it take, and what if I miss some?']
const BOTH = 'What would TMS be for in my case: pain, mood or both?'
const BEFORE = 'What does the TMS that I had before mean for what we plan now?'
const EVERYBODY = [
  'How likely is it to help someone like me, and how would we measure that?',
  'What are the risks for me, with my medicines and my history?',
  'What else could we try, instead of TMS or together with it?',
  'What do we do if it does not help?',
]
const INSURED = 'What would I have to pay, and what would my insurance pay?'
const UNINSURED = 'What would I have to pay, and when?'
const INTERPRETER = 'Will an interpreter be there when we talk?'
const HELPER = 'May the person who helped me come along?'

/** Every question that may be offered, in English. */
export const questionTexts: readonly string[] = [...new Set([BOTH, ...PAIN, ...MOOD, BEFORE, ...EVERYBODY, INSURED, UNINSURED, INTERPRETER, HELPER])]

/**
 * Questions to take along, chosen by what the person came for and how they come, never by a judgement: whoever sees this
 * page over somebody's shoulder learns nothing of their health but that they asked.
 */
export function questionsToBring(from: Case): readonly string[] {
  const hasPain = mayHavePain.judge(from).verdict !== 'unmet'
  const hasMood = ['mood', 'both'].includes(String(reason.facts.mainReason.read(from)))
  const hadTms = otherTreatments.facts.previousTms.read(from)
  const coverage = insurance.facts.coverage.read(from)
  const chosen = [
    ...(hasPain && hasMood ? [BOTH] : []),
    ...(hasPain ? PAIN : []),
    ...(hasMood ? MOOD : []),
    ...(hadTms !== undefined && hadTms !== 'no' ? [BEFORE] : []),
    ...EVERYBODY,
    coverage === 'none' ? UNINSURED : INSURED,
    ...(aboutYou.facts.interpreter.read(from) === 'yes' ? [INTERPRETER] : []),
    ...(aboutYou.facts.filledBy.read(from) === 'helper' ? [HELPER] : []),
  ]
  return [...new Set(chosen)]
}
