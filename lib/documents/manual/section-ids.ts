/** The sections of the manual, in their order: each is a page of its own below `/manual`. */
export const MANUAL_SECTIONS = [
  'band',
  'funding',
  'urgency',
  'safety',
  'criteria',
  'conditions',
  'alternatives',
  'payers',
  'medicines',
  'instruments',
  'disagreements',
  'not-modelled',
  'sources',
] as const
export type ManualSectionId = (typeof MANUAL_SECTIONS)[number]

/** The section of this name; undefined for anything else. */
export const manualSectionNamed = (name: string): ManualSectionId | undefined => MANUAL_SECTIONS.find((one) => one === name)
