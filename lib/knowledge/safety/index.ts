import { age15To17 } from './age-15-to-17'
import { alcoholUse } from './alcohol-use'
import { antipsychotic } from './antipsychotic'
import { attendance } from './attendance'
import { bipolarDisorder } from './bipolar-disorder'
import { brainTumour } from './brain-tumour'
import { breastfeeding } from './breastfeeding'
import { bupropion } from './bupropion'
import { cardiacDevice } from './cardiac-device'
import { cervicalStimulatorLeads } from './cervical-stimulator-leads'
import { cochlearImplant } from './cochlear-implant'
import { concurrentKetamine } from './concurrent-ketamine'
import { contradictionAboutDeath } from './contradiction-about-death'
import { contradictionToClearUp } from './contradiction-to-clear-up'
import { contradictionToResolve } from './contradiction-to-resolve'
import { contradictionToReview } from './contradiction-to-review'
import { corticalStimulator } from './cortical-stimulator'
import { csfShunt } from './csf-shunt'
import { deepBrainStimulator } from './deep-brain-stimulator'
import { emergencySigns } from './emergency-signs'
import { epilepsy } from './epilepsy'
import { epilepsyInFamily } from './epilepsy-in-family'
import { explainedFainting } from './explained-fainting'
import { frequentHeadache } from './frequent-headache'
import { headNerveStimulator } from './head-nerve-stimulator'
import { hearing } from './hearing'
import { highSeizureLoad } from './high-seizure-load'
import { limbNerveStimulator } from './limb-nerve-stimulator'
import { mania } from './mania'
import { maoiPair } from './maoi-pair'
import { medicalWarningSigns } from './medical-warning-signs'
import { medicationPump } from './medication-pump'
import { medicinesListed } from './medicines-listed'
import { metalBelowNeck } from './metal-below-neck'
import { metalNearHead } from './metal-near-head'
import { metalOfEyeTeethOrSkin } from './metal-of-eye-teeth-or-skin'
import { mildHeadInjury } from './mild-head-injury'
import { multipleSclerosis } from './multiple-sclerosis'
import { neckHardware } from './neck-hardware'
import { opioidWithAlcohol } from './opioid-with-alcohol'
import { otherBrainIllness } from './other-brain-illness'
import { otherThresholdMedicines } from './other-threshold-medicines'
import { over70 } from './over-70'
import { pairForTheRecord } from './pair-for-the-record'
import { pairOfCaution } from './pair-of-caution'
import { pairToHold } from './pair-to-hold'
import { passiveThoughtsOfDeath } from './passive-thoughts-of-death'
import { pastSuicidalBehaviour } from './past-suicidal-behaviour'
import { plannedStimulator } from './planned-stimulator'
import { pregnantOrPossibly } from './pregnant-or-possibly'
import { psychosis } from './psychosis'
import { reactionToTms } from './reaction-to-tms'
import { recentWithdrawal } from './recent-withdrawal'
import { removableInsulinPump } from './removable-insulin-pump'
import { removableItems } from './removable-items'
import { riskyTramadol } from './risky-tramadol'
import type { SafetyItem } from './safety-item'
import { saltsOrEatingDisorder } from './salts-or-eating-disorder'
import { seizureDuringTms } from './seizure-during-tms'
import { selfHarmAsked } from './self-harm-asked'
import { selfHarmDeclined } from './self-harm-declined'
import { seriousHeadInjury } from './serious-head-injury'
import { singleProvokedSeizure } from './single-provoked-seizure'
import { skullPlate } from './skull-plate'
import { sleepDeprivation } from './sleep-deprivation'
import { spinalCordStimulator } from './spinal-cord-stimulator'
import { stableCalmingMedicines } from './stable-calming-medicines'
import { stroke } from './stroke'
import { substanceUse } from './substance-use'
import { suicidalCrisis } from './suicidal-crisis'
import { suicidalThoughts } from './suicidal-thoughts'
import { tramadolGroup } from './tramadol-group'
import { tricyclic } from './tricyclic'
import { under15 } from './under-15'
import { unexplainedFainting } from './unexplained-fainting'
import { unrecognisedMedicine } from './unrecognised-medicine'
import { unrecognisedTreatment } from './unrecognised-treatment'
import { unstableHeart } from './unstable-heart'
import { unsureAboutImplant } from './unsure-about-implant'
import { unsureAboutPlateOrEye } from './unsure-about-plate-or-eye'
import { untreatedSleepApnea } from './untreated-sleep-apnea'
import { vagusNerveStimulator } from './vagus-nerve-stimulator'
import { vascularMetalInHead } from './vascular-metal-in-head'
import { withdrawalNotTold } from './withdrawal-not-told'

/** Every safety item, in the order of the safety screen. A new item is its file and its line here. */
export const safetyItems: readonly SafetyItem[] = [
  metalNearHead,
  vascularMetalInHead,
  cochlearImplant,
  deepBrainStimulator,
  corticalStimulator,
  plannedStimulator,
  vagusNerveStimulator,
  cardiacDevice,
  medicationPump,
  removableInsulinPump,
  spinalCordStimulator,
  cervicalStimulatorLeads,
  headNerveStimulator,
  limbNerveStimulator,
  csfShunt,
  metalOfEyeTeethOrSkin,
  skullPlate,
  removableItems,
  neckHardware,
  metalBelowNeck,
  unsureAboutImplant,
  unsureAboutPlateOrEye,
  epilepsy,
  singleProvokedSeizure,
  epilepsyInFamily,
  unexplainedFainting,
  explainedFainting,
  stroke,
  seriousHeadInjury,
  mildHeadInjury,
  brainTumour,
  otherBrainIllness,
  multipleSclerosis,
  pregnantOrPossibly,
  breastfeeding,
  bupropion,
  tramadolGroup,
  riskyTramadol,
  tricyclic,
  antipsychotic,
  otherThresholdMedicines,
  stableCalmingMedicines,
  recentWithdrawal,
  withdrawalNotTold,
  alcoholUse,
  substanceUse,
  sleepDeprivation,
  untreatedSleepApnea,
  bipolarDisorder,
  mania,
  psychosis,
  suicidalCrisis,
  suicidalThoughts,
  passiveThoughtsOfDeath,
  selfHarmDeclined,
  pastSuicidalBehaviour,
  selfHarmAsked,
  hearing,
  frequentHeadache,
  seizureDuringTms,
  reactionToTms,
  under15,
  age15To17,
  over70,
  unstableHeart,
  saltsOrEatingDisorder,
  attendance,
  emergencySigns,
  medicalWarningSigns,
  concurrentKetamine,
  unrecognisedMedicine,
  unrecognisedTreatment,
  medicinesListed,
  highSeizureLoad,
  maoiPair,
  pairToHold,
  pairOfCaution,
  opioidWithAlcohol,
  pairForTheRecord,
  contradictionAboutDeath,
  contradictionToReview,
  contradictionToResolve,
  contradictionToClearUp,
]
