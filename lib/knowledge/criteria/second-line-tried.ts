import { secondLineTried } from '@/lib/facts/treatments'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { neupsig2025 } from '@/lib/knowledge/sources/pain-literature'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { candidacyCriterion, EXAMPLE_DAY as on, WITH_PAIN } from './candidacy-criterion'

export const secondLineWasTried = candidacyCriterion({
  id: 'second-line-tried',
  number: 'C08',
  counts: true,
  appliesIf: WITH_PAIN,
  title: 'Second-line treatment for the pain was tried',
  when: is(secondLineTried, true),
  says: {
    met: ['for', 'First-line medicine and a further line of treatment were tried for the main condition.'],
    unmet: ['work-up', 'Second-line treatment for the main condition is not reported. A prescriber can say what is left.'],
    unknown: 'Which medicines and procedures were tried for the main pain condition.',
  },
  cites: [
    delray.at(DELRAY.ask, '“Have standard and second-line treatments been tried?”'),
    neupsig2025.at('Recommendations', 'first line: tricyclics, gabapentinoids, SNRIs; second line: capsaicin, lidocaine; rTMS third line'),
  ],
  examples: [
    { on, given: [given(secondLineTried, true)], then: 'met' },
    { on, given: [given(secondLineTried, false)], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
  notModelled: 'Conditions for which no guideline numbers its treatments; the clinician judges those.',
})
