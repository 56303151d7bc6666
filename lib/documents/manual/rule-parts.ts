import { citeOf } from '@/lib/assess/finding'
import { conditions } from '@/lib/knowledge/conditions'
import type { ItemDispositions } from '@/lib/knowledge/safety/safety-item'
import type { Citation } from '@/lib/rules/citation'
import type { Verdict } from '@/lib/rules/condition'
import type { Bearing, Criterion, Example } from '@/lib/rules/criterion'
import { type Fact, questionsOf } from '@/lib/rules/fact'
import { folded, type ManualPart, type ManualVerdict, row, some, table, words } from './parts'

/** What a bearing means, in a word or two. */
export const BEARINGS: Readonly<Record<Bearing, string>> = {
  for: 'speaks for',
  against: 'speaks against',
  stop: 'stops stimulation',
  'work-up': 'comes first',
  disclose: 'to be told',
  alternative: 'another way',
}

const NAMES = new Map(conditions.filter(({ id }) => id.includes('-')).map(({ id, names }) => [id, names[0]]))
const ANY_ID = new RegExp(`\\b(?:${[...NAMES.keys()].join('|')})\\b`, 'g')
/** Ids of conditions by their names: the engine below does not know them. */
export const named = (text: string): string => text.replace(ANY_ID, (id) => NAMES.get(id) ?? id)

/** A sentence with what it is filled in with, as the label of that fact. */
export function withLabels(text: string, facts: readonly Fact<unknown>[]): string {
  return text.replace(/\{([\w-]+)\}/g, (_, name: string) => `[${facts.find(({ key }) => key === name || key.endsWith(`.${name}`))?.label ?? name}]`)
}

function verdictRow(of: Criterion, verdict: Verdict, disposition: string | undefined): ManualVerdict {
  const facts = [...of.when.facts, ...(of.tells ?? [])]
  const saying = verdict === 'unknown' ? null : of.says[verdict]
  const text = verdict === 'unknown' ? of.says.unknown : saying?.[1]
  const bearing = verdict === 'unknown' ? (text ? 'still to ask' : '') : saying ? BEARINGS[saying[0]] : ''
  return { verdict, bearing: [disposition, bearing].filter(Boolean).join(', '), says: text ? withLabels(text, facts) : 'Nothing is said.' }
}

/** What each verdict says and does. */
export const verdictsOf = (of: Criterion, dispositions: ItemDispositions = {}): ManualPart => ({
  kind: 'verdicts',
  rows: (['met', 'unmet', 'unknown'] as const).map((verdict) => verdictRow(of, verdict, dispositions[verdict])),
})

/** Shown of the questions behind a condition; the rest is counted. */
const MOST_QUESTIONS = 8

function asked(of: Criterion): string {
  const labels = [...new Set(of.when.facts.flatMap(questionsOf).map(({ label }) => label))]
  const more = labels.length - MOST_QUESTIONS
  return labels.slice(0, MOST_QUESTIONS).join(' · ') + (more > 0 ? ` · and ${more} more` : '')
}

const toldIn = ({ given }: Example): string =>
  given
    .map(({ fact, value }) => `${fact.label}: ${value === 'unsure' ? 'not sure' : value === 'declined' ? 'would rather not say' : named(fact.show(value))}`)
    .join('; ') || 'Nothing is answered'

/** Examples as a table; the day stands in the caption when all share it. */
function examplesOf({ examples }: Criterion): ManualPart {
  const days = [...new Set(examples.map(({ on }) => on))]
  if (days.length === 1)
    return folded(
      table(
        `Examples, judged as of ${days[0]}`,
        ['Answers', 'Verdict'],
        examples.map((one) => row(toldIn(one), one.then)),
      ),
    )
  return folded(
    table(
      'Examples',
      ['Answers', 'Verdict', 'As of'],
      examples.map((one) => row(toldIn(one), one.then, one.on)),
    ),
  )
}

export const sourcesOf = (cites: readonly Citation[]): ManualPart => ({ kind: 'sources', cites: cites.map(citeOf) })

/** What every rule is told by: its condition in words, what is asked, what each verdict says, examples, limits, sources. */
export function ruleParts(of: Criterion, dispositions?: ItemDispositions): readonly ManualPart[] {
  const condition = named(of.when.words) || 'always'
  const questions = asked(of)
  return some(
    words(condition, 'Condition'),
    // A condition on one answer already tells its question.
    questions && !condition.startsWith(`${questions}:`) && words(questions, 'Asked'),
    verdictsOf(of, dispositions),
    of.notModelled && words(of.notModelled, 'Not modelled'),
    examplesOf(of),
    sourcesOf(of.cites),
  )
}
