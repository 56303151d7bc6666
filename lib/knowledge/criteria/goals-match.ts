import { DELRAY, delray } from '@/lib/knowledge/sources/delray'
import { includesAny } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { reason } from '@/lib/steps/reason'
import { candidacyCriterion, EXAMPLE_DAY as on } from './candidacy-criterion'

const { goals } = reason.facts

export const goalsMatch = candidacyCriterion({
  id: 'goals-match',
  number: 'C18',
  counts: true,
  title: 'Goals that TMS may serve',
  when: includesAny(goals, ['less-pain', 'coping', 'daily-life', 'mood']),
  says: {
    met: ['for', 'A goal named is one that TMS may serve: less intense pain, coping and mood, or daily life.'],
    unmet: ['against', 'No goal named is among those the article gives: pain intensity, emotional resilience, quality of life.'],
    unknown: 'What the person would like to be better.',
  },
  cites: [delray.at(DELRAY.when, 'may, for some patients, “reduce the intensity of pain perception”, improve resilience and quality of life')],
  examples: [
    { on, given: [given(goals, ['coping'])], then: 'met' },
    { on, given: [given(goals, ['fewer-medicines'])], then: 'unmet' },
    { on, given: [given(goals, ['less-pain'])], then: 'met' },
    { on, given: [given(goals, ['daily-life'])], then: 'met' },
    { on, given: [given(goals, ['mood'])], then: 'met' },
    { on, given: [], then: 'unknown' },
  ],
})
