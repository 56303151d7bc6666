import { beneficiaryNotice, decisionSupportGuidance, goodFaithEstimate, organisationDetermination } from '@/lib/knowledge/sources/law'
import { generalKnowledge, ownProposal } from '@/lib/knowledge/sources/own-proposal'
import { firstCoastL34522, united2025T0536S } from '@/lib/knowledge/sources/payer-policies'
import { disagreement } from './disagreement'

export const estimateForTheInsured = disagreement({
  id: 'estimate-for-the-insured',
  topic: 'A Good Faith Estimate for an insured person whose plan leaves out TMS for pain',
  sides: [
    { says: 'Due: for that item the person pays alone.', cites: [goodFaithEstimate.at('Who', 'no benefits for the item, or no claim wished')] },
    { says: 'Lawyers differ on whether having insurance takes it away.', cites: [generalKnowledge.at('Good faith estimates', 'readings differ')] },
  ],
  byDefault: 'The estimate is given.',
  concerns: ['pain-not-covered'],
})

export const medicareAndPain = disagreement({
  id: 'medicare-and-pain',
  topic: 'Medicare and TMS for pain: which paper is due',
  sides: [
    {
      says: 'Original Medicare: an advance notice of noncoverage.',
      cites: [beneficiaryNotice.at('Use', 'a denial is expected'), firstCoastL34522.at('Coverage', 'other uses not covered')],
    },
    {
      says: 'A Medicare Advantage plan: never that notice, but a determination by the plan beforehand.',
      cites: [organisationDetermination.at('Right', 'a pre-service decision')],
    },
  ],
  byDefault: 'By the kind of Medicare. A written estimate on top harms nobody.',
  concerns: ['medicare-first-coast', 'medicare-novitas', 'medicare-noridian', 'medicare-ngs', 'medicare-palmetto', 'medicare-cgs', 'medicare-wps'],
})

export const coverageOfPain = disagreement({
  id: 'coverage-of-pain',
  topic: 'Whether any payer covers TMS for pain',
  sides: [
    { says: 'Unproven, in the payer’s own words.', cites: [united2025T0536S.at('Coverage', 'unproven for chronic nerve pain and headache')] },
    {
      says: 'Not said: for most payers it is inferred from what they do cover.',
      cites: [generalKnowledge.at('Pain in payers’ texts', 'no text that covers it was found')],
    },
  ],
  byDefault: 'Not covered by any payer found; costs are talked about at the start.',
  concerns: ['pain-not-covered'],
})

export const whoSeesTheReasoning = disagreement({
  id: 'who-sees-the-reasoning',
  topic: 'Who may see how a candidate is judged',
  sides: [
    {
      says: 'Guidance on decision support speaks of health care professionals.',
      cites: [decisionSupportGuidance.at('Criteria', 'support for a health care professional who can review the basis')],
    },
    {
      says: 'Coordinators prepare the consultation and need to know what is open.',
      cites: [ownProposal.at('Who sees what', 'clinicians and coordinators, never patients')],
    },
  ],
  byDefault: 'Clinicians and coordinators, never patients; single answers of the mood questions only psychiatrists. The clinic’s counsel should be asked.',
  concerns: [],
})
