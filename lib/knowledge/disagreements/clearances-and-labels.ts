import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { adolescentLabel, adultDepressionLabel, saviDual, spravatoLabel, springTms } from '@/lib/knowledge/sources/devices'
import { generalKnowledge, ownProposal } from '@/lib/knowledge/sources/own-proposal'
import { firstCoastL34522, floridaBlueTms } from '@/lib/knowledge/sources/payer-policies'
import { disagreement } from './disagreement'

export const whoseClearance = disagreement({
  id: 'whose-clearance',
  topic: 'What TMS is cleared for',
  sides: [
    {
      says: 'TMS is cleared for depression, OCD, quitting smoking and migraine with aura.',
      cites: [delray.at(DELRAY.how, 'four cleared indications of TMS')],
    },
    {
      says: 'Each clearance belongs to a device; anxious depression and, from 15, an add-on for depression are cleared on some.',
      cites: [
        saviDual.at('Indications', 'a hand-held device for migraine'),
        adultDepressionLabel.at('Indications', 'one system, for adult major depression'),
        adolescentLabel.at('Clearance', 'one system, from 15 to 21'),
        generalKnowledge.at('FDA clearances', 'smoking cessation belongs to one coil; anxious depression to some systems'),
      ],
    },
  ],
  byDefault: 'The device is always named. Which ones the clinic has is its own list, not part of the rules.',
  concerns: ['clearances-belong-to-devices', 'migraine-device'],
})

export const migraineWithAuraEstablished = disagreement({
  id: 'migraine-with-aura-established',
  topic: 'TMS for migraine with aura',
  sides: [
    {
      says: 'Cleared for migraine with aura, and so in a more established category.',
      cites: [
        delray.at(DELRAY.research, '“a more established category for that specific application”'),
        springTms.at('First clearance, 2014', 'acute treatment of migraine with aura'),
      ],
    },
    {
      says: 'Today’s clearance covers migraine with or without aura from age 12, by a hand-held device; a clinic’s rTMS is something else.',
      cites: [saviDual.at('Indications', 'acute and preventive treatment of migraine, age 12 and older')],
    },
  ],
  byDefault: 'Where headache is the only pain, another route comes first (B4): the device, through a headache neurologist.',
  concerns: ['migraine-device', 'migraine-device-referral', 'migraine-with-aura', 'migraine-without-aura', 'chronic-migraine'],
})

export const spravatoForPain = disagreement({
  id: 'spravato-for-pain',
  topic: 'SPRAVATO where pain and depression come together',
  sides: [
    {
      says: 'Particularly relevant to chronic pain with treatment-resistant depression.',
      cites: [delray.at(DELRAY.versus, '“particularly relevant” where both come together')],
    },
    { says: 'Labelled for treatment-resistant depression, not for pain.', cites: [spravatoLabel.at('Indication', 'adult treatment-resistant depression')] },
  ],
  byDefault: 'Named to clinicians only, and only with treatment-resistant depression; never for pain.',
  concerns: ['spravato'],
})

export const anxietyAsCompanion = disagreement({
  id: 'anxiety-as-companion',
  topic: 'Anxiety as the only companion of pain',
  sides: [
    { says: 'Depression or anxiety beside pain makes the case stronger.', cites: [delray.at(DELRAY.when, '“co-occurring diagnosis of depression or anxiety”')] },
    {
      says: 'TMS for anxiety alone is off-label, and no payer found covers it.',
      cites: [generalKnowledge.at('Anxiety alone', 'off-label; no coverage found'), firstCoastL34522.at('Coverage', 'major depression only; other uses not covered')],
    },
  ],
  byDefault: 'It counts for the discussion and has no effect on funding: two axes, each told for itself.',
  concerns: ['anxiety-alone'],
})

export const antidepressantsBeforeTms = disagreement({
  id: 'antidepressants-before-tms',
  topic: 'How many antidepressants come before TMS for depression',
  sides: [
    { says: 'At least one or two.', cites: [delray.at(DELRAY.ask, '“at least one or two antidepressant trials”')] },
    {
      says: 'The device label asks for prior medicine without enough improvement, in the current episode.',
      cites: [adultDepressionLabel.at('Indications', 'prior antidepressant medication in the current episode')],
    },
    {
      says: 'Several, say most commercial insurers; one, says Medicare in Florida.',
      cites: [
        delray.at(DELRAY.ask, '“documented failure of multiple antidepressant medications”'),
        floridaBlueTms.at('Criteria', 'two from two classes'),
        firstCoastL34522.at('Criteria', 'one adequate trial, or intolerance'),
      ],
    },
  ],
  byDefault: 'Two results, never mixed: one failed adequate trial is the clinical lower bound; coverage is judged payer by payer.',
  concerns: ['antidepressant-trial-failed'],
})

export const bipolarDisorderAndTms = disagreement({
  id: 'bipolar-disorder-and-tms',
  topic: 'TMS in bipolar disorder',
  sides: [
    { says: 'Physically safe.', cites: [generalKnowledge.at('Bipolar disorder', 'no physical danger')] },
    {
      says: 'A risk of switching mood, a label for unipolar depression, and payers that exclude it.',
      cites: [ownProposal.at('Experts differ', 'coverage and the risk of a switch call for a psychiatrist first')],
    },
  ],
  byDefault: 'A hold until the psychiatrist has seen it, no stop.',
  concerns: ['bipolar-disorder', 'mania'],
})
