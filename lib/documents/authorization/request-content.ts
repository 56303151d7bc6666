import { payerIdOf } from '@/lib/assess/funding'
import { rulesVersion } from '@/lib/assess/version'
import { forCoordinators } from '@/lib/documents/for-coordinators'
import { ADULT_FROM, age } from '@/lib/facts/person'
import { diagnosisFamilies } from '@/lib/knowledge/codes'
import { payerWith } from '@/lib/knowledge/payers'
import type { Payer } from '@/lib/knowledge/payers/payer'
import { attachmentsOf } from './attachments'
import type { AuthorizationContent, SuggestedCode } from './content'
import { partsOf, proceduresOf } from './course'
import { standingOf } from './criteria-standing'
import { type MarksByQuestion, marksByQuestion } from './evidence'
import { gapsIn } from './gaps'
import type { AuthorizationInputs } from './inputs'
import { linesOf } from './lines'
import { coverageOf, earlierTmsOf, historyOf, painOf, patientOf, scoresOf } from './told'
import { addedMedicines, therapiesOf, trialsFor, trialsInWords } from './trials'

/** What everything is read from: the payer's row, its lines, and what a coordinator may see of the assessment. */
export function readingOf(inputs: AuthorizationInputs) {
  const { case: from, assessment, marks, timeZone, route } = inputs
  const id = assessment.routes.find((one) => one.id === route)?.funding.payer?.id ?? payerIdOf(from, { medicareContractor: '' })
  const payer = id === undefined ? undefined : payerWith(id)
  const { conflicts } = forCoordinators(assessment, from)
  const byQuestion = marksByQuestion(marks, timeZone)
  return { id, payer, conflicts, marks: byQuestion, lines: linesOf(payer, from, conflicts, byQuestion) }
}

export type Reading = ReturnType<typeof readingOf>

/** Who pays; one that is not listed by the name it was given. */
export function payerOn({ case: from }: AuthorizationInputs, { id, payer }: Reading): AuthorizationContent['payer'] {
  if (payer) return { id: payer.id, name: payer.name, kind: payer.kind }
  const name = from.answers.insurance?.payerName
  return { id: id ?? 'other', name: typeof name === 'string' && name !== '' ? name : 'the payer, which is not listed' }
}

/** Codes of a route to choose from. */
export const codesFor = ({ route, case: from }: AuthorizationInputs): readonly SuggestedCode[] =>
  diagnosisFamilies(route, from).map(({ code, words, note, flag, standing }) => ({ code, words, ...(note && { note }), ...(flag && { flag }), standing }))

/** Whose request it is, and about which answers. */
export function requestOf(inputs: AuthorizationInputs): Pick<AuthorizationContent, 'version' | 'on' | 'intake' | 'patient' | 'clinic' | 'coverage'> {
  const { case: from, assessment, reference, version, on, clinic, benefits } = inputs
  const { name, legalName, npi, tin, phone, address, treatmentAddress, state, demo } = clinic
  return {
    version,
    on,
    intake: { reference, on: from.on, rules: assessment.rules, isOldRules: assessment.rules !== rulesVersion() },
    patient: patientOf(from),
    clinic: { name, legalName, npi, tin, phone, address, treatmentAddress, state, demo },
    coverage: coverageOf(from, benefits),
  }
}

function clinicalOf({ case: from, assessment }: AuthorizationInputs, payer: Payer | undefined, marks: MarksByQuestion) {
  const trials = trialsFor(payer, from)
  const pain = painOf(from)
  return {
    trials,
    trialsInWords: trialsInWords(trials),
    augmentation: addedMedicines(from),
    therapies: therapiesOf(from),
    earlierTms: earlierTmsOf(from, marks),
    scores: scoresOf(assessment.instruments, from.on),
    history: historyOf(from),
    ...(pain !== undefined && { pain }),
  }
}

/** Where, with what and how often it is planned. Only devices labelled for the person's age are named. */
function plannedIn({ plan, devices = [], assessment, case: from }: AuthorizationInputs) {
  const label = (age.read(from) ?? ADULT_FROM) < ADULT_FROM ? 'adolescent-depression' : 'adult-depression'
  return {
    target: assessment.routes.find(({ id }) => id === 'depression')?.target ?? '',
    devices: devices.filter(({ labelledFor }) => labelledFor.includes(label)).map(({ name }) => name),
    course: partsOf(plan),
    procedures: proceduresOf(plan),
  }
}

const conflictsIn = ({ conflicts }: Reading): AuthorizationContent['conflicts'] =>
  conflicts.map(({ words, between = [], settled = false }) => ({ words, between: between.map(({ question, answer }) => `“${question}”: ${answer}.`), settled }))

/** All that a request for depression rests on, the gaps worked out. Nobody has asked yet whether it makes sense. */
export function requestContent(inputs: AuthorizationInputs, reading: Reading): AuthorizationContent {
  const told = {
    kind: 'authorization' as const,
    ...requestOf(inputs),
    payer: payerOn(inputs, reading),
    standing: standingOf(reading.payer, inputs),
    lines: reading.lines,
    ...clinicalOf(inputs, reading.payer, reading.marks),
    ...plannedIn(inputs),
    diagnoses: codesFor(inputs),
    conflicts: conflictsIn(reading),
  }
  const content = { ...told, attachments: attachmentsOf(told) }
  return { ...content, gaps: gapsIn(content) }
}
