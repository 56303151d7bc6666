import { monthsBetween } from '@/lib/rules/day'
import { derived, judgedOn } from '@/lib/rules/fact'
import { painDiagnosis } from '@/lib/steps/pain-diagnosis'
import { painPlaces } from '@/lib/steps/pain-places'
import { reason } from '@/lib/steps/reason'
import { everyOf, ifKnown } from './three-valued'

const { conditions, mainCondition: chosenAsMain, since, causeFound, diagnosedBy } = painDiagnosis.facts

/** Ids of headache and migraine conditions. */
export const HEADACHE_CONDITIONS = [
  'migraine-with-aura',
  'migraine-without-aura',
  'chronic-migraine',
  'tension-headache',
  'cluster-headache',
  'post-traumatic-headache',
  'chronic-daily-headache',
] as const

/** Pain is called chronic from this many months on. */
export const CHRONIC_FROM_MONTHS = 3

const yes = (value: boolean) => (value ? 'yes' : 'no')

/** The pain conditions named, by id, without "no diagnosis yet"; `other` is one that only words name. */
export const conditionIds = derived({
  key: 'pain.conditionIds',
  label: 'Pain conditions',
  from: [conditions],
  work: (named) => named?.filter((id) => id !== 'none-yet'),
})

/** Pain is there: it is the reason or part of it, or it is named or located although the person came for something else. */
export const hasPain = derived({
  key: 'pain.hasPain',
  label: 'Has pain',
  from: [reason.facts.mainReason, reason.facts.alsoPain, conditionIds, painPlaces.facts.places],
  work(main, also, named, places) {
    if (main === 'pain' || main === 'both') return true
    if (main === 'mood') return ifKnown(also, (answer) => answer === 'yes')
    return (named?.length ?? 0) > 0 || (places?.length ?? 0) > 0 ? true : undefined
  },
  show: yes,
})

/** Whole months since the pain began. */
export const painMonths = derived({
  key: 'pain.painMonths',
  label: 'Months of pain',
  from: [since, judgedOn],
  work(began, on) {
    const months = began && on ? monthsBetween(began, on) : undefined
    return months !== undefined && months >= 0 ? months : undefined
  },
})

/** The pain has lasted three months or more. */
export const painChronic = derived({
  key: 'pain.painChronic',
  label: 'Pain for three months or more',
  from: [painMonths],
  work: (months) => ifKnown(months, (known) => known >= CHRONIC_FROM_MONTHS),
  show: yes,
})

/** The pain was looked into: a cause was looked for, it has a name, and somebody examined it. */
export const painEvaluated = derived({
  key: 'pain.painEvaluated',
  label: 'The pain has been evaluated',
  from: [causeFound, conditionIds, diagnosedBy],
  work: (cause, named, examiners) =>
    everyOf([ifKnown(cause, (answer) => answer === 'yes'), ifKnown(named, (ids) => ids.length > 0), ifKnown(examiners, (who) => !who.includes('none'))]),
  show: yes,
})

/** The condition that troubles most: the one chosen, or the only one named. */
export const mainCondition = derived({
  key: 'pain.mainCondition',
  label: 'Main pain condition',
  from: [conditionIds, chosenAsMain],
  work: (named, chosen) => (named?.length === 1 ? named[0] : named?.find((id) => id === chosen)),
})

/** Headache or migraine, and nothing else, is the pain. */
export const onlyHeadache = derived({
  key: 'pain.onlyHeadache',
  label: 'Headache or migraine is the only pain',
  from: [conditionIds],
  work: (named) => ifKnown(named, (ids) => ids.length > 0 && ids.every((id) => (HEADACHE_CONDITIONS as readonly string[]).includes(id))),
  show: yes,
})

/** The main pain follows a recent operation. */
export const recentOperation = derived({
  key: 'pain.recentOperation',
  label: 'The main pain follows a recent operation',
  from: [conditionIds, mainCondition],
  work: (named, main) => (named && !named.includes('post-operative-pain') ? false : ifKnown(main, (id) => id === 'post-operative-pain')),
  show: yes,
})
