import { payers } from '@/lib/knowledge/payers'
import {
  aetna0469,
  ambetterCpBh200,
  anthemOlder,
  cignaEn0383,
  evernorthNewsroom,
  firstCoastL34522,
  floridaBlueTms,
  floridaClinicInsurance,
  hcscPsy301,
  humanaLouisiana,
  ngsL33398,
  noridianL37086,
  unitedTms,
  vaSummary,
} from '@/lib/knowledge/sources/payer-policies'
import { disagreement } from './disagreement'

// No single number is "the" criterion: each payer's own is recorded, dated, and asked for again when it is old or in doubt.

const requiring = (ending: string): readonly string[] =>
  payers
    .flatMap(({ requires }) => requires)
    .map(({ id }) => id)
    .filter((id) => id.endsWith(`-${ending}`))

export const howManyAntidepressants = disagreement({
  id: 'how-many-antidepressants',
  topic: 'How many failed antidepressants a payer asks for',
  sides: [
    {
      says: 'One: Medicare in Florida, VA; unconfirmed for another contractor.',
      cites: [
        firstCoastL34522.at('Criteria', 'one adequate trial, or intolerance'),
        vaSummary.at('Criteria', 'one adequate trial'),
        ngsL33398.at('Title', 'criteria not seen; one is a guess', 'unverified'),
      ],
    },
    {
      says: 'Two of two classes: most commercial plans and TRICARE.',
      cites: [
        unitedTms.at('Criteria', 'two from two classes'),
        cignaEn0383.at('Criteria', 'two or more from two classes'),
        floridaBlueTms.at('Criteria', 'two from two classes'),
      ],
    },
    { says: 'Two and an augmentation: Aetna.', cites: [aetna0469.at('Criteria', 'two from different classes and augmentation')] },
    {
      says: 'Four: Humana in Louisiana’s Medicaid, and an old page about Anthem.',
      cites: [humanaLouisiana.at('Criteria (Louisiana Medicaid)', 'four trials'), anthemOlder.at('Criteria', 'four trials; date unknown')],
    },
  ],
  byDefault: 'Each payer’s own recorded number, with its date.',
  concerns: requiring('trials'),
})

export const lengthOfATrial = disagreement({
  id: 'length-of-a-trial',
  topic: 'How long a payer wants each antidepressant to have been taken',
  sides: [
    { says: 'At least 8 weeks: Aetna.', cites: [aetna0469.at('Criteria', 'at least 8 weeks at a therapeutic dose')] },
    {
      says: 'At least 6 weeks: VA, and Humana in Louisiana’s Medicaid.',
      cites: [vaSummary.at('Criteria', 'at least 6 weeks'), humanaLouisiana.at('Criteria (Louisiana Medicaid)', 'at least 6 weeks')],
    },
    {
      says: 'At least 4 weeks in an older text of Cigna; “adequate” in others.',
      cites: [cignaEn0383.at('Criteria, older and newer', '4 weeks; later “adequate dose and duration”')],
    },
  ],
  byDefault: 'The payer’s own figure; where it gives none, the least dose and weeks of the table of medicines, six for most.',
  concerns: requiring('trials'),
})

export const whetherIntoleranceCounts = disagreement({
  id: 'whether-intolerance-counts',
  topic: 'Whether an antidepressant that was not tolerated counts for a payer',
  sides: [
    {
      says: 'Yes: Medicare in Florida, UnitedHealthcare, Florida Blue, VA.',
      cites: [
        firstCoastL34522.at('Criteria', 'or documented intolerance'),
        unitedTms.at('Criteria', 'no response or intolerance'),
        floridaBlueTms.at('Criteria', 'or intolerance'),
        vaSummary.at('Criteria', 'or intolerance'),
      ],
    },
    {
      says: 'Not said: Aetna, Cigna and others.',
      cites: [aetna0469.at('Criteria', 'intolerance is not mentioned in the summary'), cignaEn0383.at('Criteria', 'intolerance is not mentioned in the summary')],
    },
  ],
  byDefault: 'Each payer’s own. It counts only where it is recorded to, and needs documentation.',
  concerns: requiring('trials'),
})

export const humanaTrials = disagreement({
  id: 'humana-number-of-trials',
  topic: 'Humana: how many failed antidepressants',
  sides: [
    { says: 'It “may require four”.', cites: [floridaClinicInsurance.at('Humana', '“may require four”')] },
    {
      says: 'Four, two of them for at least six weeks, in Louisiana’s Medicaid.',
      cites: [humanaLouisiana.at('Criteria (Louisiana Medicaid)', 'four trials, two of them adequate')],
    },
  ],
  byDefault: 'VERIFY: staff ask Humana.',
  concerns: ['humana'],
})

export const aetnaAgeAndAugmentation = disagreement({
  id: 'aetna-age-and-augmentation',
  topic: 'Aetna: from which age, and with or without augmentation',
  sides: [
    { says: 'From 15, with augmentation.', cites: [aetna0469.at('Criteria, 2026', 'from 15; augmentation')] },
    { says: 'From 18, and without, in an earlier version of the summary.', cites: [aetna0469.at('Criteria, earlier summary', 'from 18; no augmentation')] },
  ],
  byDefault: 'Between the two readings staff ask Aetna.',
  concerns: requiring('age')
    .filter((id) => id.startsWith('aetna'))
    .concat(requiring('augmentation').filter((id) => id.startsWith('aetna'))),
})

export const psychotherapyFirst = disagreement({
  id: 'psychotherapy-first',
  topic: 'Whether a payer asks for psychotherapy first',
  sides: [
    {
      says: 'Yes: Noridian, Cigna, UnitedHealthcare, HCSC, Ambetter.',
      cites: [
        noridianL37086.at('Criteria', 'adequate psychotherapy'),
        cignaEn0383.at('Criteria', 'a trial of psychotherapy'),
        unitedTms.at('Prior-authorization form', 'at least one'),
      ],
    },
    { says: 'Not fixed: VA.', cites: [vaSummary.at('Criteria', 'no fixed rule')] },
    {
      says: 'Not said, or only in older texts: Medicare in Florida, Aetna and others.',
      cites: [firstCoastL34522.at('Criteria', 'not in the summary; older revisions listed it'), aetna0469.at('Criteria', 'not in recent summaries')],
    },
  ],
  byDefault: 'Each payer’s own; where it is unclear, staff ask.',
  concerns: requiring('psychotherapy'),
})

export const howSevere = disagreement({
  id: 'how-severe',
  topic: 'How severe the depression must be for a payer',
  sides: [
    { says: 'A PHQ-9 of 20 or more: Florida Blue.', cites: [floridaBlueTms.at('Severity', 'PHQ-9 above 19')] },
    { says: 'A PHQ-9 of 15 or more: Ambetter.', cites: [ambetterCpBh200.at('Severity', 'PHQ-9 of 15 or more')] },
    {
      says: '“Severe”, without a measure: Medicare, Aetna.',
      cites: [firstCoastL34522.at('Criteria', 'severe major depression'), aetna0469.at('Criteria', 'severe major depression')],
    },
    {
      says: 'Moderate is enough: Cigna, HCSC, VA.',
      cites: [cignaEn0383.at('Criteria', 'moderate to severe'), hcscPsy301.at('Criteria', 'moderate to severe'), vaSummary.at('Criteria', 'at least moderate')],
    },
  ],
  byDefault: 'Each payer’s own. Where no measure is named, none is invented: staff ask.',
  concerns: requiring('severity'),
})

export const payersAges = disagreement({
  id: 'ages-of-payers',
  topic: 'From and up to which age a payer covers TMS',
  sides: [
    { says: '15 to 70: Florida Blue.', cites: [floridaBlueTms.at('Age', '15 to 70')] },
    {
      says: 'From 15, with rules of its own up to 17: Cigna; case by case: Ambetter, HCSC.',
      cites: [cignaEn0383.at('Age', '15 or older, special rules to 17'), ambetterCpBh200.at('Age', '15 to 17 case by case')],
    },
    {
      says: 'From 18: UnitedHealthcare, Humana. Adults without an upper limit: Medicare.',
      cites: [unitedTms.at('Age', '18 or older'), humanaLouisiana.at('Age', '18 or older'), firstCoastL34522.at('Age', 'adults')],
    },
  ],
  byDefault: 'A payer’s limit touches that payer’s funding only, never safety or the band.',
  concerns: requiring('age'),
})

export const afterAnEarlierCourse = disagreement({
  id: 'after-an-earlier-course',
  topic: 'How long to wait after an earlier course',
  sides: [
    { says: '180 days, and at least half better: UnitedHealthcare.', cites: [unitedTms.at('Retreatment', 'at least 180 days; half better')] },
    { says: '90 days: Florida Blue.', cites: [floridaBlueTms.at('Retreatment', 'at least 90 days')] },
    { says: 'Half better, kept for two months: Aetna.', cites: [aetna0469.at('Retreatment', 'half better, kept for two months')] },
  ],
  byDefault: 'Each payer’s own.',
  concerns: requiring('earlier-tms'),
})

export const togetherWithKetamine = disagreement({
  id: 'together-with-ketamine',
  topic: 'TMS and ketamine or esketamine at the same time',
  sides: [
    {
      says: 'Forbidden, in a first version; excluded by Aetna.',
      cites: [ambetterCpBh200.at('Concurrent treatment, earlier', 'prohibits ketamine and esketamine'), aetna0469.at('Not covered', 'TMS with ketamine')],
    },
    { says: 'Allowed with documentation, in a later version.', cites: [ambetterCpBh200.at('Concurrent treatment, later', 'requires documentation')] },
  ],
  byDefault: 'A caution, and a flag for funding.',
  concerns: ['concurrent-ketamine'],
})

export const cignaPriorAuthorization = disagreement({
  id: 'cigna-prior-authorization',
  topic: 'Cigna: prior authorization',
  sides: [
    { says: 'No longer asked for in the network, since March 2026.', cites: [evernorthNewsroom.at('Notice', 'from 03/06/2026')] },
    { says: 'Still asked for outside the network.', cites: [evernorthNewsroom.at('Notice', 'out of network and exceptions')] },
  ],
  byDefault: 'By the clinic’s own network status; staff know it.',
  concerns: ['cigna-evernorth'],
})
