import type { Alternative } from './alternative'
import { headacheNeurologist } from './headache-neurologist'
import { ketamine } from './ketamine'
import { ketamineAgainst } from './ketamine-against'
import { migraineDeviceReferral } from './migraine-device'
import { migraineDeviceHeld } from './migraine-device-held'
import { neurofeedback } from './neurofeedback'
import { ownDoctorFirst } from './own-doctor-first'
import { psychiatricEvaluation } from './psychiatric-evaluation'
import { psychotherapy } from './psychotherapy'
import { secondLineTreatment } from './second-line-treatment'
import { spravato } from './spravato'

/** Other ways worth a word, in the order shown. A new alternative is its file and its line here. */
export const alternatives: readonly Alternative[] = [
  ownDoctorFirst,
  psychiatricEvaluation,
  psychotherapy,
  secondLineTreatment,
  migraineDeviceReferral,
  migraineDeviceHeld,
  headacheNeurologist,
  ketamine,
  ketamineAgainst,
  spravato,
  neurofeedback,
]
