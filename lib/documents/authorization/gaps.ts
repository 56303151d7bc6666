import type { AuthorizationContent, ClinicOnPaper, Gap, Line, Supplier, Trial } from './content'
import { keepersOf, suppliersOf } from './suppliers'

/** What the gaps are found in: everything but the gaps. */
export type WithoutGaps = Omit<AuthorizationContent, 'gaps'>

/** A line that is met but contradicted lacks a word from the patient; its own sentence would say that nothing is missing. */
const ofLine = ({ id, title, says, verdict, contradicted }: Line, payerId: string): Gap => ({
  what: title,
  why: [...(verdict === 'met' ? [] : [says]), ...contradicted].join(' '),
  from: verdict === 'met' ? ['patient', 'clinician'] : suppliersOf({ id, verdict }, payerId),
  line: id,
})

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function ofTrial(trial: Trial): readonly Gap[] {
  if (trial.counts === 'open') return [{ what: `${capital(trial.name)}: what is not told yet`, why: trial.why, from: keepersOf(trial) }]
  if (trial.counts === 'no') return []
  const why = trial.record === 'none' ? 'Nobody is told to have a record of it, and the payer will want one.' : 'The payer will want proof of dose, weeks and result.'
  return [{ what: `${capital(trial.name)}: its record`, why, from: keepersOf(trial) }]
}

const OF_CLINIC: readonly { readonly name: keyof ClinicOnPaper; readonly what: string }[] = [
  { name: 'legalName', what: 'The clinic’s legal name' },
  { name: 'npi', what: 'The clinic’s National Provider Identifier (NPI)' },
  { name: 'tin', what: 'The clinic’s taxpayer number' },
]

const missing = (what: string, from: Supplier, why: string): Gap => ({ what, why, from: [from] })

function ofIdentity({ patient, coverage, clinic }: WithoutGaps): readonly Gap[] {
  const WHY = 'The payer cannot file the request without it.'
  return [
    ...(patient.name ? [] : [missing('The patient’s full name', 'patient', WHY)]),
    ...(patient.dateOfBirth ? [] : [missing('The patient’s date of birth', 'patient', WHY)]),
    ...(coverage.memberId ? [] : [missing('The member ID, as on the card', 'patient', WHY)]),
    ...(coverage.holder === 'other' ? [missing('Name and date of birth of whose insurance it is', 'patient', 'The insurance is somebody else’s.')] : []),
    ...OF_CLINIC.filter(({ name }) => clinic[name] === '').map(({ what }) =>
      missing(what, 'administrator', 'It stands on every request, and is not entered in the settings.'),
    ),
    ...(clinic.treatmentAddress || clinic.address ? [] : [missing('Where treatment takes place', 'administrator', 'No address is entered in the settings.')]),
  ]
}

function ofPayer({ standing, lines, payer }: WithoutGaps): readonly Gap[] {
  if (lines.length === 0) {
    return [
      {
        what: `What ${payer.name} asks for`,
        why: ['No list of this payer is recorded. Ask for its present criteria and its form.', ...standing.reasons].join(' '),
        from: ['payer'],
      },
    ]
  }
  return standing.needsRecheck ? [{ what: 'The payer’s criteria, checked', why: standing.reasons.join(' '), from: ['payer'] }] : []
}

const DIAGNOSIS: Gap = {
  what: 'The diagnosis with its code',
  why: 'Single or recurrent, how severe, with or without psychotic features: assigned by the psychiatrist after seeing the person, never by this paper.',
  from: ['clinician'],
}

/** Those that touch a line of the list stand there already. */
const ofConflicts = ({ conflicts, lines }: WithoutGaps): readonly Gap[] =>
  conflicts
    .filter(({ settled, words }) => !settled && !lines.some(({ contradicted }) => contradicted.includes(words)))
    .map(({ words, between }) => ({ what: 'Two answers that cannot both be right', why: [words, ...between].join(' '), from: ['patient', 'clinician'] }))

const ofScores = ({ scores, lines }: WithoutGaps): readonly Gap[] =>
  scores.some(({ name }) => name === 'PHQ-9') || lines.some(({ id }) => /-(severity|measured)$/.test(id))
    ? []
    : [missing('A PHQ-9 total', 'patient', 'Payers ask for a severity score; some answers are missing.')]

/** Everything that is missing, the payer's list first, each with who can supply it. */
export function gapsIn(content: WithoutGaps): readonly Gap[] {
  const lines = content.lines.filter(({ verdict, contradicted }) => verdict !== 'met' || contradicted.length > 0)
  return [
    ...lines.map((line) => ofLine(line, content.payer.id)),
    ...ofConflicts(content),
    ...ofPayer(content),
    ...content.trials.flatMap(ofTrial),
    ...ofScores(content),
    DIAGNOSIS,
    ...ofIdentity(content),
  ]
}
