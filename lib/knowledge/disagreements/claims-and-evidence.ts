import { borckardt2008, defrin2007, lefaucheur2004, mhalla2011 } from '@/lib/knowledge/sources/cited-studies'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { cochrane2018, lefaucheur2020, neupsig2025, thomas2024 } from '@/lib/knowledge/sources/pain-literature'
import { CLINIC_PAGE, tmsClinicPage } from '@/lib/knowledge/sources/tms-clinic-page'
import { disagreement } from './disagreement'

export const toneOfClaims = disagreement({
  id: 'tone-of-claims',
  topic: 'How well TMS works for pain',
  sides: [
    {
      says: 'Safe, effective and quick, with hardly a side effect.',
      cites: [tmsClinicPage.at(CLINIC_PAGE.pain, 'an opening paragraph of praise')],
    },
    {
      says: 'Investigational; results are mixed and samples small.',
      cites: [
        delray.at(DELRAY.research, '“remains investigational”; “results are mixed”'),
        cochrane2018.at('Conclusions', 'low or very low certainty; small short-term effects of doubtful importance'),
      ],
    },
  ],
  byDefault: 'The cautious side, which is newer and agrees with the reviews. The praise is reused nowhere.',
  concerns: ['informed-optimism', 'off-label-pain'],
})

export const longTermUse = disagreement({
  id: 'long-term-use',
  topic: 'Stimulation alone in the long term',
  sides: [
    {
      says: 'Alone it is of no interest in the long term; it bridges the time to an implant.',
      cites: [lefaucheur2004.at('Conclusion, as quoted', 'rTMS alone “devoid of interest … in long term”')],
    },
    {
      says: 'Effects can be maintained, in fibromyalgia for months and in some people with nerve pain for years.',
      cites: [mhalla2011.at('Title', 'long-term maintenance in fibromyalgia'), thomas2024.at('Results', 'benefit kept up to ten years in some')],
    },
  ],
  byDefault: 'Both are told. A plan of TMS alone stays a soft negative, since the newer page also asks for an integrated plan.',
  concerns: ['integrated-plan'],
})

export const morphineAfterOperation = disagreement({
  id: 'morphine-after-operation',
  topic: 'Left prefrontal stimulation after an operation',
  sides: [
    {
      says: '40 % less morphine after one session.',
      cites: [tmsClinicPage.at(CLINIC_PAGE.pain, '40 % less morphine after 20 minutes of stimulation')],
    },
    { says: '36 % less in a replication by the same group.', cites: [borckardt2008.at('Replication', '36 % less morphine')] },
    { says: 'A later trial had mixed results.', cites: [generalKnowledge.at('A randomized trial of 2014', 'mixed results, as recalled')] },
  ],
  byDefault: 'Told as “about 36–40 % in two small studies from one group”: acute, in a hospital, and no clinic indication.',
  concerns: ['acute-after-operation', 'post-operative-pain'],
})

export const natureOfFibromyalgia = disagreement({
  id: 'nature-of-fibromyalgia',
  topic: 'Where the pain of fibromyalgia comes from',
  sides: [
    {
      says: 'One form is put down to depression.',
      cites: [tmsClinicPage.at(CLINIC_PAGE.signs, 'a form that results from depression')],
    },
    {
      says: 'A nervous system on high alert; the pain is not imagined.',
      cites: [delray.at(DELRAY.brain, '“not a sign that the pain is imagined or exaggerated”')],
    },
  ],
  byDefault: 'The second. The first one’s wording is shown to nobody who asks for help, and nothing is concluded from it.',
  concerns: ['fibromyalgia'],
})

export const nervePainWithoutMood = disagreement({
  id: 'nerve-pain-without-mood',
  topic: 'Neuropathic pain without depression or anxiety',
  sides: [
    {
      says: 'The strongest case has a mood dimension.',
      cites: [delray.at(DELRAY.path, 'depression or anxiety with chronic pain “may have the strongest case”')],
    },
    {
      says: 'Motor cortex stimulation has a definite effect in neuropathic pain, whatever the mood.',
      cites: [lefaucheur2020.at('Abstract', 'level A, motor cortex opposite the painful side')],
    },
    {
      says: 'Third line, a weak recommendation.',
      cites: [neupsig2025.at('Recommendations', 'rTMS third line, weak')],
    },
  ],
  byDefault: 'B2: the mood dimension is missing, and a weak third-line recommendation supports waiting. Some experts would say B1.',
  concerns: [
    'peripheral-neuropathy',
    'diabetic-neuropathy',
    'chemo-neuropathy',
    'post-herpetic-neuralgia',
    'trigeminal-neuralgia',
    'plexus-injury',
    'nerve-injury',
    'phantom-limb',
    'radiculopathy',
    'failed-back-surgery',
    'post-stroke-pain',
    'spinal-cord-injury-pain',
    'multiple-sclerosis-pain',
  ],
})

export const painAfterSpinalCordInjury = disagreement({
  id: 'pain-after-spinal-cord-injury',
  topic: 'Pain after spinal cord injury',
  sides: [
    {
      says: 'A pilot series of motor cortex sessions was positive.',
      cites: [defrin2007.at('Title', 'a series of motor cortex sessions in central pain after spinal cord injury')],
    },
    { says: 'Some later trials were negative.', cites: [generalKnowledge.at('Later trials', 'some negative, as recalled')] },
  ],
  byDefault: 'Shown as “Supported, mixed”.',
  concerns: ['spinal-cord-injury-pain'],
})
