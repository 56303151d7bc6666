import type { AlertOfPerson } from '@/lib/documents/alert'
import { Cell, HeadCell, Table } from '../ui/table'
import { Tag } from '../ui/tag'
import { stepWords } from './alert-words'
import { At } from './moment'
import { alertWords, urgencyTone } from './words'

/** Every alert there was, newest first, with what happened to it last. */
export function AlertTable({ alerts, timeZone }: { readonly alerts: readonly AlertOfPerson[]; readonly timeZone: string }) {
  return (
    <Table caption="Alerts, newest first" captionHidden>
      <thead>
        <tr>
          <HeadCell>Raised</HeadCell>
          <HeadCell>Who</HeadCell>
          <HeadCell>Why</HeadCell>
          <HeadCell>How it stands</HeadCell>
        </tr>
      </thead>
      <tbody>
        {alerts.map((alert) => (
          <tr key={alert.id}>
            <Cell>
              <a href={`/clinic/alerts/${alert.id}`} className="inline-block py-1.5">
                <At at={alert.raisedAt} timeZone={timeZone} />
              </a>
            </Cell>
            <Cell>
              {alert.drill && <Tag tone="strong">DRILL</Tag>} {alert.person?.name || (alert.settledAt ? 'Name no longer kept' : 'No name given yet')}
              {alert.intake && <span className="block text-sm whitespace-nowrap text-soft">{alert.intake.reference}</span>}
            </Cell>
            <Cell>
              <Tag tone={alert.settledAt ? 'plain' : urgencyTone(alert.urgency)}>{alert.urgency}</Tag>
              <span className="block">{alertWords(alert.kind)}</span>
            </Cell>
            <Cell>
              <State {...alert} />
              {alert.last && (
                <span className="block text-sm text-soft">
                  {alert.last.by && `${alert.last.by} `}
                  {stepWords(alert.last.kind, true)}, <At at={alert.last.at} timeZone={timeZone} />
                </span>
              )}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function State({ taken, settledAt }: AlertOfPerson) {
  if (settledAt) return <Tag tone="good">Settled</Tag>
  return taken ? <Tag tone="caution">Somebody is on it</Tag> : <Tag tone="alert">Nobody is on it</Tag>
}
