import type { OpenAlert } from '@/lib/documents/queue-line'
import { Button } from '../ui/button'
import { Tag } from '../ui/tag'
import { Since } from './moment'
import { alertWords, urgencyTone } from './words'

type AlertListProps = { readonly alerts: readonly OpenAlert[]; readonly now: Date; readonly timeZone: string; readonly acknowledge: (form: FormData) => Promise<void> }

/** Who may be in danger now, unfinished forms included: above the queue until somebody says they are on it. */
export function AlertList({ alerts, now, timeZone, acknowledge }: AlertListProps) {
  const open = alerts.filter(({ taken }) => !taken)
  const taken = alerts.filter((alert) => alert.taken)
  return (
    <>
      {open.length > 0 && (
        <section aria-labelledby="alerts" className="mb-10 border-2 border-alert bg-surface">
          <h2 id="alerts" className="bg-alert-wash px-5 py-3 text-xl text-alert">
            Somebody may be in danger: {open.length === 1 ? 'one alert nobody is on' : `${open.length} alerts nobody is on`}
          </h2>
          <ul>
            {open.map((alert) => (
              <li key={alert.id} className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-3 border-t border-line px-5 py-4 md:grid-cols-[minmax(0,1fr)_auto]">
                <div>
                  <What alert={alert} now={now} timeZone={timeZone} />
                  <Who alert={alert} />
                </div>
                <form action={acknowledge} className="flex items-center">
                  <input type="hidden" name="alert" value={alert.id} />
                  <Button kind="danger">
                    I am on it<span className="sr-only">: {alert.person?.name || alertWords(alert.kind)}</span>
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        </section>
      )}
      {taken.length > 0 && (
        <section aria-labelledby="taken" className="mb-10 border border-line px-5 py-3">
          <h2 id="taken" className="text-lg">
            Unsent forms somebody is on
          </h2>
          <ul>
            {taken.map((alert) => (
              <li key={alert.id} className="border-t border-line py-3">
                <What alert={alert} now={now} timeZone={timeZone} />
                <Who alert={alert} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function What({ alert, now, timeZone }: { readonly alert: OpenAlert } & Pick<AlertListProps, 'now' | 'timeZone'>) {
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Tag tone={alert.taken ? 'plain' : urgencyTone(alert.urgency)}>{alert.urgency}</Tag>
      <span className="font-semibold">{alertWords(alert.kind)}</span>
      <span className="text-soft">
        <Since at={alert.taken?.at ?? alert.raisedAt} now={now} timeZone={timeZone} /> {alert.taken ? `with ${alert.taken.by}` : 'ago'}
      </span>
    </p>
  )
}

function Who({ alert }: { readonly alert: OpenAlert }) {
  const { person, intake } = alert
  return (
    <p className="mt-1.5 flex flex-wrap gap-x-4 wrap-anywhere">
      {intake ? (
        <a href={`/clinic/intakes/${intake.id}`}>{person?.name || intake.reference}</a>
      ) : (
        <span className="font-semibold">{person?.name || 'No name given yet'}</span>
      )}
      {person?.phone && <a href={`tel:${person.phone}`}>{person.phone}</a>}
      {person?.email && <a href={`mailto:${person.email}`}>{person.email}</a>}
      {person && person.mayLeaveMessage !== 'yes' && <span className="text-soft">no messages</span>}
      {!intake && <span className="text-soft">The form is not sent yet{!person?.phone && !person?.email ? '; there is no way to reach them' : ''}.</span>}
    </p>
  )
}
