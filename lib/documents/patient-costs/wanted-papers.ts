import type { Payer } from '@/lib/knowledge/payers/payer'
import type { Line } from './line'

/** What a requirement means for the patient: something to have at hand. Keyed by the end of the requirement's id. */
const WANTED: readonly (readonly [ending: string, line: Line])[] = [
  ['diagnosis', { text: 'your diagnosis in writing, from a clinician' }],
  ['severity', { text: 'a questionnaire about your mood, with its score' }],
  ['measured', { text: 'a questionnaire about your mood, with its score' }],
  ['trials', { text: 'which medicines for depression you took: the dose, how long, and what happened' }],
  ['augmentation', { text: 'whether a second medicine was added to help the first' }],
  ['psychotherapy', { text: 'whether you tried talk therapy, with whom and when' }],
  ['earlier-tms', { text: 'how much TMS helped, if you had it before' }],
]

/** What this payer usually asks to see, each thing once, in a steady order. It says nothing about what is already there. */
export function wantedPapers({ id, requires }: Payer): readonly Line[] {
  const wanted = WANTED.filter(([ending]) => requires.some((one) => one.id === `${id}-${ending}`)).map(([, line]) => line)
  return wanted.filter((line, place) => wanted.findIndex(({ text }) => text === line.text) === place)
}
