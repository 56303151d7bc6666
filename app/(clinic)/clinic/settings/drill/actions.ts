'use server'

import { redirect } from 'next/navigation'
import type { ActionState } from '@/components/clinic/form-field'
import { startDrill } from '@/lib/server/drills'
import { refuse } from '@/lib/server/require-staff'
import { answeredFor } from '../../answered'

const RUNNING = { heading: 'Not started: a drill is still running', text: 'It stands below. Settle its alert first, as you would a real one.' }

/** Starts a drill. */
export async function startDrillAction(previous: ActionState, form: FormData): Promise<ActionState> {
  return answeredFor('drill.run', previous, form, async (staff) => {
    const started = await startDrill(staff)
    if (started === 'not-found') return refuse(staff, 'drill.run')
    if (started.kind === 'running') return { message: RUNNING }
    redirect('/clinic/settings/drill?said=drill-started')
  })
}
