import { addedToAntidepressants } from './added-to-antidepressants'
import { anticonvulsantsAndSedatives } from './anticonvulsants-and-sedatives'
import type { Medicine } from './medicine'
import { migraineMedicines } from './migraine-medicines'
import { opioids } from './opioids'
import { otherAntidepressants } from './other-antidepressants'
import { otherMedicines } from './other-medicines'
import { painMedicines } from './pain-medicines'
import { procedures } from './procedures'
import { ssrisAndSnris } from './ssris-and-snris'
import { talkingTherapies } from './talking-therapies'
import { tricyclicsAndMaois } from './tricyclics-and-maois'

/**
 * Every medicine, procedure and therapy, one row each, in one file a family. It stands among the facts because counting
 * trials and the seizure load read it; the lists that the interview offers are drawn from it in `lib/knowledge/medicines`.
 */
export const medicineTable: readonly Medicine[] = [
  ...ssrisAndSnris,
  ...otherAntidepressants,
  ...tricyclicsAndMaois,
  ...addedToAntidepressants,
  ...anticonvulsantsAndSedatives,
  ...opioids,
  ...painMedicines,
  ...migraineMedicines,
  ...otherMedicines,
  ...procedures,
  ...talkingTherapies,
]
