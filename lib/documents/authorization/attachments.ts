import { dayInWords } from '@/lib/i18n/dates'
import { isForDepression } from './for-payer'
import type { WithoutGaps } from './gaps'

const names = (some: readonly { readonly name: string }[]) => some.map(({ name }) => name).join(', ')

type From = Omit<WithoutGaps, 'attachments'>

/** What goes with the request, as far as there is something to go: each to be put in by hand. */
export function attachmentsOf({ scores, trials, therapies, earlierTms }: From): readonly string[] {
  const severity = scores.filter(({ name }) => name === 'PHQ-9')
  const counting = trials.filter((trial) => isForDepression(trial) && trial.counts !== 'no')
  const forMood = therapies.filter(({ givenFor }) => givenFor !== 'pain')
  const hadTms = earlierTms.some(({ key, answer }) => key.endsWith('.previousTms') && answer.startsWith('Yes'))
  return [
    'The letter of medical necessity, checked and signed.',
    'The psychiatric evaluation, with the diagnosis, its severity and its course.',
    'The psychiatrist’s order for TMS.',
    ...severity.map(
      ({ total, of, on }) => `The PHQ-9 total of ${dayInWords(on)} (${total} of ${of}). If the payer wants the sheet with its answers, the psychiatrist attaches it.`,
    ),
    ...(counting.length > 0 ? [`Pharmacy or clinic records of ${names(counting)}.`] : []),
    ...(forMood.length > 0 ? [`A therapist’s letter or notes on ${names(forMood)}.`] : []),
    ...(hadTms ? ['The record of the earlier TMS course, with the scores before and after it.'] : []),
    'A copy of the insurance card, both sides.',
  ]
}
