import { Cell, HeadCell, Table } from '../ui/table'
import { Tag } from '../ui/tag'
import { At } from './moment'

type AuditLine = {
  readonly seq: string
  readonly at: Date
  readonly actor: string
  readonly action: string
  readonly object: string
  readonly outcome: string
  readonly detail: Readonly<Record<string, unknown>>
}

const detailWords = (detail: AuditLine['detail']): string =>
  Object.entries(detail)
    .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : String(value)}`)
    .join(' · ')

/** The audit trail as rows. */
export function AuditTable({ lines, timeZone }: { readonly lines: readonly AuditLine[]; readonly timeZone: string }) {
  return (
    <Table caption="Events, newest first" captionHidden>
      <thead>
        <tr>
          <HeadCell>No.</HeadCell>
          <HeadCell>When</HeadCell>
          <HeadCell>Who</HeadCell>
          <HeadCell>What</HeadCell>
          <HeadCell>Which</HeadCell>
          <HeadCell>Details</HeadCell>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.seq}>
            <Cell className="text-soft tabular-nums">{line.seq}</Cell>
            <Cell className="whitespace-nowrap">
              <At at={line.at} timeZone={timeZone} />
            </Cell>
            <Cell>{line.actor}</Cell>
            <Cell>
              {line.action} {line.outcome !== 'done' && <Tag tone="alert">{line.outcome}</Tag>}
            </Cell>
            <Cell className="text-sm break-all text-soft">{line.object}</Cell>
            <Cell className="text-sm text-soft">{detailWords(line.detail)}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
