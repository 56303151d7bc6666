import { rulesVersion } from '@/lib/assess/version'
import { STANDINGS } from '@/lib/rules/citation'
import { bandSection, fundingSection, urgencySection } from './decision-tables'
import { instrumentsSection } from './instruments'
import { medicinesSection } from './medicines'
import { list, type Manual, type ManualNumber, type ManualPart, type ManualPlace, type ManualSection } from './parts'
import { payersSection } from './payers'
import { placeOf } from './places'
import { BEARINGS } from './rule-parts'
import { alternativesSection, conditionsSection, criteriaSection, safetySection } from './rules'
import { disagreementsSection, notModelledSection, sourcesSection } from './sources-and-limits'

const PREFACE: readonly string[] = [
  'Every rule that judges an intake, in words: what is asked, what each verdict says, on what source, with examples, and what the rule leaves out. It is drawn from the data that judges.',
  'The rules prepare a clinician’s decision and never make one. They say how good a candidate a person is for a discussion of TMS, what must happen before stimulation, and how a route could be paid for. No clinician is bound by one; an answer that was wrong is corrected with a reason, and judged again. No rule says that a person should have TMS, or should not.',
]

const READING: readonly ManualPart[] = [
  list('A verdict', [
    'met: the condition holds.',
    'unmet: it does not hold.',
    'unknown: an answer is missing. It is never read as “no”; it becomes a question still to ask.',
  ]),
  list(
    'What a finding does',
    Object.entries(BEARINGS).map(([bearing, meaning]) => `${bearing}: ${meaning}.`),
  ),
  list(
    'How far a source was checked',
    Object.values(STANDINGS).map((meaning) => `${meaning}.`),
  ),
]

/** Numbers in the order of the alphabet, each with every entry that accounts for it. */
function numbersOf(sections: readonly ManualSection[]): readonly ManualNumber[] {
  const places = new Map<string, ManualPlace[]>()
  for (const { id: section, entries } of sections) {
    for (const { id: entry, number, numbers, title } of entries) {
      const place = { section, entry, title, address: placeOf(section, entry, number) }
      for (const one of numbers) places.set(one, [...(places.get(one) ?? []), place])
    }
  }
  return [...places].sort(([one], [other]) => (one < other ? -1 : 1)).map(([number, found]) => ({ number, places: found }))
}

let known: Manual | undefined

/** The manual as data: the same for everybody and until the rules change, so it is built once. */
export function manual(): Manual {
  if (known) return known
  const sections = [
    bandSection(),
    fundingSection(),
    urgencySection(),
    safetySection(),
    criteriaSection(),
    conditionsSection(),
    alternativesSection(),
    payersSection(),
    medicinesSection(),
    instrumentsSection(),
    disagreementsSection(),
    notModelledSection(),
    sourcesSection(),
  ]
  known = { title: 'Manual of the rules', version: rulesVersion(), preface: PREFACE, reading: READING, sections, numbers: numbersOf(sections) }
  return known
}
