import type { Block, Paper } from '@/lib/documents/papers/paper'
import { dayInWords } from '@/lib/i18n/dates'
import { blank, heading, list, text } from './blocks'
import type { AuthorizationContent, Line } from './content'
import { DEMONSTRATION, editionOf, evidenceInWords, isSettled } from './evidence-words'
import { procedureTable, scoreTable, TO_FILL_IN, therapyTable, trialTable } from './paper-tables'

// Every sentence here states what was told. What was not told is a line to fill in, never a sentence; and nothing is said
// of how well the treatment works.

type Given = readonly [label: string, value: string | undefined]

/** What is told as facts, what is not as lines to fill in. */
function givenOrBlank(given: readonly Given[]): readonly Block[] {
  const items = given.flatMap(([label, value]) => (value ? [{ label, value }] : []))
  const open = given.filter(([, value]) => !value)
  return [...(items.length > 0 ? [{ kind: 'facts' as const, items }] : []), ...open.map(([label]) => blank(label))]
}

function headBlocks({ on, payer, patient, coverage, clinic, pain }: AuthorizationContent): readonly Block[] {
  return [
    ...(clinic.demo ? [{ kind: 'notice' as const, heading: 'Demonstration', paragraphs: [DEMONSTRATION] }] : []),
    ...givenOrBlank([
      ['Date', dayInWords(on)],
      ['To', payer.name],
      ['Address or fax of the payer', undefined],
      ['From', clinic.legalName || clinic.name],
      ['National Provider Identifier (NPI)', clinic.npi],
      ['Address', clinic.address],
      ['Phone', clinic.phone],
      ['Patient', patient.name],
      ['Date of birth', patient.dateOfBirth && dayInWords(patient.dateOfBirth)],
      ['Member ID', coverage.memberId],
    ]),
    heading('What is asked for'),
    text('This letter asks for authorization of a course of transcranial magnetic stimulation (TMS) for depression.'),
    ...(pain ? [text(`The patient also lives with pain${pain === 'not named yet' ? '' : ` (${pain})`}. No treatment for pain is asked for here.`)] : []),
  ]
}

function depressionBlocks({ history, scores }: AuthorizationContent): readonly Block[] {
  const severity = scores.filter(({ name }) => name === 'PHQ-9')
  return [
    heading('Depression'),
    ...(history.diagnosed ? [text('The patient reports that a clinician has diagnosed depression.')] : []),
    ...(history.episodeSince
      ? [text(`The patient reports that the present low mood began in ${history.episodeSince}.`)]
      : [blank('Since when the present episode lasts')]),
    blank('Diagnosis and its ICD-10-CM code, assigned by the psychiatrist', 2),
    ...(severity.length > 0 ? [scoreTable(severity)] : [blank('Severity: scale, total and day')]),
  ]
}

function triedBlocks({ trials, augmentation, therapies, earlierTms }: AuthorizationContent): readonly Block[] {
  const forMood = trials.filter(({ givenFor, isAntidepressant }) => givenFor === 'mood' && isAntidepressant)
  const talking = therapies.filter(({ givenFor }) => givenFor === 'mood')
  const added = augmentation.filter((one) => one.added === true).map(({ name }) => name)
  const tms = earlierTms.find(({ key }) => key.endsWith('.previousTms'))
  const isTold = tms !== undefined && /^(Yes|No)\b/.test(tms.answer)
  return [
    heading('What was tried before, as the patient reports'),
    ...(forMood.length > 0
      ? [trialTable(forMood, TO_FILL_IN, 'Antidepressants given for mood')]
      : [blank('Antidepressants: name, dose, weeks, result and episode of each', 4)]),
    ...(added.length > 0 ? [text(`Added to an antidepressant: ${added.join(', ')}.`)] : []),
    ...(talking.length > 0 ? [therapyTable(talking, TO_FILL_IN)] : [blank('Psychotherapy: kind, sessions, result and dates', 2)]),
    ...(isTold ? list(earlierTms.filter(({ answer }) => !/^I (am not sure|would rather)/.test(answer)).map(evidenceInWords)) : [blank('Earlier TMS')]),
  ]
}

const answered = ({ verdict, title }: Line): Block => (verdict === 'not met' ? blank(`What the psychiatrist says to this line of the list: ${title}`, 2) : blank(title))

function criteriaBlocks({ lines, payer, intake }: AuthorizationContent): readonly Block[] {
  if (lines.length === 0) return []
  const settled = lines.filter(isSettled)
  return [
    heading(`The criteria of ${payer.name}, as the clinic has them on record`),
    ...(settled.length > 0 ? [text(`By the patient’s answers of ${dayInWords(intake.on)} these are met:`), ...list(settled.map(({ title }) => title))] : []),
    ...lines.filter((line) => !isSettled(line)).map(answered),
  ]
}

function planBlocks({ target, devices, procedures }: AuthorizationContent): readonly Block[] {
  return [
    heading('The course that is planned'),
    ...(target ? [text(`Place: ${target}.`)] : [blank('Place to stimulate')]),
    ...(devices.length === 1 ? [text(`Device: ${devices[0]}.`)] : [blank('Device, and what it is cleared for')]),
    procedureTable(procedures),
    blank('What the psychiatrist found, and why TMS is asked for now', 6),
    { kind: 'signatures', labels: ['Psychiatrist', 'License number', 'Date'] },
  ]
}

/** The letter of medical necessity, drafted from what was told: for the psychiatrist to complete, check and sign. */
export function letterPaper(content: AuthorizationContent): Paper {
  return {
    title: 'Letter of medical necessity: TMS for depression',
    subtitle: `Draft for the psychiatrist to complete, check and sign. ${editionOf(content)}`,
    language: 'en',
    blocks: [...headBlocks(content), ...depressionBlocks(content), ...triedBlocks(content), ...criteriaBlocks(content), ...planBlocks(content)],
    footer: `Letter of medical necessity. ${editionOf(content)}`,
  }
}
