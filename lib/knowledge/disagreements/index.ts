import * as claimsAndEvidence from './claims-and-evidence'
import * as clearancesAndLabels from './clearances-and-labels'
import * as costsAndDisplay from './costs-and-display'
import type { Disagreement } from './disagreement'
import * as fibromyalgia from './fibromyalgia'
import * as implants from './implants'
import * as medicinesAndHealth from './medicines-and-health'
import * as payers from './payers'

const files: readonly Readonly<Record<string, Disagreement>>[] = [
  implants,
  medicinesAndHealth,
  fibromyalgia,
  clearancesAndLabels,
  claimsAndEvidence,
  payers,
  costsAndDisplay,
]

const byId = (a: Disagreement, b: Disagreement) => (a.id < b.id ? -1 : 1)

/** Where sources contradict each other, subject by subject. A new file is its line here; within a file the order is by id. */
export const disagreements: readonly Disagreement[] = files.flatMap((file) => Object.values(file).sort(byId))
