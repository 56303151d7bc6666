import { generalKnowledge, ownProposal } from '@/lib/knowledge/sources/own-proposal'
import { firstCoastL34522, floridaBlueTms } from '@/lib/knowledge/sources/payer-policies'
import { bupropionLabel, dobek2015, precisionTms, pregnancyReview, rossi2009 } from '@/lib/knowledge/sources/safety-sources'
import { disagreement } from './disagreement'

export const bupropionAndSeizures = disagreement({
  id: 'bupropion-and-seizures',
  topic: 'Bupropion during TMS',
  sides: [
    {
      says: 'No contraindication: none of 25 seizures in a review was on it; sleep loss and many medicines were.',
      cites: [dobek2015.at('Conclusion', 'bupropion should not be a contraindication')],
    },
    {
      says: 'Lowers the seizure threshold, the more the higher the dose.',
      cites: [bupropionLabel.at('Seizures', 'dose-dependent; other conditions and medicines add to it')],
    },
  ],
  byDefault: 'A caution: the dose stays stable. Combinations, sleep and alcohol weigh more than this one medicine.',
  concerns: ['bupropion'],
})

export const steadyCalmingMedicines = disagreement({
  id: 'steady-calming-medicines',
  topic: 'An anti-epileptic, gabapentinoid or benzodiazepine taken steadily',
  sides: [
    { says: 'Nothing to act on while it is taken steadily: a note.', cites: [ownProposal.at('Safety', 'a stable one alone is clear, with a note')] },
    {
      says: 'A caution: it may blunt the response, and a missed dose is a hazard.',
      cites: [generalKnowledge.at('Anti-epileptics, gabapentinoids, benzodiazepines', 'may blunt the response; stopping is a hazard')],
    },
  ],
  byDefault: 'Clear, with a note and the words “do not stop by yourself”.',
  concerns: ['stable-calming-medicines'],
})

export const pregnancyAndTms = disagreement({
  id: 'pregnancy-and-tms',
  topic: 'TMS in pregnancy',
  sides: [
    {
      says: 'Reassuring: no harm to the child in twelve studies of fifty people, mostly for depression.',
      cites: [pregnancyReview.at('Pregnancy', '12 studies, 50 people, no harm to the child')],
    },
    { says: 'An absolute contraindication, on one clinic’s list.', cites: [precisionTms.at('Contraindications', 'pregnancy: absolute')] },
  ],
  byDefault: 'A hold for the obstetrician and the psychiatrist, no refusal. Off-label TMS for pain can wait until after.',
  concerns: ['pregnant-or-possibly'],
})

export const breastfeedingAndTms = disagreement({
  id: 'breastfeeding-and-tms',
  topic: 'TMS while breastfeeding',
  sides: [
    { says: 'No contraindication, for most.', cites: [generalKnowledge.at('Breastfeeding', 'most lists do not name it')] },
    { says: 'Absolute, on one clinic’s list.', cites: [precisionTms.at('Contraindications', 'breastfeeding: absolute')] },
  ],
  byDefault: 'For the record only.',
  concerns: ['breastfeeding'],
})

export const itemNine = disagreement({
  id: 'phq-9-item-nine',
  topic: 'How soon item 9 of the PHQ-9 is reviewed',
  sides: [
    { says: 'Within 24 hours, where it is answered with “several days”.', cites: [generalKnowledge.at('PHQ-9 item 9', 'some review within 24 hours')] },
    { says: 'The same day, whatever the answer above zero.', cites: [ownProposal.at('Self-harm', 'item 9 of 1 or more: the same day')] },
  ],
  byDefault: 'The same day. It does not lower the band.',
  concerns: ['passive-thoughts-of-death'],
})

export const seizureLoadThreshold = disagreement({
  id: 'seizure-load-threshold',
  topic: 'When medicines together call for a review first',
  sides: [
    {
      says: 'At three cautions; tricyclics and antipsychotics one each, opioids as a group counted.',
      cites: [ownProposal.at('Seizure load, first proposal', 'a hold at three cautions'), rossi2009.at('Medicines', 'strong and relative hazards, as recalled')],
    },
    {
      says: 'At two points; a tricyclic above 50 mg counts two; of the opioids only tramadol, tapentadol and meperidine count.',
      cites: [ownProposal.at('Seizure load, second proposal', 'a hold at two points')],
    },
  ],
  byDefault: 'Two points. The number stands in one place, for the clinic’s psychiatrist to change.',
  concerns: ['high-seizure-load'],
})

export const ageOver70 = disagreement({
  id: 'age-over-70',
  topic: 'TMS above the age of 70',
  sides: [
    {
      says: 'Some payers end at 70; the cortex is thinner and the dose changes.',
      cites: [floridaBlueTms.at('Age', '15 to 70'), generalKnowledge.at('Older age', 'cortical atrophy; trials reach to 68 to 86')],
    },
    { says: 'Medicare sets no upper limit.', cites: [firstCoastL34522.at('Age', 'adults; no upper limit is given')] },
  ],
  byDefault: 'A caution for the dose. A payer’s limit touches that payer’s funding only.',
  concerns: ['over-70'],
})
