import { citeOf } from '@/lib/assess/finding'
import { disagreements } from '@/lib/knowledge/disagreements'
import { pagesFoundWrong } from '@/lib/knowledge/disagreements/pages-found-wrong'
import { notModelledList } from '@/lib/knowledge/not-modelled'
import { sources } from '@/lib/knowledge/sources'
import { checkedInWords } from '@/lib/rules/citation'
import { entry, type ManualSection, row, some, table, words } from './parts'
import { sourcesOf } from './rule-parts'

/** Where sources contradict each other. */
export const disagreementsSection = (): ManualSection => ({
  id: 'disagreements',
  title: 'Where sources disagree',
  summary: 'Every side with its sources, and what is done here until a clinician decides otherwise.',
  intro: [
    'A default is a starting point for the clinic’s psychiatrist, billing staff or counsel, not a finding. Clinicians see those that concern what was said of a person.',
  ],
  parts: [
    table(
      'Pages found wrong, so that nobody copies them',
      ['Claim', 'Right', 'Source'],
      pagesFoundWrong.map(({ claim, right, cites }) => row(claim, right, cites.map(({ source, standing }) => `${source.publisher} (${standing})`).join('; '))),
    ),
  ],
  entries: disagreements.map(({ id, topic, sides, byDefault }) =>
    entry({
      id,
      number: '',
      title: topic,
      parts: [{ kind: 'sides', sides: sides.map(({ says, cites }) => ({ says, cites: cites.map(citeOf) })) }, words(byDefault, 'Here, by default')],
    }),
  ),
})

/** Documented, and judged by no rule. */
export const notModelledSection = (): ManualSection => ({
  id: 'not-modelled',
  title: 'What is not modelled',
  summary: 'Documented statements that no rule judges, each with the reason and where it is honoured instead.',
  intro: ['What a single rule leaves out stands with that rule. Here stands what has no rule at all.'],
  parts: [],
  entries: notModelledList.map(({ id, rows, title, says, why, instead, cites }) =>
    entry({
      id,
      number: rows.join(', '),
      title,
      parts: some(words(says, 'What is stated'), words(why, 'Why no rule judges it'), instead && words(instead, 'Instead'), sourcesOf(cites)),
    }),
  ),
})

/** Everything cited. */
export const sourcesSection = (): ManualSection => ({
  id: 'sources',
  title: 'Sources',
  summary: 'Every document that a rule cites: publisher, title, how far it was checked, and when it was read or written down.',
  intro: ['Statements are paraphrased. A rule says which section of the source it rests on.'],
  parts: [],
  entries: sources.map(({ id, publisher, title, readOn, standing, url }) =>
    entry({
      id,
      number: '',
      title,
      parts: some(words(publisher, 'Publisher'), words(checkedInWords(standing, readOn), 'Checked'), url && words(url, 'Address')),
    }),
  ),
})
