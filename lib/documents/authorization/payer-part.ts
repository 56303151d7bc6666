import type { Block } from '@/lib/documents/papers/paper'
import { blank, heading, list, small, text } from './blocks'
import type { AddedMedicine, AuthorizationContent } from './content'
import { evidenceInWords } from './evidence-words'
import { type ForPayer, forPayer, type PayerLine } from './for-payer'
import { courseTable, NOT_TOLD, procedureTable, scoreTable, therapyTable, trialTable } from './paper-tables'

// What the payer gets: what is asked for, the list with its evidence, and what was tried.

/** What is met and uncontradicted is said; the rest is what was answered, and a line to complete. */
const lineBlocks = ({ title, evidence, isMet }: PayerLine): readonly Block[] => [
  { kind: 'heading', level: 3, text: isMet ? `Met: ${title}` : title },
  ...list(evidence.map(evidenceInWords)),
  ...(isMet ? [] : [blank('To be completed', 2)]),
]

const listBlocks = ({ lines }: ForPayer): readonly Block[] =>
  lines.length > 0 ? [heading('The plan’s criteria, with the patient’s answers'), ...lines.flatMap(lineBlocks)] : []

const ADDED = { true: 'added to an antidepressant', false: 'not added to an antidepressant', undefined: 'whether it was added is not told' }
/** Whether a medicine was added to an antidepressant. */
export const addedInWords = ({ added }: AddedMedicine): string => ADDED[`${added}`]
/** Pain as it is told, and that nothing is asked for it. */
export const painInWords = (pain: string): string => `The patient also lives with pain${pain === 'not named yet' ? '' : ` (${pain})`}. It is no part of this request.`

type History = Pick<ForPayer, 'trials' | 'augmentation' | 'therapies' | 'earlierTms' | 'scores' | 'pain'>

/** What was tried before, and the scores. */
export function historyBlocks({ trials, augmentation, therapies, earlierTms, scores, pain }: History): readonly Block[] {
  return [
    heading('Antidepressants'),
    trials.length > 0 ? trialTable(trials, NOT_TOLD, 'Antidepressants, as the patient reports') : text('None is listed.'),
    ...list(augmentation.map((one) => `${one.name}: ${addedInWords(one)}.`)),
    heading('Psychotherapy'),
    therapies.length > 0 ? therapyTable(therapies, NOT_TOLD) : text('None is listed.'),
    heading('Earlier TMS'),
    ...(earlierTms.length > 0 ? list(earlierTms.map(evidenceInWords)) : [text('Not told.')]),
    heading('Scores'),
    scores.length > 0 ? scoreTable(scores) : text('No total: some answers are missing.'),
    ...(pain ? [small(painInWords(pain))] : []),
  ]
}

/** What is planned, and what goes along. */
export function planBlocks({
  target,
  devices,
  course,
  procedures,
  attachments,
}: Pick<ForPayer, 'target' | 'devices' | 'course' | 'procedures' | 'attachments'>): readonly Block[] {
  return [
    heading('Planned course'),
    target ? text(`Place to stimulate, to be decided by the psychiatrist: ${target}.`) : blank('Place to stimulate'),
    devices.length > 0 ? text(`Devices of the clinic that are labelled for it: ${devices.join(', ')}.`) : blank('Device, and what it is cleared for'),
    courseTable(course),
    procedureTable(procedures),
    blank('Diagnosis code, assigned by the psychiatrist'),
    heading('To attach'),
    ...list(attachments),
  ]
}

/** The payer’s part of a request, beside whose request it is. */
export function payerBlocks(content: AuthorizationContent): readonly Block[] {
  const told = forPayer(content)
  return [...listBlocks(told), ...historyBlocks(told), ...planBlocks(told)]
}
