import {
  adolescentDevices,
  certaintyOfEvidence,
  marketAvailability,
  medicinesAndResponse,
  otherProtocols,
  othersThanDepressionAndPain,
  webPrices,
} from './devices-and-treatments'
import type { NotModelled } from './not-modelled'
import { advantagePlans, benefitDocuments, medicareContractorsBlank, ocdAndMaintenance, othersBlank } from './payers'
import { examination, freeTextSubjects, neuropathicScreeners, pegBands, permissiveChecklist, priorMri, shortScreens, tassItems } from './questionnaires'
import {
  awakeWithoutSurgery,
  deepTms,
  floridaInsurers,
  fullPictureFirst,
  informedNotPressured,
  linkedConditions,
  neverScored,
  promotionalClaims,
  rateOfSeizures,
} from './statements'

/** Everything documented that no rule judges, with the reason. A new entry stands in the file of its subject and here. */
export const notModelledList: readonly NotModelled[] = [
  informedNotPressured,
  fullPictureFirst,
  linkedConditions,
  neverScored,
  awakeWithoutSurgery,
  promotionalClaims,
  deepTms,
  floridaInsurers,
  rateOfSeizures,
  tassItems,
  priorMri,
  permissiveChecklist,
  neuropathicScreeners,
  pegBands,
  shortScreens,
  examination,
  freeTextSubjects,
  adolescentDevices,
  otherProtocols,
  othersThanDepressionAndPain,
  certaintyOfEvidence,
  marketAvailability,
  medicinesAndResponse,
  webPrices,
  medicareContractorsBlank,
  othersBlank,
  advantagePlans,
  ocdAndMaintenance,
  benefitDocuments,
]
