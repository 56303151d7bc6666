import type { Cite, Conflict, DisagreementShown, Finding, RequirementFinding, SafetyFinding } from '@/lib/assess/assessment'
import { checkedInWords } from '@/lib/rules/citation'
import { changeShown } from './change-shown'
import { bullet, within } from './text-lines'

/** A source, how far it was checked, and what it says at that place. */
export const citeLine = ({ publisher, title, section, states, readOn, standing, url }: Cite) =>
  `source [${standing}] (${checkedInWords(standing, readOn)}): ${publisher}: ${title}, ${section}: ${states}${url ? ` <${url}>` : ''}`

type Judged = Finding & Partial<Pick<SafetyFinding, 'disposition'>> & Partial<Pick<RequirementFinding, 'open' | 'exclusion'>>

/** How it was judged, before its title: "C01, met, for". */
function tagsOf({ number, verdict, bearing, disposition, exclusion }: Judged): string {
  return [number, disposition, verdict, bearing, exclusion ? 'exclusion' : ''].filter(Boolean).join(', ')
}

/** One finding: what it says, the answers that decided it, what would change it, its sources and its limits. */
export function findingLines(of: Judged): readonly string[] {
  const { title, says, open, because, notModelled, cites } = of
  const change = changeShown(of)
  return [
    bullet(`[${tagsOf(of)}] ${title}`),
    ...within([
      says,
      ...(open ? [`open: ${open}`] : []),
      ...because.map(({ label, answer }) => `because: ${label}: ${answer}`),
      ...(change ? [`what would change this: ${change}`] : []),
      ...(notModelled ? [`not modelled: ${notModelled}`] : []),
      ...cites.map(citeLine),
    ]),
  ]
}

/** Two answers that cannot both be right, with both. */
export const conflictLines = ({ words, disposition, between = [], settled }: Conflict): readonly string[] => [
  bullet(`[${[disposition, settled ? 'settled' : 'open'].filter(Boolean).join(', ')}] ${words}`),
  ...within(between.map(({ question, answer }) => `“${question}”: ${answer}`)),
]

/** Sources that contradict each other: every side, and what is done until a clinician decides otherwise. */
export const disagreementLines = ({ topic, sides, default: byDefault, concerns }: DisagreementShown): readonly string[] => [
  bullet(topic),
  ...within([
    ...sides.flatMap(({ says, cites }) => [`one side: ${says}`, ...within(cites.map(citeLine))]),
    `here, by default: ${byDefault}`,
    ...(concerns.length > 0 ? [`concerns: ${concerns.join(', ')}`] : []),
  ]),
]
