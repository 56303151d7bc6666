import type { Block } from '@/lib/documents/papers/paper'
import { blank, heading, list, small, text } from './blocks'
import type { AuthorizationContent, Line } from './content'
import { evidenceInWords, isSettled } from './evidence-words'
import { NOT_TOLD, procedureTable, scoreTable, therapyTable, trialTable } from './paper-tables'

// What the payer gets: what is asked for, the list with its evidence, and what was tried.

/** What is met and uncontradicted is said; the rest is what was answered, and a line to complete. */
const lineBlocks = (line: Line): readonly Block[] => [
  { kind: 'heading', level: 3, text: isSettled(line) ? `Met: ${line.title}` : line.title },
  ...list(line.evidence.map(evidenceInWords)),
  ...(isSettled(line) ? [] : [blank('To be completed', 2)]),
]

const listBlocks = ({ lines }: AuthorizationContent): readonly Block[] =>
  lines.length > 0 ? [heading('The plan’s criteria, with the patient’s answers'), ...lines.flatMap(lineBlocks)] : []

/** What was tried before, and the scores. */
export function historyBlocks({ trials, augmentation, therapies, earlierTms, scores, pain }: AuthorizationContent): readonly Block[] {
  const added = { true: 'added to an antidepressant', false: 'not added to an antidepressant', undefined: 'whether it was added is not told' }
  return [
    heading('Antidepressants'),
    trials.length > 0 ? trialTable(trials, NOT_TOLD, 'Antidepressants, as the patient reports') : text('None is listed.'),
    ...list(augmentation.map((one) => `${one.name}: ${added[`${one.added}`]}.`)),
    heading('Psychotherapy'),
    therapies.length > 0 ? therapyTable(therapies, NOT_TOLD) : text('None is listed.'),
    heading('Earlier TMS'),
    ...(earlierTms.length > 0 ? list(earlierTms.map(evidenceInWords)) : [text('Not told.')]),
    heading('Scores'),
    scores.length > 0 ? scoreTable(scores) : text('No total: some answers are missing.'),
    ...(pain ? [small(`The patient also lives with pain${pain === 'not named yet' ? '' : ` (${pain})`}. It is no part of this request.`)] : []),
  ]
}

/** What is planned, and what goes along. */
export function planBlocks({ target, devices, course, procedures, attachments }: AuthorizationContent): readonly Block[] {
  return [
    heading('Planned course'),
    target ? text(`Place to stimulate, to be decided by the psychiatrist: ${target}.`) : blank('Place to stimulate'),
    devices.length > 0 ? text(`Devices of the clinic that are labelled for it: ${devices.join(', ')}.`) : blank('Device, and what it is cleared for'),
    {
      kind: 'table',
      caption: 'The course, part by part',
      columns: [{ label: 'Part' }, { label: 'Number' }, { label: 'Sessions' }, { label: 'How often' }],
      rows: course.map(({ phase, code, sessions, spacing }) => [phase, code, sessions, spacing]),
    },
    procedureTable(procedures),
    blank('Diagnosis code, assigned by the psychiatrist'),
    heading('To attach'),
    ...list(attachments),
  ]
}

/** The payer’s part of a request, beside whose request it is. */
export const payerBlocks = (content: AuthorizationContent): readonly Block[] => [...listBlocks(content), ...historyBlocks(content), ...planBlocks(content)]
