import { ketamineCautions } from '@/lib/facts/ketamine-cautions'
import { conditionIds } from '@/lib/facts/pain'
import { ADULT_FROM, age } from '@/lib/facts/person'
import { someListed } from '@/lib/facts/some-listed'
import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { all, atLeast, is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { alternative } from './alternative'
import { ketamineFits } from './ketamine'

const on = '2026-11-22'
const SAYS = 'Their own answers speak against ketamine: {ketamineCautions}. A clinician weighs that before it is brought up.'
const speaksAgainst = is(someListed(ketamineCautions), true)
const fits = [given(age, 40), given(conditionIds, ['plexus-injury'])] as const

export const ketamineAgainst = alternative({
  id: 'ketamine-against',
  number: 'R14',
  title: 'Ketamine: what speaks against it',
  when: all(ketamineFits, speaksAgainst),
  says: { met: ['against', SAYS], unmet: null, unknown: null },
  whenStopped: SAYS,
  stoppedOnlyIf: all(atLeast(age, ADULT_FROM), speaksAgainst),
  tells: [ketamineCautions],
  cites: [
    delray.at(DELRAY.versus, '“requires careful medical evaluation and supervision”'),
    generalKnowledge.at('Ketamine', 'psychosis, substance use, an unstable heart and pregnancy speak against it'),
  ],
  examples: [
    { on, given: [...fits, given(ketamineCautions, ['psychosis now'])], then: 'met' },
    { on, given: [...fits, given(ketamineCautions, [])], then: 'unmet' },
    { on, given: [given(age, 17), given(conditionIds, ['plexus-injury']), given(ketamineCautions, ['psychosis now'])], then: 'unmet' },
    { on, given: fits, then: 'unknown' },
  ],
  notModelled: 'Blood pressure, liver and bladder trouble are not asked here.',
})
