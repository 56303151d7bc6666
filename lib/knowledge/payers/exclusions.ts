import { bipolar, maniaEver, psychosisNow } from '@/lib/facts/mood'
import type { Citation } from '@/lib/rules/citation'
import { all, any, type Condition, includesAny, is, known, not, oneOf } from '@/lib/rules/condition'
import { type Example, given } from '@/lib/rules/criterion'
import { brainHealth } from '@/lib/steps/brain-health'
import { dailyLife } from '@/lib/steps/daily-life'
import { implants } from '@/lib/steps/implants'
import { selfHarm } from '@/lib/steps/self-harm'
import { CAPTURED, type Requirement, requirement } from './payer'

const on = CAPTURED
const { metalHead, aneurysmClip, stentHeadNeck, cochlear, deepBrain, corticalStimulator } = implants.facts
const near = [metalHead, aneurysmClip, stentHeadNeck, cochlear, deepBrain, corticalStimulator] as const

type Exclusion = {
  readonly id: string
  readonly title: string
  /** Met: the exclusion does not apply. */
  readonly absent: Condition
  readonly applies: string
  readonly ask: string
  readonly examples: readonly [Example, ...Example[]]
  readonly notModelled?: string
  /** What leaves it to the payer: neither absent for certain, nor an exclusion that is recorded. */
  readonly disputed?: NonNullable<Requirement['disputed']>
}

const EXCLUSIONS = {
  psychosis: {
    id: 'psychosis',
    title: 'No psychosis in the present episode',
    absent: is(psychosisNow, false),
    applies: 'The policy excludes depression with psychosis, which is reported. Psychiatric care for it comes first.',
    ask: 'Whether there is psychosis now.',
    examples: [
      { on, given: [given(psychosisNow, false)], then: 'met' },
      { on, given: [given(psychosisNow, true)], then: 'unmet' },
      { on, given: [], then: 'unknown' },
    ],
  },
  bipolar: {
    id: 'bipolar',
    title: 'Unipolar depression',
    absent: all(is(bipolar, false), is(maniaEver, false)),
    disputed: {
      lenient: all(is(bipolar, false), known(maniaEver)),
      why: 'An episode of mania or hypomania is reported without a bipolar diagnosis: whether the policy excludes that is for the psychiatrist and the payer.',
    },
    applies: 'The policy is for unipolar depression; a bipolar diagnosis, or an episode of mania or hypomania, is reported.',
    ask: 'Whether bipolar disorder was ever diagnosed, and whether there was ever mania or hypomania.',
    examples: [
      { on, given: [given(bipolar, false), given(maniaEver, false)], then: 'met' },
      { on, given: [given(bipolar, true)], then: 'unmet' },
      { on, given: [given(bipolar, false), given(maniaEver, true)], then: 'unmet' },
      { on, given: [given(bipolar, false)], then: 'unknown' },
      { on, given: [], then: 'unknown' },
    ],
  },
  seizure: {
    id: 'seizure',
    title: 'No seizure disorder',
    absent: oneOf(brainHealth.facts.seizure, ['never', 'fever-as-child', 'once-provoked']),
    applies: 'The policy excludes a seizure disorder; seizures without a passing cause, or epilepsy, are reported.',
    ask: 'Whether there was ever a seizure, and of which kind.',
    examples: [
      { on, given: [given(brainHealth.facts.seizure, 'never')], then: 'met' },
      { on, given: [given(brainHealth.facts.seizure, 'epilepsy')], then: 'unmet' },
      { on, given: [], then: 'unknown' },
    ],
    notModelled: 'Seizures caused by ECT, which some policies exempt, are not told apart.',
  },
  metal: {
    id: 'metal',
    title: 'No metal or device in or near the head',
    absent: all(...near.map((fact) => is(fact, 'no'))),
    applies: 'The policy excludes metal or a device within 30 cm of the coil; one is reported.',
    ask: 'Whether there is metal or a device in or near the head.',
    examples: [
      { on, given: near.map((fact) => given(fact, 'no')), then: 'met' },
      { on, given: [given(cochlear, 'yes')], then: 'unmet' },
      { on, given: [given(cochlear, 'no')], then: 'unknown' },
    ],
  },
  substances: {
    id: 'substances',
    title: 'No substance misuse in the past 90 days',
    absent: not(includesAny(dailyLife.facts.substances, ['cocaine', 'stimulants', 'opioids-not-prescribed'])),
    applies: 'The policy excludes substance misuse in the past 90 days; use is reported.',
    ask: 'Which substances were used in the past 90 days.',
    examples: [
      { on, given: [given(dailyLife.facts.substances, ['none'])], then: 'met' },
      { on, given: [given(dailyLife.facts.substances, ['cocaine'])], then: 'unmet' },
      { on, given: [], then: 'unknown' },
    ],
    notModelled: 'Cannabis and alcohol: the summary says “substance abuse” and names no amount.',
  },
  brain: {
    id: 'brain',
    title: 'No stroke or brain tumor',
    absent: all(is(brainHealth.facts.stroke, 'no'), is(brainHealth.facts.brainTumour, 'no')),
    applies: 'The policy excludes cerebrovascular disease and brain tumors; one is reported.',
    ask: 'Whether there was a stroke or a brain tumor.',
    examples: [
      { on, given: [given(brainHealth.facts.stroke, 'no'), given(brainHealth.facts.brainTumour, 'no')], then: 'met' },
      { on, given: [given(brainHealth.facts.stroke, 'yes')], then: 'unmet' },
      { on, given: [], then: 'unknown' },
    ],
    notModelled: 'Dementia, severe or repeated head trauma and raised pressure, which the policy names too.',
  },
  suicidality: {
    id: 'suicidality',
    title: 'No active suicidal intent',
    absent: any(is(selfHarm.facts.thoughts, 'no'), all(is(selfHarm.facts.intent, 'no'), is(selfHarm.facts.plan, 'no'))),
    applies: 'The policy excludes active suicidality with intent. Care for it comes first.',
    ask: 'The questions about thoughts of self-harm.',
    examples: [
      { on, given: [given(selfHarm.facts.thoughts, 'no')], then: 'met' },
      { on, given: [given(selfHarm.facts.thoughts, 'yes'), given(selfHarm.facts.intent, 'yes')], then: 'unmet' },
      { on, given: [], then: 'unknown' },
    ],
  },
} as const satisfies Record<string, Exclusion>

/** A recorded exclusion of a payer: met while it does not apply. */
export function without(payer: string, what: keyof typeof EXCLUSIONS, cite: Citation): Requirement {
  const exclusion: Exclusion = EXCLUSIONS[what]
  const { id, title, absent, applies, ask, examples, notModelled, disputed } = exclusion
  return requirement({
    id: `${payer}-${id}`,
    title,
    when: absent,
    unmetMeans: 'not-covered',
    says: { met: null, unmet: ['against', applies], unknown: ask },
    cites: [cite],
    examples,
    ...(notModelled && { notModelled }),
    ...(disputed && { disputed }),
  })
}
