import type { MarkChoice } from '@/components/clinic/mark-kinds'
import type { MarkedRow } from '@/lib/documents/marked-answers'

const CONFIRM: MarkChoice = { value: 'confirmed', label: 'Confirm it with the patient', hint: 'The answer is right. What contradicts it elsewhere is settled.' }
const CORRECT: MarkChoice = { value: 'corrected', label: 'Correct it', hint: 'Another answer is right. The original stays readable beside it.' }
const FILL_IN: MarkChoice = { value: 'corrected', label: 'Give the answer', hint: 'It was not answered, and is known now.' }
const WITHDRAW: MarkChoice = { value: 'withdrawn', label: 'Withdraw the mark', hint: 'The answer counts again as it was sent. The mark stays in the history.' }

/** What can be said of an answer as it stands. */
export function choicesFor(row: MarkedRow | undefined): readonly MarkChoice[] {
  const isMissing = row === undefined || row.state === 'missing'
  return [...(row?.state === 'given' ? [CONFIRM] : []), isMissing ? FILL_IN : CORRECT, ...(row?.mark ? [WITHDRAW] : [])]
}
