import type { Field } from '@/lib/forms/field'
import type { Step } from '@/lib/forms/step'
import { aboutYou } from './about-you'
import { agreements } from './agreements'
import { beforeYouStart } from './before-you-start'
import { brainHealth } from './brain-health'
import { carePlan } from './care-plan'
import { crps } from './crps'
import { dailyLife } from './daily-life'
import { fibromyalgia } from './fibromyalgia'
import { gad7 } from './gad-7'
import { headache } from './headache'
import { healthNow } from './health-now'
import { implants } from './implants'
import { inPrivate } from './in-private'
import { insurance } from './insurance'
import { medicines } from './medicines'
import { moodHistory } from './mood-history'
import { otherTreatments } from './other-treatments'
import { painDiagnosis } from './pain-diagnosis'
import { painImpact } from './pain-impact'
import { painPlaces } from './pain-places'
import { phq9 } from './phq-9'
import { reason } from './reason'
import { selfHarm } from './self-harm'

/** The interview, in its order. A new step is its file and its line here. */
export const steps: readonly Step[] = [
  beforeYouStart,
  aboutYou,
  reason,
  moodHistory,
  inPrivate,
  phq9,
  selfHarm,
  gad7,
  painDiagnosis,
  painPlaces,
  painImpact,
  fibromyalgia,
  crps,
  headache,
  healthNow,
  implants,
  brainHealth,
  medicines,
  otherTreatments,
  dailyLife,
  carePlan,
  insurance,
  agreements,
]

const byId = new Map(steps.map((one) => [one.id, one]))

/** The step with this id. */
export const stepById = (id: string): Step | undefined => byId.get(id)

const stepAt = (key: string): Step | undefined => stepById(key.slice(0, key.indexOf('.')))
const nameIn = (key: string): string => key.slice(key.indexOf('.') + 1)

/** The field at `step.field`; undefined for a derived fact. */
export const fieldAt = (key: string): Field | undefined => stepAt(key)?.fields[nameIn(key)]

/** Whether nobody changes the answer at `step.field` by deciding to: the step says so where it is declared. */
export function isGivenAt(key: string): boolean {
  const given = stepAt(key)?.given
  return given === 'every-question' || (given?.includes(nameIn(key)) ?? false)
}

/** Whether a device card or a record tells the answer at `step.field` too. */
export const isOnRecordAt = (key: string): boolean => stepAt(key)?.onRecord ?? false
