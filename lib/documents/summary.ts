import type { Assessment, Finding, Route } from '@/lib/assess/assessment'
import type { Draft } from '@/lib/intake/typed'
import { fieldAt as questionAt } from '@/lib/steps'
import { painDiagnosis } from '@/lib/steps/pain-diagnosis'
import { painImpact } from '@/lib/steps/pain-impact'
import { painPlaces } from '@/lib/steps/pain-places'
import { reason } from '@/lib/steps/reason'
import { firstThings, safetyFlags } from './summary-first'
import { sheetLines } from './summary-length'
import { answerPlace, cut, type Flag, findingPlace, GIVES_WAY, given, type Line, ROOMY, type Room, type Some, some, TIGHT, told, within } from './summary-lines'
import { type MoodSummary, moodSummary } from './summary-mood'
import { type TreatmentsSummary, treatmentsSummary } from './summary-treatments'

export type RouteSummary = Line & {
  readonly title: string
  readonly label: string
  readonly leads: boolean
  readonly evidence: string
  readonly funding: string
  readonly verify: boolean
}

/** What a psychiatrist reads in the minute before the patient walks in. Bounded in every part, so that it fits one sheet. */
export type Summary = {
  /** Conflicts and gaps, before anything else. */
  readonly first: Some<Flag>
  readonly safety: Some<Flag>
  readonly reason: { readonly main: string; readonly words: string; readonly isCut: boolean; readonly goals: readonly Line[] }
  readonly mood: MoodSummary
  readonly pain: readonly Line[]
  /** Regions of the body map. */
  readonly places: readonly string[]
  readonly treatments: TreatmentsSummary
  readonly routes: readonly RouteSummary[]
  readonly candidacy: { readonly row: string; readonly score: string; readonly reasons: Some<Flag> }
  readonly alternatives: Some<Line>
  readonly notModelled: readonly string[]
  /** Questions whose answer on this sheet is a psychiatrist's correction. */
  readonly corrected: Some<Line>
  /** A great deal of everything: set smaller on paper. */
  readonly isTight: boolean
}

const BEARINGS: Readonly<Record<string, string>> = { against: 'Against', stop: 'Against', 'work-up': 'First' }

/** What speaks against comes before what speaks for: agreement needs no reading. */
function reasonsOf({ candidacy }: Assessment, room: Room): readonly Flag[] {
  const tagOf = ({ bearing }: Finding) => (bearing === null ? 'Not known' : (BEARINGS[bearing] ?? 'For'))
  const order = ['Against', 'First', 'For', 'Not known']
  // The title names the criterion; where it is not met, only its sentence says so.
  const wordsOf = (one: Finding) => cut(one.bearing === 'for' ? one.title : one.says, room.reason)
  return candidacy.findings.map((one) => ({ tag: tagOf(one), words: wordsOf(one), at: findingPlace(one.id) })).sort((a, b) => order.indexOf(a.tag) - order.indexOf(b.tag))
}

const routeIn =
  (room: Room) =>
  ({ id, title, label, leading, words, evidence, funding }: Route): RouteSummary => ({
    title,
    label,
    leads: leading,
    words: cut(words, room.route),
    evidence: `${evidence.label}; ${evidence.level}`,
    funding: funding.path,
    verify: funding.verify,
    at: `route-${id}`,
  })

const FIRST: Readonly<Record<string, string>> = { pain: ', pain first', mood: ', mood first', equal: ', equally' }

const mainReasonOf = (draft: Draft): string => given(draft, reason.id, 'mainReason') + (FIRST[String(draft.case.answers[reason.id]?.comesFirst)] ?? '')

function painLines(draft: Draft, { peg }: Assessment['instruments']): readonly Line[] {
  const diagnosis = painDiagnosis.id
  const places = given(draft, painPlaces.id, 'places')
  const other = given(draft, diagnosis, 'otherCondition')
  return [
    ...told(draft, diagnosis, 'conditions', 'Named as').map((line) => (other ? { ...line, words: `${line.words} (${other})` } : line)),
    ...told(draft, diagnosis, 'mainCondition', 'Main'),
    ...told(draft, diagnosis, 'since', 'Since'),
    ...told(draft, diagnosis, 'causeFound', 'Cause looked for'),
    ...told(draft, diagnosis, 'workUp', 'Work-up'),
    ...(places ? [{ words: `Where: ${places.replaceAll(/ \(your (left|right)\)/g, '')}`, at: answerPlace(`${painPlaces.id}.places`) }] : []),
    ...told(draft, painPlaces.id, 'side', 'Side'),
    ...told(draft, painPlaces.id, 'feels', 'Feels'),
    { words: peg.words, at: `step-${painImpact.id}` },
  ]
}

const placesIn = (draft: Draft): readonly string[] => painPlaces.facts.places.read(draft.case) ?? []

function notModelledIn({ safety, candidacy }: Assessment): readonly string[] {
  const deciding = [...safety.findings.filter(({ disposition }) => disposition !== 'CLEAR'), ...candidacy.findings.filter(({ bearing }) => bearing !== 'for')]
  return [...new Set(deciding.flatMap(({ notModelled }) => notModelled ?? []))].slice(0, 3).map((words) => cut(words, 120))
}

const correctedIn = ({ corrected = [] }: Draft): readonly Line[] => corrected.map((key) => ({ words: cut(questionAt(key)?.label ?? key, 60), at: answerPlace(key) }))

/** More lines than this do not fit one sheet, set as usual or smaller; measured on paper, with room to spare for another typeface. */
const FITS = 72
const FITS_SMALL = 84
/** So many were looked at on paper, set smaller: they take 960 of the 988 pixels of a page. */
const FILLS = 94

/** Builds the summary of one intake out of its answers and its assessment: set smaller before anything is left out. */
export function summaryOf(draft: Draft, assessment: Assessment): Summary {
  const usual = summaryIn(ROOMY, draft, assessment)
  const lines = sheetLines(usual)
  if (lines <= FITS) return usual
  return { ...(lines <= FITS_SMALL ? usual : shortest(draft, assessment)), isTight: true }
}

/** Told shorter, and then as long as it does not fit, without what decides less: only where that makes the sheet shorter. */
function shortest(draft: Draft, assessment: Assessment): Summary {
  let room = TIGHT
  let summary = summaryIn(room, draft, assessment)
  for (const less of GIVES_WAY) {
    if (sheetLines(summary) <= FILLS) break
    const next = summaryIn({ ...room, ...less }, draft, assessment)
    if (sheetLines(next) >= sheetLines(summary)) continue
    room = { ...room, ...less }
    summary = next
  }
  return summary
}

function summaryIn(room: Room, draft: Draft, assessment: Assessment): Summary {
  const words = String(draft.case.answers[reason.id]?.inOwnWords ?? '')
  const { score, row } = assessment.candidacy
  return {
    first: some(firstThings(assessment, room), room.first),
    safety: some(safetyFlags(assessment, room), room.safety),
    reason: {
      main: mainReasonOf(draft),
      words: cut(words, room.words),
      isCut: words.replace(/\s+/g, ' ').trim().length > room.words,
      goals: within([...told(draft, reason.id, 'goals', 'Hopes for'), ...told(draft, reason.id, 'expectation', 'Expects')], room),
    },
    mood: moodSummary(draft, assessment.instruments, room),
    pain: within(painLines(draft, assessment.instruments), room),
    places: placesIn(draft),
    treatments: treatmentsSummary(draft, assessment.trials, room),
    routes: assessment.routes.map(routeIn(room)),
    candidacy: {
      row: `Row ${row.number}: ${row.words}`,
      score: `${score.met} of ${score.of} documented criteria met, ${score.unmet} not, ${score.unknown} not known`,
      reasons: some(reasonsOf(assessment, room), room.reasons),
    },
    alternatives: some(
      assessment.alternatives.map(({ id, title }) => ({ words: title, at: findingPlace(id) })),
      room.alternatives,
    ),
    notModelled: notModelledIn(assessment),
    corrected: some(correctedIn(draft), room.corrected),
    isTight: false,
  }
}
