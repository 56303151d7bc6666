import type { AuthorizationContent, Line, Therapy, Trial } from '@/lib/documents/authorization/content'
import { evidenceInWords, isSettled, VERDICT_WORDS } from '@/lib/documents/authorization/evidence-words'
import type { Naming, Resource } from './resource'

/** A question with its answers: from one structure both the payer's list and the answers to it are drawn. */
type Item = {
  readonly linkId: string
  readonly text: string
  readonly type: 'group' | 'choice' | 'string' | 'integer' | 'boolean'
  readonly repeats?: true
  readonly item?: readonly Item[]
  readonly answer?: readonly object[]
}

const strings = (texts: readonly (string | undefined)[]) => texts.flatMap((text) => (text ? [{ valueString: text }] : []))
const one = (linkId: string, text: string, told: string | undefined): Item => ({ linkId, text, type: 'string', answer: strings([told]) })
const flag = (linkId: string, text: string, told: boolean | undefined): Item => ({
  linkId,
  text,
  type: 'boolean',
  answer: told === undefined ? [] : [{ valueBoolean: told }],
})
const count = (linkId: string, text: string, told: number | undefined): Item =>
  // Weeks may be told in halves, which an integer does not hold.
  Number.isInteger(told) ? { linkId, text, type: 'integer', answer: [{ valueInteger: told }] } : one(linkId, text, told === undefined ? undefined : String(told))

const VERDICTS = Object.entries(VERDICT_WORDS).map(([verdict, display]) => ({ valueCoding: { code: verdict.replace(' ', '-'), display } }))

/** To the payer a line is open while two answers contradict each other; which ones is the clinic’s to settle first. */
function ofLine(line: Line): Item {
  const { id, title, says, evidence } = line
  const verdict = line.verdict === 'met' && !isSettled(line) ? 'open' : line.verdict
  const standing: Item = {
    linkId: `${id}.verdict`,
    text: 'How it stands',
    type: 'choice',
    answer: [{ valueCoding: { code: verdict.replace(' ', '-'), display: VERDICT_WORDS[verdict] } }],
  }
  const quoted: Item = { linkId: `${id}.evidence`, text: 'Answers quoted', type: 'string', repeats: true, answer: strings(evidence.map(evidenceInWords)) }
  return { linkId: id, text: title, type: 'group', item: [standing, one(`${id}.says`, 'In words', says), quoted] }
}

const ofTrial = ({ name, medicineClass, dose, weeks, outcome, thisEpisode, counts, why }: Trial, at: number): Item => ({
  linkId: `antidepressant-${at + 1}`,
  text: name,
  type: 'group',
  item: [
    one(`antidepressant-${at + 1}.class`, 'Class', medicineClass),
    one(`antidepressant-${at + 1}.dose`, 'Highest dose', dose),
    count(`antidepressant-${at + 1}.weeks`, 'Weeks at that dose', weeks),
    one(`antidepressant-${at + 1}.outcome`, 'What it did', outcome),
    flag(`antidepressant-${at + 1}.episode`, 'In the present episode', thisEpisode),
    one(`antidepressant-${at + 1}.counts`, 'Whether it counts', counts),
    one(`antidepressant-${at + 1}.why`, 'Why', why),
  ],
})

const ofTherapy = ({ name, sessions, outcome, thisEpisode }: Therapy, at: number): Item => ({
  linkId: `psychotherapy-${at + 1}`,
  text: name,
  type: 'group',
  item: [
    count(`psychotherapy-${at + 1}.sessions`, 'Sessions', sessions),
    one(`psychotherapy-${at + 1}.outcome`, 'What it did', outcome),
    flag(`psychotherapy-${at + 1}.episode`, 'In the present episode', thisEpisode),
  ],
})

const group = (linkId: string, text: string, item: readonly Item[]): readonly Item[] => (item.length > 0 ? [{ linkId, text, type: 'group', item }] : [])

const itemsOf = ({ lines, trials, therapies, earlierTms }: AuthorizationContent): readonly Item[] => [
  ...group('payer-list', 'The payer’s list', lines.map(ofLine)),
  ...group('antidepressants', 'Antidepressants', trials.map(ofTrial)),
  ...group('psychotherapies', 'Psychotherapy', therapies.map(ofTherapy)),
  ...group(
    'earlier-tms',
    'Earlier TMS',
    earlierTms.map((evidence) => one(evidence.key, evidence.label, evidence.answer)),
  ),
]

const asked = ({ linkId, text, type, repeats, item }: Item): object => ({
  linkId,
  text,
  type,
  ...(repeats && { repeats }),
  ...(type === 'choice' && { answerOption: VERDICTS }),
  ...(item && { item: item.map(asked) }),
})

const answered = ({ linkId, text, answer, item }: Item): object => ({ linkId, text, ...(answer && { answer }), ...(item && { item: item.map(answered) }) })

/** What the payer is recorded to ask for, and what a request says beside it. */
export const questionnaireResource = (content: AuthorizationContent, name: Naming): Resource => ({
  resourceType: 'Questionnaire',
  id: name('questionnaire').id,
  url: name('questionnaire').url,
  title: `${content.payer.name}: TMS for depression, as recorded by the clinic`,
  status: 'draft',
  subjectType: ['Patient'],
  date: content.standing.recordedOn,
  description: content.standing.needsRecheck ? `Criteria need re-checking with the payer. ${content.standing.policy ?? ''}` : content.standing.policy,
  item: itemsOf(content).map(asked),
})

const isOpen = ({ lines }: AuthorizationContent) => lines.length === 0 || lines.some(({ verdict }) => verdict !== 'met' && verdict !== 'not met')

/** The answers to it. In progress while a line is open. */
export const responseResource = (content: AuthorizationContent, name: Naming): Resource => ({
  resourceType: 'QuestionnaireResponse',
  id: name('response').id,
  questionnaire: name('questionnaire').url,
  status: isOpen(content) ? 'in-progress' : 'completed',
  subject: name('patient').reference,
  authored: content.on,
  author: name('clinic').reference,
  item: itemsOf(content).map(answered),
})
