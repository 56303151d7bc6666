import { payers } from '@/lib/knowledge/payers'
import type { Payer, Requirement } from '@/lib/knowledge/payers/payer'
import { checkedInWords } from '@/lib/rules/citation'
import { authorizationLines, numbersOf } from '../payer-words'
import { entry, list, type ManualEntry, type ManualRow, type ManualSection, some, table, words } from './parts'
import { sourcesOf } from './rule-parts'

const citedIn = ({ cites }: Requirement) =>
  cites.map(({ source, section, states, standing }) => `${section}: ${states} (${source.publisher}, ${checkedInWords(standing, source.readOn)})`).join('; ')

function requirementRow(of: Requirement): ManualRow {
  const open = of.disputed ? ` Open, staff ask the payer: ${of.disputed.why}` : ''
  const limits = of.notModelled ? ` Not modelled: ${of.notModelled}` : ''
  return { id: of.id, cells: [`${of.title}${numbersOf(of)}`, of.unmetMeans === 'not-covered' ? 'exclusion or limit' : 'to fulfil', `${citedIn(of)}.${open}${limits}`] }
}

const entryOf = (of: Payer): ManualEntry =>
  entry({
    id: of.id,
    number: '',
    title: of.name,
    parts: some(
      words(`${of.policy}; recorded ${of.capturedOn} from third parties’ summaries.`, 'Policy'),
      of.names.length > 0 && words(of.names.join(', '), 'Also known as'),
      of.unusableBecause && words(of.unusableBecause, 'Nothing usable is recorded'),
      of.requires.length > 0 && table('What it asks for', ['Requirement', 'If unmet', 'As recorded'], of.requires.map(requirementRow)),
      list('To verify with the payer', of.toVerify),
      of.authorization && list('Prior authorization', authorizationLines(of)),
      words(of.pain, 'Pain'),
      of.remarks.length > 0 && list('Remarks', of.remarks),
      sourcesOf(of.cites),
    ),
  })

/** What is recorded of each payer. */
export const payersSection = (): ManualSection => ({
  id: 'payers',
  title: 'Payers',
  summary: 'What each insurer is recorded to ask for before it pays for TMS in depression.',
  intro: [
    'No payer’s own bulletin was read in full: every row is secondary, a third party’s summary, to be checked with the payer before it is used on a claim.',
    'A payer speaks of funding only, never of candidacy. No payer found covers TMS for chronic pain.',
  ],
  parts: [],
  entries: payers.map(entryOf),
})
