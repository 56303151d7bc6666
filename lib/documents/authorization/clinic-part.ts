import type { Block } from '@/lib/documents/papers/paper'
import { dayInWords } from '@/lib/i18n/dates'
import { heading, list, small, text } from './blocks'
import type { AuthorizationContent, CriteriaStanding, Gap, Line, SuggestedCode } from './content'
import { evidenceInWords, VERDICT_WORDS } from './evidence-words'
import { SUPPLIERS } from './suppliers'

// What the clinic works with and no payer gets: gaps, doubts, sources and suggestions.

function gapBlocks(gaps: readonly Gap[]): readonly Block[] {
  return [
    heading('What is missing, and who can supply it'),
    text('This is the clinic’s own copy. The payer gets the copy that is made for it.'),
    {
      kind: 'table',
      caption: 'Gaps, those of the payer’s own list first',
      columns: [{ label: 'What' }, { label: 'Why' }, { label: 'Who can supply it' }],
      rows: gaps.map(({ what, why, from }) => [what, why, from.map((one) => SUPPLIERS[one]).join('; ')]),
    },
  ]
}

function conflictBlocks({ conflicts }: AuthorizationContent): readonly Block[] {
  if (conflicts.length === 0) return []
  const said = conflicts.map(({ words, between, settled }) => [words, ...between, settled ? 'Settled with the patient.' : 'Not settled.'].join(' '))
  return [heading('Answers that contradict each other'), ...list(said)]
}

function standingBlocks({ policy, recordedOn, lastCheck, needsRecheck, reasons, remarks }: CriteriaStanding): readonly Block[] {
  const checked = lastCheck
    ? `${dayInWords(lastCheck.on)}, by ${lastCheck.by}: ${lastCheck.outcome === 'matches' ? 'as recorded' : 'other than recorded'}`
    : 'never, by this clinic'
  return [
    heading('How far the payer’s list can be relied on'),
    ...(needsRecheck ? [{ kind: 'notice' as const, heading: 'The criteria need re-checking with the payer', paragraphs: reasons }] : []),
    {
      kind: 'facts',
      items: [
        ...(policy ? [{ label: 'Policy', value: policy }] : []),
        ...(recordedOn ? [{ label: 'Recorded on', value: dayInWords(recordedOn) }] : []),
        { label: 'Last checked with the payer', value: checked },
      ],
    },
    ...list(remarks),
  ]
}

/** Families to choose a code from, suggested and never assigned. */
export function codeBlocks(codes: readonly SuggestedCode[]): readonly Block[] {
  return [
    heading('Diagnosis codes to choose from'),
    text('Suggested to staff, never assigned: the psychiatrist chooses and documents.'),
    codes.length > 0
      ? {
          kind: 'table',
          caption: 'ICD-10-CM families',
          columns: [{ label: 'Code' }, { label: 'What it is' }, { label: 'Remark' }],
          rows: codes.map(({ code, words, note, flag, standing }) => [code, words, [flag, note, `${standing}.`].filter(Boolean).join(' ')]),
        }
      : text('None: no diagnosis is reported that has one.'),
  ]
}

const lineBlocks = ({ title, verdict, says, isExclusion, evidence, contradicted, notModelled, source }: Line): readonly Block[] => [
  { kind: 'heading', level: 3, text: `${VERDICT_WORDS[verdict]}: ${title}` },
  ...(says === title ? [] : [text(says)]),
  ...list([...evidence.map(evidenceInWords), ...contradicted.map((words) => `Contradicted: ${words}`)]),
  small([...(isExclusion ? ['An exclusion or age limit.'] : []), ...(notModelled ? [`Not judged here: ${notModelled}`] : []), `Source: ${source}.`].join(' ')),
]

const listBlocks = ({ lines, payer }: AuthorizationContent): readonly Block[] => [
  heading('The payer’s list, with the evidence for each line'),
  ...(lines.length > 0 ? lines.flatMap(lineBlocks) : [text(`No list of ${payer.name} is recorded.`)]),
]

function countingBlocks({ trials, trialsInWords, therapies }: AuthorizationContent): readonly Block[] {
  const verdicts = { yes: 'Counts', no: 'Does not count', open: 'Open' } as const
  return [
    heading('What counts for this payer, by its recorded rule'),
    text(trialsInWords),
    ...list(trials.map(({ counts, why }) => `${verdicts[counts]}: ${why}`)),
    ...list(therapies.filter(({ counts }) => counts === 'open').map(({ name }) => `${name}: a clinician judges whether it is what the payer asks for.`)),
  ]
}

/** Gaps first, then contradictions, how far the list can be relied on, the list with its sources, what counts, and codes. */
export const clinicBlocks = (content: AuthorizationContent): readonly Block[] => [
  ...gapBlocks(content.gaps),
  ...conflictBlocks(content),
  ...standingBlocks(content.standing),
  ...listBlocks(content),
  ...countingBlocks(content),
  ...codeBlocks(content.diagnoses),
]
