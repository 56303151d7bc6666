import { DECISION_CLOCKS, type DecisionUrgency } from '@/lib/clocks/decision-due'
import type { CourseRoute } from '@/lib/cost/course'
import { blank, factOrBlank, heading, text } from '@/lib/documents/authorization/blocks'
import { editionOf } from '@/lib/documents/authorization/evidence-words'
import type { AuthorizationInputs } from '@/lib/documents/authorization/inputs'
import { depressionBlocks } from '@/lib/documents/authorization/packet-paper'
import { codesFor, payerOn, type Reading, readingOf, requestContent, requestOf } from '@/lib/documents/authorization/request-content'
import type { Block, Paper } from '@/lib/documents/papers/paper'
import { privateWords, withoutWords } from '@/lib/documents/private-words'
import { dayInWords } from '@/lib/i18n/dates'
import type { NoNotice } from './abn-inputs'
import { determinationRefused } from './determination-refusal'
import { offLabelBlocks } from './off-label-blocks'

/** What a request for a determination is made from: as for a prior authorization. */
export type DeterminationInputs = AuthorizationInputs & {
  /** Expedited: the psychiatrist says that waiting could seriously harm the person. */
  readonly urgency: DecisionUrgency
}

type Request = ReturnType<typeof requestOf>

const USES: Readonly<Record<CourseRoute, string>> = { depression: 'depression', pain: 'pain, an off-label use', anxiety: 'anxiety, an off-label use' }

function headBlocks({ patient, coverage, clinic, on }: Request, plan: string): readonly Block[] {
  return [
    factOrBlank('Date', dayInWords(on)),
    factOrBlank('To', plan),
    factOrBlank('Plan', coverage.planName),
    factOrBlank('Member', patient.name),
    factOrBlank('Date of birth', patient.dateOfBirth && dayInWords(patient.dateOfBirth)),
    factOrBlank('Member ID', coverage.memberId),
    factOrBlank('From', clinic.legalName || clinic.name),
    factOrBlank('National Provider Identifier (NPI)', clinic.npi),
    factOrBlank('Phone', clinic.phone),
  ]
}

function askedBlocks(use: CourseRoute, urgency: DecisionUrgency): readonly Block[] {
  return [
    heading('What is asked for'),
    text(
      `A determination before treatment (organization determination, 42 CFR 422.566): whether the plan pays for transcranial magnetic stimulation (TMS) for ${USES[use]}.`,
    ),
    text('If the answer is no, in whole or in part, please give it in writing, with the reason and the way to appeal.'),
    text(DECISION_CLOCKS[urgency].words),
    ...(urgency === 'expedited' ? [blank('Why waiting could seriously harm life, health or the ability to regain function: the psychiatrist’s statement', 4)] : []),
  ]
}

const forStaff: readonly Block[] = [
  heading('For staff'),
  {
    kind: 'list',
    items: [
      'This part is for the clinic. Take it out before the request goes to the plan.',
      'Medicare’s notice of noncoverage (ABN) is never used with a Medicare Advantage plan. Without a determination the member may owe nothing for a service that the plan denies.',
      'Plans follow the local coverage determination of Original Medicare (42 CFR 422.101(b)) and may ask for authorization. The rules named here are recalled, not read: check them with the plan.',
      'The request may be made by the member, by whoever represents them, or by the clinician.',
    ],
  },
]

/** The request’s own part, by what it is for. */
function ownBlocks(inputs: DeterminationInputs, reading: Reading): readonly Block[] {
  if (inputs.route === 'depression') return depressionBlocks(requestContent(inputs, reading))
  return offLabelBlocks(inputs, codesFor(inputs))
}

/**
 * A request to a Medicare Advantage plan for a pre-service organization determination, or why it is wrong here. What is not
 * told is a line to fill in.
 */
export function determinationPaper(inputs: DeterminationInputs): Paper | NoNotice {
  const refusal = determinationRefused(inputs)
  if (refusal) return refusal
  const reading = readingOf(inputs)
  const request = requestOf(inputs)
  const paper: Paper = {
    title: 'Request for an organization determination: TMS',
    subtitle: editionOf(request),
    language: 'en',
    blocks: [
      ...forStaff,
      ...headBlocks(request, payerOn(inputs, reading).name),
      ...askedBlocks(inputs.plan.route, inputs.urgency),
      ...ownBlocks(inputs, reading),
      blank('What the psychiatrist found, and why TMS is asked for', 6),
      { kind: 'signatures', labels: ['Psychiatrist', 'License number', 'Date'] },
    ],
    footer: `Request for an organization determination. ${editionOf(request)}`,
  }
  return withoutWords(paper, privateWords(inputs.case).texts)
}
