import { many, number, yesno } from '@/lib/forms/field'
import { step } from '@/lib/forms/step'
import { all, includesAny } from '@/lib/rules/condition'
import { painDiagnosis } from './pain-diagnosis'
import { mayHavePain } from './reason'

const HEADACHES = [
  'migraine-with-aura',
  'migraine-without-aura',
  'chronic-migraine',
  'tension-headache',
  'cluster-headache',
  'post-traumatic-headache',
  'chronic-daily-headache',
] as const
const AURAS = ['vision', 'sensation', 'speech', 'weakness'] as const

/** How often the head aches, and what comes before it. */
export const headache = step({
  id: 'headache',
  section: 'pain',
  heading: 'Your headaches',
  why: 'Some headaches need a device of their own. A headache is also what TMS brings on most often.',
  showIf: all(mayHavePain, includesAny(painDiagnosis.facts.conditions, HEADACHES)),
  seconds: 35,
  fields: {
    daysPerMonth: number({
      label: 'On how many days a month does your head ache?',
      hint: 'Your best guess is fine.',
      least: 0,
      most: 31,
      whole: true,
      unit: 'days',
      later: true,
    }),
    aura: many({
      label: 'Before or with a headache, do any of these happen for a while?',
      hint: 'This is called an aura. If one of these is new for you, comes on suddenly or does not go away within an hour, call 911.',
      options: {
        vision: { label: 'I see things', hint: 'Such as zigzag lines, flashing lights or a blind spot.' },
        sensation: { label: 'I feel tingling or numbness', hint: 'Such as in the face, an arm or a hand.' },
        speech: 'I cannot find words, or my speech is not clear',
        weakness: 'One side of my body gets weak',
        none: 'None of these',
      },
    }),
    auraMinutes: number({
      label: 'How many minutes does it last?',
      hint: 'If it differs, how long does it last most often?',
      least: 0,
      most: 10_080,
      likelyUpTo: 180,
      unit: 'minutes',
      later: true,
    }),
    auraFollowedByHeadache: yesno({ label: 'Does a headache come with it, or within an hour after it?', later: true }),
  },
  showFieldIf: (facts) => ({ auraMinutes: includesAny(facts.aura, AURAS), auraFollowedByHeadache: includesAny(facts.aura, AURAS) }),
})
