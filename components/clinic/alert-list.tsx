import type { AlertOfPerson, Fallback, OnCall } from '@/lib/documents/alert'
import { Button } from '../ui/button'
import { AlertState, AlertWhat, type Clock, OnCallPerson } from './alert-parts'
import { AlertWho } from './alert-who'
import { alertWords } from './words'

type AlertListProps = Clock & {
  readonly alerts: readonly AlertOfPerson[]
  /** Who is told when nobody takes one in time. */
  readonly fallback: Fallback | undefined
  /** Whom to call about any of them; undefined while the clinic names nobody. */
  readonly onCall?: OnCall | undefined
  readonly acknowledge: (form: FormData) => Promise<void>
}
type AllAlertsProps = AlertListProps & {
  /** More than one page can hold are open. */
  readonly notShown?: number
}

/** Who may be in danger now, unfinished forms included: above the queue until it is settled. A drill never counts among them. */
export function AlertList({ alerts, notShown = 0, ...rest }: AllAlertsProps) {
  const waiting = alerts.filter(({ taken, drill }) => !taken && !drill)
  const drills = alerts.filter(({ taken, drill }) => !taken && drill)
  const taken = alerts.filter((alert) => alert.taken)
  return (
    <>
      {waiting.length > 0 && (
        <Waiting
          id="alerts"
          heading={`Somebody may be in danger: ${waiting.length === 1 ? 'one alert nobody is on' : `${waiting.length} alerts nobody is on`}`}
          alerts={waiting}
          {...rest}
        />
      )}
      {notShown > 0 && (
        <p className="mb-10 border-2 border-alert bg-alert-wash px-5 py-3 font-semibold">
          {notShown} more not settled, not shown here. <a href="/clinic/alerts">Look at all alerts, newest first</a>
        </p>
      )}
      {drills.length > 0 && <Waiting id="drill" heading="DRILL: an alert nobody is on. Answer it as if it were real" alerts={drills} {...rest} />}
      {taken.length > 0 && <Taken alerts={taken} {...rest} />}
    </>
  )
}

function Waiting({ id, heading, alerts, acknowledge, ...shown }: AlertListProps & { readonly id: string; readonly heading: string }) {
  return (
    <section aria-labelledby={id} className="mb-10 border-2 border-alert bg-surface">
      <h2 id={id} className="bg-alert-wash px-5 py-3 text-lg text-alert sm:text-xl">
        {heading}
      </h2>
      <ul>
        {alerts.map((alert) => (
          <li key={alert.id} className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-3 border-t border-line px-5 py-4 md:grid-cols-[minmax(0,1fr)_auto]">
            <div>
              <AlertWhat alert={alert} {...shown} />
              <AlertWho alert={alert} isListed />
              <div className="mt-1.5">
                <AlertState alert={alert} {...shown} />
                {shown.onCall && <OnCallPerson onCall={shown.onCall} />}
              </div>
            </div>
            <form action={acknowledge} className="flex items-center">
              <input type="hidden" name="alert" value={alert.id} />
              <Button kind="danger">
                I am on it
                <span className="sr-only">
                  : {alert.drill && 'DRILL, '}
                  {alert.person?.name || alertWords(alert.kind)}
                </span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Somebody is on these; they stay here until it is written down what was done. */
function Taken({ alerts, ...shown }: Omit<AlertListProps, 'acknowledge'>) {
  return (
    <section aria-labelledby="taken" className="mb-10 border border-line px-5 py-3">
      <h2 id="taken" className="mb-2 text-lg">
        Somebody is on it, not settled yet
      </h2>
      <ul>
        {alerts.map((alert) => (
          <li key={alert.id} className="grid grid-cols-[minmax(0,1fr)] gap-x-8 border-t border-line py-2.5 lg:grid-cols-2">
            <div>
              <AlertWhat alert={alert} {...shown} />
              <AlertWho alert={alert} isListed />
            </div>
            <div className="lg:text-right">
              <AlertState alert={alert} last={alert.last} {...shown} />
              {shown.onCall && <OnCallPerson onCall={shown.onCall} />}
              <a href={`/clinic/alerts/${alert.id}`} className="inline-flex min-h-11 items-center">
                Write down what was done
                <span className="sr-only">
                  : {alert.drill && 'DRILL, '}
                  {alert.person?.name || alertWords(alert.kind)}
                </span>
              </a>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
