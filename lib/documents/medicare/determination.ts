import { DECISION_CLOCKS, type DecisionUrgency } from '@/lib/clocks/decision-due'
import type { CourseRoute } from '@/lib/cost/course'
import { blank, factOrBlank, heading, list, text } from '@/lib/documents/authorization/blocks'
import { clinicBlocks, codeBlocks } from '@/lib/documents/authorization/clinic-part'
import { DEMONSTRATION, editionOf } from '@/lib/documents/authorization/evidence-words'
import type { AuthorizationInputs } from '@/lib/documents/authorization/inputs'
import { payerBlocks } from '@/lib/documents/authorization/payer-part'
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

const RULES: readonly string[] = [
  'Medicare’s notice of noncoverage (ABN) is never used with a Medicare Advantage plan: without a determination the member may owe nothing for a service that the plan denies.',
  'Plans follow the local coverage determination of Original Medicare (42 CFR 422.101(b)) and may ask for authorization. The rules named here are not all read: check them with the plan.',
  'The request may be made by the member, by whoever represents them, or by the clinician.',
]

function worksheetPaper(inputs: DeterminationInputs, reading: Reading): Paper {
  const { route } = inputs
  return {
    title: 'Organization determination: worksheet for staff',
    subtitle: editionOf(requestOf(inputs)),
    language: 'en',
    blocks: [
      ...(route === 'depression' ? clinicBlocks(requestContent(inputs, reading)) : codeBlocks(codesFor(inputs))),
      heading('Rules of this request'),
      ...list(RULES),
    ],
    footer: `Organization determination, worksheet for staff. ${editionOf(requestOf(inputs))}`,
  }
}

function requestPaper(inputs: DeterminationInputs, reading: Reading): Paper {
  const request = requestOf(inputs)
  const { route, urgency, plan } = inputs
  return {
    title: 'Request for an organization determination: TMS',
    subtitle: editionOf(request),
    language: 'en',
    blocks: [
      ...(request.clinic.demo ? [{ kind: 'notice' as const, heading: 'Demonstration', paragraphs: [DEMONSTRATION] }] : []),
      ...headBlocks(request, payerOn(inputs, reading).name),
      ...askedBlocks(plan.route, urgency),
      ...(route === 'depression' ? payerBlocks(requestContent(inputs, reading)) : offLabelBlocks(inputs)),
      blank('What the psychiatrist found, and why TMS is asked for', 6),
      { kind: 'signatures', labels: ['Psychiatrist', 'License number', 'Date'] },
    ],
    footer: `Request for an organization determination. ${editionOf(request)}`,
  }
}

/** `request` goes to the plan; `worksheet` is for staff alone. */
export type DeterminationPapers = { readonly request: Paper; readonly worksheet: Paper }

/**
 * A request to a Medicare Advantage plan for a pre-service organization determination, or why it is wrong here. What is not
 * told is a line to fill in.
 */
export function determinationPapers(inputs: DeterminationInputs): DeterminationPapers | NoNotice {
  const refusal = determinationRefused(inputs)
  if (refusal) return refusal
  const reading = readingOf(inputs)
  const papers = { request: requestPaper(inputs, reading), worksheet: worksheetPaper(inputs, reading) }
  return withoutWords(papers, privateWords(inputs.case).texts)
}
