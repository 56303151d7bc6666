/** The papers that are kept. */
export const DOCUMENT_KINDS = ['estimate', 'authorization', 'abn', 'determination'] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** What may happen to a paper; `link-made` and `opened` are written down by themselves. */
export type StepKind = 'given' | 'link-made' | 'opened' | 'sent-to-payer' | 'approved' | 'denied' | 'more-wanted' | 'withdrawn'

/** What staff write down of it. */
export const STAFF_STEPS = ['given', 'sent-to-payer', 'approved', 'denied', 'more-wanted', 'withdrawn'] as const satisfies readonly StepKind[]
export type StaffStep = (typeof STAFF_STEPS)[number]
export const isStaffStep = (text: string): text is StaffStep => (STAFF_STEPS as readonly string[]).includes(text)

/** How a paper stands with its payer. */
export type Standing = 'made' | 'sent-to-payer' | 'approved' | 'denied' | 'more-wanted' | 'withdrawn'

/** Papers that a payer decides on; the others are only handed over. */
const DECIDED_BY_PAYER: readonly DocumentKind[] = ['authorization', 'determination']

/** What of a paper is addressed to the patient: what a link may show. Staff's worksheet beside a notice is not. */
const PATIENT_PARTS: Readonly<Record<DocumentKind, readonly string[]>> = { estimate: ['estimate'], abn: ['notice'], authorization: [], determination: [] }
export const isForPatient = (kind: DocumentKind): boolean => PATIENT_PARTS[kind].length > 0

/** The parts of a paper that the patient may see. */
export const partsForPatient = <T>(kind: DocumentKind, papers: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(papers).filter(([part]) => PATIENT_PARTS[kind].includes(part)))

/** What may follow each standing. Whoever was asked for more sends again; once decided, a new version is a new paper. */
const FOLLOWS: Readonly<Record<Standing, readonly StaffStep[]>> = {
  made: ['sent-to-payer', 'withdrawn'],
  'sent-to-payer': ['approved', 'denied', 'more-wanted', 'withdrawn'],
  'more-wanted': ['sent-to-payer', 'withdrawn'],
  approved: [],
  denied: [],
  withdrawn: [],
}

const isStanding = (kind: StepKind): kind is Standing & StepKind => Object.hasOwn(FOLLOWS, kind)

/** How a paper stands after its steps, oldest first: handing it over and looking at it change nothing. */
export const standingAfter = (steps: readonly StepKind[]): Standing => steps.filter(isStanding).at(-1) ?? 'made'

/** What staff may write down next. A copy may be handed over as long as the paper was not withdrawn. */
export function stepsAfter(kind: DocumentKind, steps: readonly StepKind[]): readonly StaffStep[] {
  const standing = standingAfter(steps)
  const given: readonly StaffStep[] = standing === 'withdrawn' ? [] : ['given']
  return DECIDED_BY_PAYER.includes(kind) ? [...given, ...FOLLOWS[standing]] : given
}
