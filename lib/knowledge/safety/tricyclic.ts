import { loadUnder } from '@/lib/facts/seizure-load'
import { someListed } from '@/lib/facts/some-listed'
import { ownProposal } from '@/lib/knowledge/sources/own-proposal'
import { rossi2009 } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

const named = loadUnder('S27')

export const tricyclic = safetyItem({
  id: 'tricyclic',
  number: 'S27',
  title: 'Tricyclic antidepressant',
  when: is(someListed(named), true),
  dispositions: { met: 'CAUTION' },
  says: {
    met: ['work-up', 'A tricyclic lowers the seizure threshold, depending on dose: {loadUnderS27}. Up to 50 mg a day it is the lesser concern.'],
    unmet: null,
    unknown: null,
  },
  tells: [named],
  cites: [
    rossi2009.at('Strong hazard', 'imipramine, amitriptyline, doxepin, nortriptyline and maprotiline, as recalled'),
    ownProposal.at('Seizure load', 'a tricyclic counts 1 up to 50 mg a day and 2 above'),
  ],
  examples: [
    { on, given: [given(named, ['amitriptyline (up to 50 mg a day)'])], then: 'met' },
    { on, given: [given(named, [])], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
})
