import type { AlertStep, Fallback, OnCall, SafetyAlert } from '@/lib/documents/alert'
import { Button } from '../ui/button'
import { AlertState, AlertTimeline, AlertWhat, type Clock, OnCallPerson } from './alert-parts'

type Alert = SafetyAlert & { readonly steps: readonly AlertStep[] }
type IntakeAlertsProps = Clock & {
  readonly intake: string
  readonly alerts: readonly Alert[]
  readonly fallback: Fallback | undefined
  /** Whom to call about one that is open. */
  readonly onCall?: OnCall | undefined
  readonly acknowledge: (form: FormData) => Promise<void>
}

/** The safety alerts of one intake: how each stands, what to do next, and everything that was done about it. */
export function IntakeAlerts({ intake, alerts, acknowledge, onCall, ...shown }: IntakeAlertsProps) {
  if (alerts.length === 0) return null
  const isWaiting = alerts.some(({ taken, settledAt }) => !taken && !settledAt)
  return (
    <section aria-label="Safety alerts" className={`mb-8 border-l-4 px-5 py-3 ${isWaiting ? 'border-alert bg-alert-wash' : 'border-edge bg-wash'}`}>
      <ul className="grid gap-4">
        {alerts.map((alert) => (
          <li key={alert.id}>
            <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
              <div>
                <AlertWhat alert={alert} {...shown} />
                <AlertState alert={alert} last={alert.steps.findLast(({ kind }) => kind !== 'seen')} {...shown} />
                {onCall && !alert.settledAt && <OnCallPerson onCall={onCall} />}
              </div>
              <Next intake={intake} alert={alert} acknowledge={acknowledge} />
            </div>
            <details className="mt-1">
              <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">What was done, and who saw it</summary>
              <div className="pt-1 pl-2">
                <AlertTimeline steps={alert.steps} timeZone={shown.timeZone} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Next({ intake, alert, acknowledge }: Pick<IntakeAlertsProps, 'intake' | 'acknowledge'> & { readonly alert: Alert }) {
  if (alert.settledAt) return null
  if (alert.taken)
    return (
      <a href={`/clinic/alerts/${alert.id}`} className="inline-flex min-h-11 items-center font-semibold">
        Write down what was done
      </a>
    )
  return (
    <form action={acknowledge}>
      <input type="hidden" name="alert" value={alert.id} />
      <input type="hidden" name="id" value={intake} />
      <input type="hidden" name="from" value="intake" />
      <Button kind="danger">I am on it</Button>
    </form>
  )
}
