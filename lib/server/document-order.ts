/** The papers that are kept. */
export const DOCUMENT_KINDS = ['estimate', 'authorization', 'abn', 'determination'] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** What may happen to a paper; `link-made` and `opened` are written down by themselves. `reopened` takes the last standing back. */
export type StepKind = 'given' | 'link-made' | 'opened' | 'sent-to-payer' | 'approved' | 'denied' | 'more-wanted' | 'appealed' | 'withdrawn' | 'reopened'

/** What staff write down of it. */
export const STAFF_STEPS = ['given', 'sent-to-payer', 'approved', 'denied', 'more-wanted', 'appealed', 'withdrawn', 'reopened'] as const satisfies readonly StepKind[]
export type StaffStep = (typeof STAFF_STEPS)[number]
export const isStaffStep = (text: string): text is StaffStep => (STAFF_STEPS as readonly string[]).includes(text)

/** From these on the payer has it, and a clock runs. */
export const WITH_PAYER = ['sent-to-payer', 'appealed'] as const satisfies readonly StaffStep[]
export type SendingStep = (typeof WITH_PAYER)[number]
export const isSending = (kind: string): kind is SendingStep => (WITH_PAYER as readonly string[]).includes(kind)

/** How a paper stands with its payer. */
export type Standing = 'made' | 'sent-to-payer' | 'approved' | 'denied' | 'more-wanted' | 'appealed' | 'withdrawn'

/** Papers that a payer decides on; the others are only handed over. */
const DECIDED_BY_PAYER: readonly DocumentKind[] = ['authorization', 'determination']

/** What of a paper is addressed to the patient: what a link may show. Staff's worksheet beside a notice is not. */
const PATIENT_PARTS: Readonly<Record<DocumentKind, readonly string[]>> = { estimate: ['estimate'], abn: ['notice'], authorization: [], determination: [] }
export const isForPatient = (kind: DocumentKind): boolean => PATIENT_PARTS[kind].length > 0

/** The parts of a paper that the patient may see. */
export const partsForPatient = <T>(kind: DocumentKind, papers: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(papers).filter(([part]) => PATIENT_PARTS[kind].includes(part)))

/** What may follow each standing. Whoever was asked for more sends again; a no may be appealed; a slip is taken back. */
const FOLLOWS: Readonly<Record<Standing, readonly StaffStep[]>> = {
  made: ['sent-to-payer', 'withdrawn'],
  'sent-to-payer': ['approved', 'denied', 'more-wanted', 'withdrawn', 'reopened'],
  'more-wanted': ['sent-to-payer', 'withdrawn', 'reopened'],
  approved: ['reopened'],
  denied: ['appealed', 'reopened'],
  appealed: ['approved', 'denied', 'more-wanted', 'withdrawn', 'reopened'],
  withdrawn: ['reopened'],
}

type AnyStep = { readonly kind: StepKind }
const isStanding = (kind: StepKind): kind is Standing & StepKind => Object.hasOwn(FOLLOWS, kind)

/** The step by which a paper stands, of its steps oldest first. What was taken back counts no more; handing over and looking change nothing. */
export function standingStep<Step extends AnyStep>(steps: readonly Step[]): Step | undefined {
  const left: Step[] = []
  for (const step of steps) {
    if (step.kind === 'reopened') left.pop()
    else if (isStanding(step.kind)) left.push(step)
  }
  return left.at(-1)
}

/** How a paper stands after its steps, oldest first. */
export function standingAfter(steps: readonly StepKind[]): Standing {
  const kind = standingStep(steps.map((each) => ({ kind: each })))?.kind
  return kind !== undefined && isStanding(kind) ? kind : 'made'
}

/** What staff may write down next. A copy may be handed over as long as the paper was not withdrawn. */
export function stepsAfter(kind: DocumentKind, steps: readonly StepKind[]): readonly StaffStep[] {
  const standing = standingAfter(steps)
  const given: readonly StaffStep[] = standing === 'withdrawn' ? [] : ['given']
  return DECIDED_BY_PAYER.includes(kind) ? [...given, ...FOLLOWS[standing]] : given
}
