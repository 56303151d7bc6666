import type { Alert } from '@/lib/assess/alerts'
import type { Due, Urgency } from '@/lib/documents/queue-line'
import type { BandToken, Status } from '@/lib/documents/status'
import type { Tone } from '../ui/panel'

/** What staff read for each word of the data. The token itself stays beside it wherever it decides something. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  new: 'New',
  'in-review': 'In review',
  'waiting-for-patient': 'Waiting for patient',
  'ready-for-psychiatrist': 'Ready for psychiatrist',
  booked: 'Booked',
  closed: 'Closed',
}

export const BAND_WORDS: Readonly<Record<BandToken, string>> = {
  B1: 'Strong discussion candidate',
  B2: 'Possible candidate',
  B3: 'Not yet',
  B4: 'Different route first',
  withheld: 'No band given',
}
/** As short as a row of the queue needs it. */
export const BAND_SHORT: Readonly<Record<BandToken, string>> = { B1: 'B1 strong', B2: 'B2 possible', B3: 'B3 not yet', B4: 'B4 other route', withheld: 'Band withheld' }

/** Who has an intake, as the queue asks for it. */
export const HOLDER_WORDS = { me: 'With me', nobody: 'With nobody' } as const

export const URGENCY_WORDS: Readonly<Record<Urgency, string>> = {
  EMERGENT: 'Now: a person contacts the patient within minutes',
  'SAME-DAY': 'Today: a clinician reviews it the same day',
  PRIORITY: 'Within 1 to 3 business days',
  ROUTINE: 'In the usual order',
}

/** How pressing a day is by which something is owed. */
export const DUE_WORDS: Readonly<Record<Due, string>> = { overdue: 'Overdue', today: 'Due today', soon: 'Due next' }

type Told = { readonly label: string; readonly tone: Tone }
const DISPOSITIONS: Readonly<Record<string, Told & { readonly means: string }>> = {
  CLEAR: { label: 'CLEAR', tone: 'good', means: 'The safety questions are answered; nothing needs action before stimulation.' },
  CAUTION: { label: 'CAUTION', tone: 'caution', means: 'May book the consultation. A clinician addresses the item before the motor-threshold session.' },
  UNKNOWN: { label: 'UNKNOWN', tone: 'caution', means: 'Safety answers are missing. Treated as not cleared, never as “no”.' },
  HOLD: { label: 'HOLD', tone: 'caution', means: 'No TMS date until the named item is resolved.' },
  'STOP-pending-review': {
    label: 'STOP, review pending',
    tone: 'alert',
    means: 'Do not schedule TMS until the named review is done. Talking to the psychiatrist stays possible.',
  },
  STOP: { label: 'STOP', tone: 'alert', means: 'Do not schedule TMS; a clinician must clear it in writing. Talking to the psychiatrist stays possible.' },
  CRISIS: { label: 'CRISIS', tone: 'alert', means: 'The crisis pathway comes first. No booking of TMS until somebody has assessed the patient, the same day.' },
}
/** A safety disposition in words; one that is not known here is shown as it is. */
export const dispositionOf = (token: string): Told & { readonly means: string } => DISPOSITIONS[token] ?? { label: token, tone: 'caution', means: '' }

const URGENCY_TONES: Readonly<Record<Urgency, Tone>> = { EMERGENT: 'alert', 'SAME-DAY': 'alert', PRIORITY: 'caution', ROUTINE: 'plain' }
export const urgencyTone = (urgency: Urgency): Tone => URGENCY_TONES[urgency]

const FUNDING: Readonly<Record<string, string>> = {
  'INS-MDD': 'Insurance for depression: recorded criteria look met',
  'INS-MDD NOT YET': 'Insurance for depression: a criterion is not met yet',
  'MEDICARE-MDD': 'Medicare for depression: recorded criteria look met',
  'MEDICARE-MDD NOT YET': 'Medicare for depression: a criterion is not met yet',
  'SELF-PAY + GFE': 'Patient pays; a Good Faith Estimate is due',
  ABN: 'Medicare: a denial is expected; Advance Beneficiary Notice',
  'MA organisation determination': 'Medicare Advantage: ask the plan first',
  'VA referral': 'VA: referral and authorization first',
  'NOT COVERED likely': 'Likely not covered',
  'NONE until cleared': 'No funding is worked out until safety is cleared',
  VERIFY: 'Staff check with the payer; nothing usable is recorded',
  deferred: 'Not discussed now: crisis first',
  'n/a': 'No route to fund yet',
  UNKNOWN: 'Coverage or payer not answered',
  'Device/pharmacy benefit': 'A separately cleared device, not clinic TMS',
}
export const fundingWords = (path: string): string => FUNDING[path] ?? path

/** Nobody is said to have thoughts that nobody reported: a question that was declined raises the same alert. */
const ALERTS: Readonly<Record<Alert['kind'], string>> = {
  'self-harm': 'Answers about self-harm: a clinician must look',
  'warning-sign': 'Warning signs of an emergency',
}
export const alertWords = (kind: string): string => ALERTS[kind as Alert['kind']] ?? kind.replaceAll('-', ' ')

export const ROLE_WORDS = { coordinator: 'Coordinator', psychiatrist: 'Psychiatrist', administrator: 'Administrator' } as const

/** Said after something was done, by the word that stands in the address. Anything else says nothing. */
const SAID: Readonly<Record<string, string>> = {
  assigned: 'It is yours now.',
  released: 'It is nobody’s now.',
  moved: 'The status is changed.',
  noted: 'Your note is saved.',
  'moved-noted': 'The status is changed, and your note is saved.',
  answered: 'Your answer is saved. The patient reads it with their copy.',
  marked: 'Your mark is saved, and the intake is judged again. What the patient sent stays as it was.',
  judged: 'Judged again under today’s rules. The earlier judgement is kept.',
  acknowledged: 'The alert is acknowledged in your name. It stays in sight until you write down what was done.',
  'alert-tried': 'Written down: you tried, and nobody answered.',
  'alert-reached': 'Written down: you reached them.',
  'alert-settled': 'The alert is settled. Its record stays.',
  'notice-seen': 'Written down: you have seen it.',
  'drill-started': 'The drill is running. Its alert stands in the queue now.',
  saved: 'Saved.',
  added: 'The new prices are saved. Earlier ones stay as they were.',
  'device-added': 'The device is listed. From now on the rules read its label.',
  'device-retired': 'The device is retired. It stays in the list, and the rules no longer count on it.',
  checked: 'Your check is written down. From now on the rules read it.',
  disabled: 'The account is closed, and every session of it has ended.',
  enabled: 'The account is open again.',
  'clock-started': 'Written down. The clock of the estimate is running.',
  'no-clock': 'Written down. By law this starts no clock: the visit is fewer than 3 business days ahead. A question about cost still does.',
  'no-clock-billed':
    'Written down. By law this starts no clock: a plan is billed for it, and the clock of an estimate is for somebody who pays themselves. A question about cost still starts one.',
  'clock-ended': 'The clock is ended. It stays readable, with your reason.',
  'link-ended': 'The link is ended: it opens nothing more.',
  'benefits-saved': 'The benefits are saved. What was verified before is kept.',
  'paper-made': 'The paper is made, as it stands here. It is never changed; a new one gets the next version.',
  'step-saved': 'Written down.',
  'charge-saved': 'The charge is written down.',
  'charge-voided': 'The charge is voided. It stays readable.',
  'changed-meanwhile': 'Nothing was changed: somebody else changed this first. The page now shows how it stands.',
  'not-saved': 'Not saved: the database could not be reached. Nothing was changed; please try again.',
}
export const saidWords = (word: unknown): string | undefined => (typeof word === 'string' && Object.hasOwn(SAID, word) ? SAID[word] : undefined)
