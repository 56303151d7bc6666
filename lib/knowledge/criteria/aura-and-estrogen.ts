import { listedMedicines } from '@/lib/facts/medicines/medicine-rows'
import { conditionIds } from '@/lib/facts/pain'
import { generalKnowledge } from '@/lib/knowledge/sources/own-proposal'
import { all, any, includes, includesAny, is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { derived } from '@/lib/rules/fact'
import { headache } from '@/lib/steps/headache'
import { candidacyCriterion, EXAMPLE_DAY as on } from './candidacy-criterion'

// Words that name an estrogen in a contraceptive, in English and Spanish. Progestogen-only pills are not estrogens, and a
// name that tells nothing more than “the pill” still raises the question: a flag may be wrong, silence may not.
const ESTROGEN = /\bcontracep|\banticonceptiv|\bbirth control\b|\bpastillas? anticon|\bestr[oó]gen|\bethinyl|\bestradiol\b|\bnuvaring\b|\bxulane\b/i
const PROGESTOGEN_ONLY = /progest(?:in|ogen|erone)[- ]only|mini[- ]?pill|\bminip[ií]ldora/i

/** An estrogen contraceptive is taken now, as its typed name says. */
export const takesEstrogen = derived({
  key: 'medicines.takesEstrogen',
  label: 'Takes an estrogen contraceptive',
  from: [listedMedicines],
  work: (rows) => rows?.some(({ name, answer }) => answer.now !== 'no' && ESTROGEN.test(name) && !PROGESTOGEN_ONLY.test(name)),
  show: (takes) => (takes ? 'yes' : 'no'),
})

export const auraAndEstrogen = candidacyCriterion({
  id: 'aura-and-estrogen',
  number: 'P02',
  counts: false,
  title: 'Migraine with aura and an estrogen contraceptive',
  when: all(any(includes(conditionIds, 'migraine-with-aura'), includesAny(headache.facts.aura, ['vision', 'sensation', 'speech', 'weakness'])), is(takesEstrogen, true)),
  says: {
    met: [
      'work-up',
      'Migraine with aura together with an estrogen contraceptive raises the risk of stroke: tell the primary care doctor, gynecologist or neurologist. Nothing is to be stopped on this form’s word.',
    ],
    unmet: null,
    unknown: null,
  },
  cites: [generalKnowledge.at('Migraine with aura', 'combined hormonal contraception adds to the risk of stroke')],
  examples: [
    { on, given: [given(conditionIds, ['migraine-with-aura']), given(takesEstrogen, true)], then: 'met' },
    { on, given: [given(conditionIds, ['migraine-with-aura']), given(takesEstrogen, false)], then: 'unmet' },
    { on, given: [given(conditionIds, ['migraine-with-aura'])], then: 'unknown' },
    { on, given: [given(headache.facts.aura, ['vision']), given(takesEstrogen, true)], then: 'met' },
    { on, given: [given(headache.facts.aura, ['sensation']), given(takesEstrogen, true)], then: 'met' },
    { on, given: [given(headache.facts.aura, ['speech']), given(takesEstrogen, true)], then: 'met' },
    { on, given: [given(headache.facts.aura, ['weakness']), given(takesEstrogen, true)], then: 'met' },
    { on, given: [given(conditionIds, ['tension-headache']), given(headache.facts.aura, ['none']), given(takesEstrogen, true)], then: 'unmet' },
    { on, given: [given(takesEstrogen, true)], then: 'unknown' },
  ],
  notModelled: 'Brand names that do not say what is in them.',
})
