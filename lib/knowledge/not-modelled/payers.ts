import { advantageFollowsLocal } from '@/lib/knowledge/sources/law'
import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import {
  aetna0469,
  anthemOlder,
  cignaEn0383,
  firstCoastL34522,
  hcscPsy301,
  humanaLouisiana,
  medicaidStates,
  ngsL33398,
  vaSummary,
} from '@/lib/knowledge/sources/payer-policies'
import { notModelled } from './not-modelled'

// Payers of whom nothing usable is recorded, and what is left out of the others.

export const medicareContractorsBlank = notModelled({
  id: 'medicare-contractors-left-blank',
  rows: [],
  title: 'Medicare: Palmetto, CGS, WPS and NGS',
  says: 'Three contractors’ policies could not be matched to a number; of the fourth only title and date were seen.',
  why: 'A criterion that nobody read is not guessed from its neighbors.',
  instead: 'They can be chosen, and the funding path is VERIFY: staff ask the contractor.',
  cites: [ngsL33398.at('Title', 'title and date only'), generalKnowledge.at('Local coverage of Palmetto, CGS and WPS', 'numbers not confirmed')],
})

export const othersBlank = notModelled({
  id: 'payers-outdated-or-in-conflict',
  rows: [],
  title: 'Anthem, Florida Medicaid and Humana',
  says: 'Anthem’s criteria were found on an old page only; Florida’s Medicaid plans each set their own; for Humana, sources name four failed antidepressants, or leave it open.',
  why: 'Outdated, unknown or in conflict on the point that decides.',
  instead: 'VERIFY, with the reason. What is recorded of Humana is shown beside it.',
  cites: [
    anthemOlder.at('Criteria', 'four trials; date unknown'),
    medicaidStates.at('States', 'state discretion'),
    humanaLouisiana.at('Criteria (Louisiana Medicaid)', 'four trials'),
  ],
})

export const advantagePlans = notModelled({
  id: 'medicare-advantage-plans',
  rows: [],
  title: 'Criteria of Medicare Advantage plans',
  says: 'A plan follows the local coverage rules, and may ask for prior authorization.',
  why: 'Which plan asks for what was not read.',
  instead: 'Every route of such a person asks for the plan’s organisation determination.',
  cites: [advantageFollowsLocal.at('Rule', 'plans follow local coverage determinations')],
})

export const ocdAndMaintenance = notModelled({
  id: 'coverage-of-ocd-and-maintenance',
  rows: [],
  title: 'Coverage of OCD and of maintenance sessions',
  says: 'Cigna, HCSC and the VA cover TMS for OCD, Medicare in Florida does not; HCSC covers maintenance, Aetna does not.',
  why: 'No route for OCD and none for maintenance is worked out here.',
  instead: 'Told among the remarks on a payer whose summary says so.',
  cites: [
    cignaEn0383.at('Coverage', 'OCD covered'),
    hcscPsy301.at('Coverage', 'OCD in adults; maintenance'),
    vaSummary.at('Coverage', 'OCD by the same rule'),
    firstCoastL34522.at('Coverage', 'OCD not covered'),
    aetna0469.at('Not covered', 'maintenance'),
  ],
})

export const benefitDocuments = notModelled({
  id: 'a-plans-own-benefit-document',
  rows: [],
  title: 'A plan’s own benefit document',
  says: 'What one plan of an insurer covers can differ from the insurer’s policy.',
  why: 'It is not public, and differs from employer to employer.',
  instead: 'Staff check it with the payer before it is used on a claim; each row says when it was last verified.',
  cites: [generalKnowledge.at('Benefit documents', 'the plan’s own document goes before the policy')],
})
