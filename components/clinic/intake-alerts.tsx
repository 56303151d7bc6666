import type { Urgency } from '@/lib/documents/queue-line'
import { Button } from '../ui/button'
import { Tag } from '../ui/tag'
import { At, Since } from './moment'
import { alertWords, urgencyTone } from './words'

type Alert = {
  readonly id: string
  readonly kind: string
  readonly urgency: Urgency
  readonly raisedAt: Date
  readonly acknowledged: { readonly at: Date; readonly by: string; readonly note: string } | undefined
}
type IntakeAlertsProps = {
  readonly intake: string
  readonly alerts: readonly Alert[]
  readonly now: Date
  readonly timeZone: string
  readonly acknowledge: (form: FormData) => Promise<void>
}

/** The safety alerts of one intake: those nobody is on, each with its button; then who took the others. */
export function IntakeAlerts({ intake, alerts, now, timeZone, acknowledge }: IntakeAlertsProps) {
  if (alerts.length === 0) return null
  const isOpen = alerts.some(({ acknowledged }) => !acknowledged)
  return (
    <section aria-label="Safety alerts" className={`mb-8 border-l-4 px-5 py-3 ${isOpen ? 'border-alert bg-alert-wash' : 'border-edge bg-wash'}`}>
      <ul className="grid gap-2">
        {alerts.map(({ id, kind, urgency, raisedAt, acknowledged }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
            <p className="flex flex-wrap items-center gap-x-3">
              <Tag tone={acknowledged ? 'plain' : urgencyTone(urgency)}>{urgency}</Tag>
              <span className="font-semibold">{alertWords(kind)}</span>
              <span className="text-soft">
                {acknowledged ? (
                  <>
                    {acknowledged.by} is on it since <At at={acknowledged.at} timeZone={timeZone} />
                  </>
                ) : (
                  <>
                    raised <Since at={raisedAt} now={now} timeZone={timeZone} /> ago; nobody is on it
                  </>
                )}
              </span>
            </p>
            {!acknowledged && (
              <form action={acknowledge}>
                <input type="hidden" name="alert" value={id} />
                <input type="hidden" name="id" value={intake} />
                <input type="hidden" name="from" value="intake" />
                <Button kind="danger">I am on it</Button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
