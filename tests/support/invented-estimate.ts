import type { CoursePlan, CourseRoute, Phase, PlannedPhase, Range } from '@/lib/cost/course'
import { planned, range } from '@/lib/cost/phases'
import type { PriceList } from '@/lib/cost/prices'
import { type EstimateContent, estimateContent } from '@/lib/documents/estimate/content'
import type { EstimateInputs } from '@/lib/documents/estimate/inputs'
import type { Block, Paper } from '@/lib/documents/papers/paper'

export { range }
export const part = (phase: Phase, sessions: Range, weeks: Range = range(0)): PlannedPhase => planned(phase, sessions, weeks, [])

/** A course with several parts, one of which may not be needed. */
export const course = (route: CourseRoute = 'pain'): CoursePlan => ({
  route,
  phases: [part('mapping', range(1)), part('induction', range(9), range(2)), part('maintenance', range(0, 5, 8), range(0, 20)), part('remapping', range(0, 0, 1))],
})
export const oneVisit: CoursePlan = { route: 'pain', phases: [part('mapping', range(1))] }

export const prices: PriceList = {
  id: 'invented',
  validFrom: '2026-01-01',
  items: [
    { code: '90867', route: 'any', cents: 450_00 },
    { code: '90868', route: 'any', cents: 300_00 },
    { code: '90868', route: 'pain', cents: 280_50 },
    { code: '90869', route: 'any', cents: 400_00 },
  ],
}

export const clinic = {
  name: 'Palmetto Example Clinic',
  legalName: 'Palmetto Example Associates, P.A.',
  npi: '1234567893',
  tin: '591234567',
  phone: '(305) 555-0142',
  address: '100 Example Street\nMiami, FL 33101',
  treatmentAddress: '200 Invented Avenue, Suite 4\nMiami, FL 33101',
  state: 'FL',
  demo: false,
}

export const inputs: EstimateInputs = {
  on: '2026-11-22',
  version: 1,
  patient: { name: 'Łukasz Nuñez Đặng', dateOfBirth: '1971-03-09' },
  clinic,
  plan: course(),
  prices,
}

/** The content of an estimate that lacks nothing. */
export function complete(changed: Partial<EstimateInputs> = {}): EstimateContent {
  const made = estimateContent({ ...inputs, ...changed })
  if ('missing' in made || 'refused' in made) throw new Error(`No estimate: ${JSON.stringify(made)}`)
  return made
}

const textsOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return [block.text]
    case 'list':
      return block.items
    case 'facts':
      return block.items.flatMap(({ label, value }) => [label, value])
    case 'table':
      return [block.caption, ...block.columns.map(({ label }) => label), ...block.rows.flat(), ...(block.foot ?? []).flat()]
    case 'blank':
      return [block.label, ...(block.hint ? [block.hint] : [])]
    case 'choices':
      return [block.label, ...(block.hint ? [block.hint] : []), ...block.options]
    case 'grid':
      return [block.label, ...(block.hint ? [block.hint] : []), ...block.columns, ...block.rows]
    case 'notice':
      return [block.heading, ...block.paragraphs]
    case 'signatures':
      return block.labels
    case 'figure':
      return [block.alt, block.caption]
  }
}

/** All texts of a paper in the order they are read. */
export const readingOf = ({ title, subtitle, blocks }: Paper): readonly string[] => [title, ...(subtitle ? [subtitle] : []), ...blocks.flatMap(textsOf)].filter(Boolean)
