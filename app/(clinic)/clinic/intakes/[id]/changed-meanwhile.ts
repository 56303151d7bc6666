import type { ActionState } from '@/components/clinic/form-field'
import { STATUS_WORDS } from '@/components/clinic/words'
import type { Outcome } from '@/lib/server/intake-work'

/** What a form says to whoever was second: how the intake stands now, and that nothing typed is lost. */
export const changedMeanwhile = (done: 'saved' | 'made', { version, status, by }: Extract<Outcome, { kind: 'changed' }>): Partial<ActionState> => ({
  version,
  message: {
    heading: `Not ${done}: somebody changed this intake meanwhile`,
    text: `It is now “${STATUS_WORDS[status]}”${by ? `; the last change was made by ${by}` : ''}. What you typed still stands here. Look at the page as it is now, then send again if it still fits.`,
  },
})
