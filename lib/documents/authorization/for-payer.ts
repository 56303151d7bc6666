import type { AuthorizationContent, Line, Therapy, Trial } from './content'
import { isSettled } from './evidence-words'

// What leaves the clinic. The payer's paper and the FHIR bundle are drawn from this and from nothing else, so that neither
// can tell a gap, a doubt, a verdict that is not “met” or what counts by the clinic's own reading.

/** A line of the payer's list: met and uncontradicted, or left to be completed. */
export type PayerLine = Pick<Line, 'id' | 'title' | 'evidence'> & { readonly isMet: boolean }
export type PayerTrial = Pick<Trial, 'name' | 'medicineClass' | 'givenFor' | 'dose' | 'weeks' | 'outcome' | 'thisEpisode'>
export type PayerTherapy = Pick<Therapy, 'name' | 'givenFor' | 'sessions' | 'outcome' | 'thisEpisode' | 'now'>

type AsItIs = 'version' | 'on' | 'patient' | 'clinic' | 'augmentation' | 'earlierTms' | 'scores' | 'pain' | 'target' | 'devices' | 'course' | 'procedures' | 'attachments'
export type ForPayer = Pick<AuthorizationContent, AsItIs> & {
  readonly reference: string
  readonly payer: Pick<AuthorizationContent['payer'], 'name'>
  readonly coverage: Omit<AuthorizationContent['coverage'], 'inNetwork' | 'verifiedOn'>
  readonly lines: readonly PayerLine[]
  readonly trials: readonly PayerTrial[]
  readonly therapies: readonly PayerTherapy[]
}

/** Given for depression, or it counts as a trial all the same: a dose for pain or sleep is never shown as one. */
export const isForDepression = ({ isAntidepressant, givenFor, counts }: Pick<Trial, 'isAntidepressant' | 'givenFor' | 'counts'>): boolean =>
  isAntidepressant && (givenFor === 'mood' || counts === 'yes')

const lineFor = (line: Line): PayerLine => ({ id: line.id, title: line.title, evidence: line.evidence, isMet: isSettled(line) })

const trialFor = ({ isAntidepressant: _is, verdict: _verdict, counts: _counts, why: _why, record: _record, ...told }: Trial): PayerTrial => told

const therapyFor = ({ counts: _counts, ...told }: Therapy): PayerTherapy => told

/** The part of a request that the payer gets. */
export function forPayer(content: AuthorizationContent): ForPayer {
  const { version, on, intake, patient, clinic, payer, coverage, augmentation, earlierTms, scores, pain, target, devices, course, procedures, attachments } = content
  const { inNetwork: _inNetwork, verifiedOn: _verifiedOn, ...told } = coverage
  return {
    version,
    on,
    reference: intake.reference,
    patient,
    clinic,
    payer: { name: payer.name },
    coverage: told,
    lines: content.lines.map(lineFor),
    trials: content.trials.filter(isForDepression).map(trialFor),
    augmentation,
    therapies: content.therapies.filter(({ givenFor }) => givenFor !== 'pain').map(therapyFor),
    earlierTms,
    scores,
    ...(pain !== undefined && { pain }),
    target,
    devices,
    course,
    procedures,
    attachments,
  }
}
