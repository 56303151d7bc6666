import { derived } from '@/lib/rules/fact'
import { fibromyalgia } from '@/lib/steps/fibromyalgia'
import { painAreas } from '@/lib/steps/pain-areas'
import { painChronic } from './pain'
import { widespreadPainIndex } from './pain-places'
import { everyOf, ifKnown, someOf } from './three-valued'

const { fatigue, unrefreshed, foggy, headaches, bellyPain, lowMood } = fibromyalgia.facts

/** Symptom severity scale, 0 to 12: three items of 0 to 3 and three of yes or no. Known only when complete. Wolfe 2016. */
export const symptomSeverity = derived({
  key: 'fibromyalgia.symptomSeverity',
  label: 'Symptom severity scale',
  from: [fatigue, unrefreshed, foggy, headaches, bellyPain, lowMood],
  work(tired, waking, thinking, ...yesOrNo) {
    if (tired === undefined || waking === undefined || thinking === undefined || yesOrNo.includes(undefined)) return undefined
    return tired + waking + thinking + yesOrNo.filter((answer) => answer === 'yes').length
  },
})

/** The pairs of index and severity that fulfil the first criterion. The 2011 version began at an index of 3; this one does not. */
const enough = (index: number | undefined, severity: number | undefined) =>
  someOf([
    everyOf([ifKnown(index, (known) => known >= 7), ifKnown(severity, (known) => known >= 5)]),
    everyOf([ifKnown(index, (known) => known >= 4 && known <= 6), ifKnown(severity, (known) => known >= 9)]),
  ])

/**
 * The 2016 fibromyalgia criteria by self-report: index and severity, pain in at least four of five areas, and three months.
 * It describes; the diagnosis is a clinician's.
 */
export const fibromyalgiaCriteriaMet = derived({
  key: 'fibromyalgia.fibromyalgiaCriteriaMet',
  label: 'Fibromyalgia criteria of 2016 met by self-report',
  from: [widespreadPainIndex, symptomSeverity, painAreas, painChronic],
  work: (index, severity, areas, chronic) => everyOf([enough(index, severity), ifKnown(areas, (known) => known >= 4), chronic]),
  show: (met) => (met ? 'yes' : 'no'),
})
