import { conditionIds, mainCondition } from '@/lib/facts/pain'
import { conditionWith } from '@/lib/knowledge/conditions'
import { lefaucheur2020 } from '@/lib/knowledge/sources/pain-literature'
import { is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { derived } from '@/lib/rules/fact'
import { candidacyCriterion, EXAMPLE_DAY as on, WITH_PAIN } from './candidacy-criterion'

/** The documented evidence for the main condition is more than exploratory. A condition known by words only has none. */
export const moreThanExploratory = derived({
  key: 'pain.moreThanExploratory',
  label: 'Documented evidence for the main condition is more than exploratory',
  from: [mainCondition, conditionIds],
  work(main, named) {
    const each = new Set((main === undefined ? (named ?? []) : [main]).map((id) => conditionWith(id)?.moreThanExploratory ?? false))
    if (named?.length === 0) return false
    // Which of several is the main one does not matter while all of them read the same.
    return each.size === 1 ? each.has(true) : undefined
  },
  show: (more) => (more ? 'yes' : 'no'),
})

/** The main condition by its shown name. */
export const mainConditionName = derived({
  key: 'pain.mainConditionName',
  label: 'Main pain condition',
  from: [mainCondition, conditionIds],
  work(main, named) {
    if (named?.length === 0) return 'No diagnosis yet'
    const names = (main === undefined ? (named ?? []) : [main]).map((id) => conditionWith(id)?.names[0] ?? 'A condition in the person’s own words')
    return names.length > 0 ? names.join(', ') : undefined
  },
})

export const documentedCondition = candidacyCriterion({
  id: 'documented-condition',
  number: 'K01–K06, K19',
  counts: true,
  appliesIf: WITH_PAIN,
  title: 'A condition with documented evidence for stimulation',
  when: is(moreThanExploratory, true),
  says: {
    met: ['for', '{mainConditionName}: the documented evidence for stimulation is more than exploratory. It is still off-label.'],
    unmet: ['against', '{mainConditionName}: the documented evidence for stimulation is exploratory, limited or absent.'],
    unknown: 'Which pain condition is the main one.',
  },
  tells: [mainConditionName],
  cites: [lefaucheur2020.at('Abstract', 'level A in neuropathic pain, level B in fibromyalgia, neither in any other pain condition')],
  examples: [
    { on, given: [given(mainCondition, 'fibromyalgia')], then: 'met' },
    { on, given: [given(mainCondition, 'crps-1')], then: 'unmet' },
    { on, given: [given(mainCondition, 'other')], then: 'unmet' },
    { on, given: [given(conditionIds, [])], then: 'unmet' },
    { on, given: [given(conditionIds, ['fibromyalgia', 'osteoarthritis'])], then: 'unknown' },
    { on, given: [], then: 'unknown' },
  ],
  notModelled: 'Conditions beside the main one. The level of each is shown with it.',
})
