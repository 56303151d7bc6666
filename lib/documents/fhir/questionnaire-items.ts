import { evidenceInWords } from '@/lib/documents/authorization/evidence-words'
import type { ForPayer, PayerLine, PayerTherapy, PayerTrial } from '@/lib/documents/authorization/for-payer'
import { GIVEN_FOR } from '@/lib/documents/authorization/paper-tables'
import { addedInWords, painInWords } from '@/lib/documents/authorization/payer-part'

/** A question with its answers: from one structure both the payer's list and the answers to it are drawn. */
export type Item = {
  readonly linkId: string
  readonly text: string
  readonly type: 'group' | 'choice' | 'string' | 'integer' | 'boolean'
  readonly repeats?: true
  readonly item?: readonly Item[]
  readonly answer?: readonly object[]
}

const strings = (texts: readonly (string | undefined)[]) => texts.flatMap((text) => (text ? [{ valueString: text }] : []))
const one = (linkId: string, text: string, told: string | undefined): Item => ({ linkId, text, type: 'string', answer: strings([told]) })
const several = (linkId: string, text: string, told: readonly string[]): Item => ({ linkId, text, type: 'string', repeats: true, answer: strings(told) })
const flag = (linkId: string, text: string, told: boolean | undefined): Item => ({
  linkId,
  text,
  type: 'boolean',
  answer: told === undefined ? [] : [{ valueBoolean: told }],
})
const count = (linkId: string, text: string, told: number | undefined): Item =>
  // Weeks may be told in halves, which an integer does not hold.
  Number.isInteger(told) ? { linkId, text, type: 'integer', answer: [{ valueInteger: told }] } : one(linkId, text, told === undefined ? undefined : String(told))
const group = (linkId: string, text: string, item: readonly Item[]): readonly Item[] => (item.length > 0 ? [{ linkId, text, type: 'group', item }] : [])

/** The only standing that a payer is told; a line without it is to be completed. */
export const MET = { valueCoding: { code: 'met', display: 'Met' } }

const ofLine = ({ id, title, evidence, isMet }: PayerLine): Item => ({
  linkId: id,
  text: title,
  type: 'group',
  item: [
    { linkId: `${id}.standing`, text: 'How it stands', type: 'choice', answer: isMet ? [MET] : [] },
    several(`${id}.evidence`, 'Answers quoted', evidence.map(evidenceInWords)),
  ],
})

const ofTrial = ({ name, medicineClass, givenFor, dose, weeks, outcome, thisEpisode }: PayerTrial, at: number): Item => ({
  linkId: `antidepressant-${at + 1}`,
  text: name,
  type: 'group',
  item: [
    one(`antidepressant-${at + 1}.class`, 'Class', medicineClass),
    one(`antidepressant-${at + 1}.given-for`, 'Given for', givenFor && GIVEN_FOR[givenFor]),
    one(`antidepressant-${at + 1}.dose`, 'Highest dose', dose),
    count(`antidepressant-${at + 1}.weeks`, 'Weeks at that dose', weeks),
    one(`antidepressant-${at + 1}.outcome`, 'What it did', outcome),
    flag(`antidepressant-${at + 1}.episode`, 'In the present episode', thisEpisode),
  ],
})

const ofTherapy = ({ name, givenFor, sessions, outcome, thisEpisode, now }: PayerTherapy, at: number): Item => ({
  linkId: `psychotherapy-${at + 1}`,
  text: name,
  type: 'group',
  item: [
    one(`psychotherapy-${at + 1}.given-for`, 'Given for', givenFor && GIVEN_FOR[givenFor]),
    count(`psychotherapy-${at + 1}.sessions`, 'Sessions', sessions),
    one(`psychotherapy-${at + 1}.outcome`, 'What it did', outcome),
    flag(`psychotherapy-${at + 1}.episode`, 'In the present episode', thisEpisode),
    flag(`psychotherapy-${at + 1}.now`, 'Now', now),
  ],
})

const courseItems = ({ target, devices, course }: ForPayer): readonly Item[] => [
  one('course.target', 'Place to stimulate, to be decided by the psychiatrist', target),
  several('course.devices', 'Devices of the clinic that are labelled for it', devices),
  ...course.map(({ phase, sessions, spacing }, at) => several(`course.part-${at + 1}`, phase, [sessions, spacing])),
]

/** What the payer's paper says beside names, totals and procedures, as questions with their answers. */
export const itemsOf = (told: ForPayer): readonly Item[] => [
  ...group('payer-list', 'The plan’s criteria, with the patient’s answers', told.lines.map(ofLine)),
  ...group('antidepressants', 'Antidepressants, as the patient reports', told.trials.map(ofTrial)),
  ...group(
    'added-medicines',
    'Medicines added to an antidepressant',
    told.augmentation.map((added, at) => one(`added-medicine-${at + 1}`, added.name, addedInWords(added))),
  ),
  ...group('psychotherapies', 'Psychotherapy, as the patient reports', told.therapies.map(ofTherapy)),
  ...group(
    'earlier-tms',
    'Earlier TMS',
    told.earlierTms.map((evidence) => one(evidence.key, evidence.label, evidence.answer)),
  ),
  ...(told.pain ? [one('pain', 'Pain', painInWords(told.pain))] : []),
  ...group('course', 'Planned course', courseItems(told)),
  ...(told.coverage.secondInsurance ? [one('second-insurance', 'Second insurance', told.coverage.secondInsurance)] : []),
  several('attachments', 'To attach', told.attachments),
]
