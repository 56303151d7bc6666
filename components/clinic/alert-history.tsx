import type { AlertOfPerson } from '@/lib/documents/alert'
import { Tag } from '../ui/tag'
import { AlertDue } from './alert-due'
import type { Clock } from './alert-parts'
import { clockTime, stepWords } from './alert-words'
import { At } from './moment'
import { alertWords, urgencyTone } from './words'

type AlertHistoryProps = Clock & { readonly alerts: readonly AlertOfPerson[] }

/** Every alert there was, newest first: by when to take it or who is on it, and what happened to it last. */
export function AlertHistory({ alerts, now, timeZone }: AlertHistoryProps) {
  return (
    <ol aria-label="Alerts, newest first" className="border-t border-line">
      {alerts.map((alert) => (
        <li key={alert.id} className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-2 border-b border-line py-4 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_minmax(0,3fr)]">
          <div>
            <a href={`/clinic/alerts/${alert.id}`} className="-my-1.5 inline-block py-1.5 font-semibold wrap-anywhere">
              {nameIn(alert)}
              <span className="sr-only">, the alert and its record</span>
            </a>
            {alert.intake && <span className="block text-sm whitespace-nowrap text-soft">{alert.intake.reference}</span>}
          </div>
          <div>
            <p className="mb-1 flex flex-wrap gap-2">
              {alert.drill && <Tag tone="strong">DRILL</Tag>}
              <Tag tone={alert.settledAt ? 'plain' : urgencyTone(alert.urgency)}>{alert.urgency}</Tag>
            </p>
            <p>{alertWords(alert.kind)}</p>
            <p className="text-sm text-soft">
              raised <At at={alert.raisedAt} timeZone={timeZone} />
            </p>
          </div>
          <div>
            <State alert={alert} now={now} timeZone={timeZone} />
            {alert.last && alert.last.kind !== 'raised' && alert.last.kind !== 'taken' && (
              <p className="text-sm text-soft">
                {alert.last.by && `${alert.last.by} `}
                {stepWords(alert.last.kind, true)}, <At at={alert.last.at} timeZone={timeZone} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}

const nameIn = ({ person, settledAt }: AlertOfPerson): string => person?.name || (settledAt ? 'Name no longer kept' : 'No name given yet')

function State({ alert: { taken, settledAt, dueAt }, now, timeZone }: Clock & { readonly alert: AlertOfPerson }) {
  if (settledAt) return <Tag tone="good">Settled</Tag>
  if (taken)
    return (
      <>
        <Tag tone="caution">Somebody is on it</Tag>
        <p className="mt-1">
          <span className="font-semibold">{taken.by}</span> is on it since {clockTime(taken.at, now, timeZone)}
        </p>
      </>
    )
  return (
    <>
      <Tag tone="alert">Nobody is on it</Tag>
      <p className="mt-1">
        <AlertDue dueAt={dueAt} now={now} timeZone={timeZone} />
      </p>
    </>
  )
}
