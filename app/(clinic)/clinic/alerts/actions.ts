'use server'

import { redirect } from 'next/navigation'
import type { ActionState } from '@/components/clinic/form-field'
import { ALERT_WORK, type AlertWork } from '@/lib/documents/alert'
import { workOnAlert } from '@/lib/server/alert-work'
import { refuse } from '@/lib/server/require-staff'
import { answeredFor } from '../answered'

const CHANGED = {
  heading: 'Not written down: the alert has changed meanwhile',
  text: 'It was raised again, or somebody else has settled it. Your words still stand here. Look at the page as it is now in another tab.',
}

const workIn = (word: string | undefined): AlertWork | undefined => ALERT_WORK.find((work) => work === word)

/** "I tried", "I reached them", "settled": written down with its words. */
export async function alertWorkAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor(
    'alert.acknowledge',
    previous,
    form,
    async (staff, { alert: id = '', taken = '', note = '', work: word }) => {
      const work = workIn(word)
      const outcome = work ? await workOnAlert(staff, { id, work, taken, note }) : ({ kind: 'not-found' } as const)
      if (outcome.kind === 'not-found') return refuse(staff, 'alert.acknowledge', { type: 'alert', id })
      if (outcome.kind === 'invalid') return { problems: outcome.problems }
      if (outcome.kind === 'changed') return { message: CHANGED }
      redirect(`/clinic/alerts/${id}?said=alert-${work}`)
    },
    ({ alert = '' }) => ({ type: 'alert', id: alert }),
  )
}
