import { moodDiagnosed } from '@/lib/facts/mood'
import { hasPain, painChronic } from '@/lib/facts/pain'
import { standardTreatmentFailed } from '@/lib/facts/treatments'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { all, is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { candidacyCriterion, EXAMPLE_DAY as on } from './candidacy-criterion'

export const resistantPainWithMoodDiagnosis = candidacyCriterion({
  id: 'resistant-pain-with-mood-diagnosis',
  number: 'C02, C04',
  counts: true,
  title: 'Treatment-resistant chronic pain with diagnosed depression or anxiety',
  when: all(is(hasPain, true), is(painChronic, true), is(standardTreatmentFailed, true), is(moodDiagnosed, true)),
  says: {
    met: [
      'for',
      'Chronic pain that standard treatment has not relieved, with diagnosed depression or anxiety: the profile the article describes as drawing most interest.',
    ],
    unmet: ['against', 'One part of the profile is missing: chronic pain, a standard treatment that failed, or diagnosed depression or anxiety.'],
    unknown: 'How long the pain has lasted, what was tried, and whether depression or anxiety was diagnosed.',
  },
  cites: [
    delray.at(DELRAY.when, '“treatment-resistant chronic pain who also carries a co-occurring diagnosis of depression or anxiety”'),
    delray.at(DELRAY.path, 'depression or anxiety with chronic pain “may have the strongest case”'),
  ],
  examples: [
    { on, given: [given(hasPain, true), given(painChronic, true), given(standardTreatmentFailed, true), given(moodDiagnosed, true)], then: 'met' },
    { on, given: [given(hasPain, true), given(painChronic, true), given(standardTreatmentFailed, true), given(moodDiagnosed, false)], then: 'unmet' },
    { on, given: [given(hasPain, false)], then: 'unmet' },
    { on, given: [given(hasPain, true), given(painChronic, true), given(moodDiagnosed, true)], then: 'unknown' },
    { on, given: [given(painChronic, false)], then: 'unmet' },
  ],
  notModelled: 'A positive questionnaire without a diagnosis does not count here; it asks for an evaluation.',
})
