import type { Charges } from '@/lib/cost/charges'
import { visitsOf } from '@/lib/cost/course'
import type { ClinicOnPaper } from '@/lib/documents/authorization/content'
import { isDay } from '@/lib/rules/day'
import { states } from '@/lib/steps/states'
import type { EstimateInputs } from './inputs'

const IN_SETTINGS = 'An administrator enters it under Settings.'

function lackingOfClinic({ name, legalName, npi, tin, phone, address, treatmentAddress, state }: ClinicOnPaper): readonly string[] {
  return [
    ...(name.trim() ? [] : [`The clinic’s name. ${IN_SETTINGS}`]),
    ...(legalName.trim() ? [] : [`The clinic’s legal name. ${IN_SETTINGS}`]),
    ...(/^\d{10}$/.test(npi) ? [] : [`The clinic’s National Provider Identifier (NPI, 10 digits). ${IN_SETTINGS}`]),
    ...(/^\d{9}$/.test(tin) ? [] : [`The clinic’s taxpayer number (TIN, 9 digits). ${IN_SETTINGS}`]),
    ...(treatmentAddress.trim() || address.trim() ? [] : [`The address where treatment takes place. ${IN_SETTINGS}`]),
    ...(Object.hasOwn(states, state) ? [] : [`The state where treatment takes place. ${IN_SETTINGS}`]),
    ...(phone.trim() ? [] : [`The clinic’s phone number. ${IN_SETTINGS}`]),
  ]
}

function lackingPrices({ on, plan, prices }: EstimateInputs, charges: Charges | undefined): readonly string[] {
  if (!prices) return [`A list of prices that holds on ${on}. ${IN_SETTINGS}`]
  if (!plan || !charges || !('missing' in charges)) return []
  return charges.missing.map((code) => `A price for code ${code} in the list of ${prices.validFrom}. ${IN_SETTINGS}`)
}

/** What an estimate cannot do without, in sentences that say who supplies it. */
export function lacking(inputs: EstimateInputs, charges: Charges | undefined): readonly string[] {
  const { patient, clinic, plan } = inputs
  return [
    ...(patient.name?.trim() ? [] : ['The patient’s name.']),
    ...(patient.dateOfBirth && isDay(patient.dateOfBirth) ? [] : ['The patient’s date of birth.']),
    ...lackingOfClinic(clinic),
    ...(plan && visitsOf(plan).expected > 0 ? [] : ['A course with at least one expected visit.']),
    ...lackingPrices(inputs, charges),
  ]
}
