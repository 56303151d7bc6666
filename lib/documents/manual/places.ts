import { numbersIn } from './numbers'
import { type ManualSectionId, manualSectionNamed } from './section-ids'

// Where things stand in the manual. A section that is too long for one page is split by subject.

/** A part of a long section, on a page of its own: the entries with these numbers. */
export type ManualGroup = { readonly id: string; readonly title: string; readonly numbers: readonly string[] }

const group = (id: string, title: string, numbers: string): ManualGroup => ({ id, title, numbers: numbersIn(numbers) })

const GROUPS: Partial<Record<ManualSectionId, readonly ManualGroup[]>> = {
  safety: [
    group('implants', 'Implants and metal', 'S01–S15, S49'),
    group('seizures', 'Seizures and the brain', 'S16–S22, S40'),
    group('medicines', 'Medicines and substances', 'S25–S32, S48, S50–S53'),
    group('mood', 'Mood and self-harm', 'S34–S37'),
    group('health', 'Health now, age and attendance', 'S23, S24, S33, S38, S39, S41–S47'),
    group('contradictions', 'Contradictions', 'S54'),
  ],
  criteria: [
    group('profile', 'Profile, history and expectations', 'C01–C25'),
    group('conditions', 'Conditions', 'K01–K21'),
    group('rules', 'Regulation, protocol and cost', 'R01–R18'),
    group('proposals', 'Own proposals', 'P01–P04'),
  ],
}

/** The groups of a section; none where it is one page. */
export const groupsOf = (section: string): readonly ManualGroup[] => GROUPS[manualSectionNamed(section) ?? 'band'] ?? []

/** The group of this name in a section; undefined for anything else. */
export const manualGroupNamed = (section: string, name: string): ManualGroup | undefined => groupsOf(section).find(({ id }) => id === name)

/** Whether an entry stands in a group: the first of its numbers decides, since `K01, C09` can be on one page only. */
export const standsIn = ({ numbers }: ManualGroup, number: string): boolean =>
  numbersIn(number)
    .slice(0, 1)
    .some((first) => numbers.includes(first))

/** The group of the entry with this number, as printed. */
export const groupHolding = (section: string, number: string): ManualGroup | undefined => groupsOf(section).find((one) => standsIn(one, number))

/** The address of an entry. In a section of several pages one of no group is found from the section's own page. */
export function placeOf(section: ManualSectionId, id: string, number = ''): string {
  const holding = groupHolding(section, number)
  return `/manual/${section}${holding ? `/${holding.id}` : ''}#${id}`
}
