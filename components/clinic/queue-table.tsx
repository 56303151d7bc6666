// biome-ignore-all lint/a11y/noRedundantRoles: the narrow layout takes the roles from the elements, so they are said again
// biome-ignore-all lint/a11y/useSemanticElements: as above
import type { QueueItem, Urgency } from '@/lib/documents/queue-line'
import { Button } from '../ui/button'
import { Tag } from '../ui/tag'
import { spokenMark } from './contact'
import { EstimateDue } from './estimate-due'
import { Since } from './moment'
import { BAND_SHORT, dispositionOf, fundingWords, STATUS_WORDS, URGENCY_WORDS, urgencyTone } from './words'

type QueueTableProps = {
  readonly items: readonly QueueItem[]
  readonly now: Date
  readonly timeZone: string
  /** Who is looking, and the action that makes an intake theirs; without one nothing is offered. */
  readonly me: string
  readonly assign: ((form: FormData) => Promise<void>) | undefined
  /** Which part of the queue this is, as its address says: where a button goes back to. */
  readonly at: string
  readonly canSummarise: boolean
}

const COLUMNS = ['Patient', 'What it is about', 'Safety and band', 'Funding', 'Still to ask', 'Waiting', 'With'] as const

/** The queue, what is due first. On a narrow screen each row becomes a block; its roles stay those of a table. */
export function QueueTable({ items, ...rest }: QueueTableProps) {
  const groups = (Object.keys(URGENCY_WORDS) as Urgency[])
    .map((urgency) => ({ urgency, rows: items.filter((item) => item.urgency === urgency) }))
    .filter(({ rows }) => rows.length > 0)
  return (
    <table role="table" aria-label="Intakes" className="block w-full border-collapse text-left lg:table">
      <thead role="rowgroup" className="sr-only lg:not-sr-only lg:table-header-group">
        <tr role="row">
          {COLUMNS.map((column) => (
            <th key={column} role="columnheader" scope="col" className="border-b-2 border-edge py-2 pr-4 text-sm text-soft">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ urgency, rows }) => (
        <tbody key={urgency} role="rowgroup" className="block lg:table-row-group">
          <tr role="row" className="block lg:table-row">
            <th role="columnheader" scope="colgroup" colSpan={COLUMNS.length} className="block pt-7 pb-2 lg:table-cell">
              <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <Tag tone={urgencyTone(urgency)}>{urgency}</Tag>
                <span className="font-normal text-soft">{URGENCY_WORDS[urgency]}</span>
              </span>
            </th>
          </tr>
          {rows.map((item) => (
            <QueueRow key={item.id} item={item} {...rest} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

/** What a cell is about, where no heading stands above it. A screen reader hears the heading itself. */
const Narrow = ({ children }: { readonly children: string }) => (
  <span aria-hidden="true" className="text-sm text-soft lg:hidden">
    {children}:{' '}
  </span>
)

const CELL = 'block py-0.5 align-top lg:table-cell lg:border-b lg:border-line lg:py-3 lg:pr-4'

function QueueRow({ item, now, timeZone, me, assign, at, canSummarise }: Omit<QueueTableProps, 'items'> & { readonly item: QueueItem }) {
  const { line, assignedTo } = item
  const safety = dispositionOf(item.disposition)
  const spoken = spokenMark(line?.speaks ?? '', item.language)
  return (
    <tr role="row" id={`row-${item.id}`} className="block border-b border-line py-3 target:bg-accent-wash lg:table-row lg:py-0">
      <td role="cell" className={CELL}>
        <a href={`/clinic/intakes/${item.id}`} className="-my-1.5 inline-block py-1.5 font-semibold">
          {line ? line.name || 'No name given' : 'Cannot be opened'}
        </a>
        <span className="block text-sm text-soft">
          {line?.age !== undefined && line.age !== null && (
            <span className="lg:block">
              {line.age} years<span className="lg:hidden"> · </span>
            </span>
          )}
          <span className="whitespace-nowrap">{item.reference}</span>
          {spoken && <span className="block">{spoken}</span>}
        </span>
        {canSummarise && (
          <a href={`/clinic/intakes/${item.id}/summary`} className="inline-flex min-h-8 items-center text-sm">
            Summary<span className="sr-only"> of {line?.name || item.reference}</span>
          </a>
        )}
      </td>
      <td role="cell" className={CELL}>
        {line?.mainPain || 'Not told'}
        <Flags flags={line?.flags ?? []} />
      </td>
      <td role="cell" className={CELL}>
        <span className="flex flex-wrap gap-1.5 lg:flex-col lg:items-start">
          {item.openAlerts > 0 && <Tag tone="alert">Alert open</Tag>}
          {item.openRequests > 0 && <Tag tone="caution">Asks for a correction</Tag>}
          <Tag tone={safety.tone}>{safety.label}</Tag>
          <Tag>{BAND_SHORT[item.band]}</Tag>
        </span>
      </td>
      <td role="cell" className={CELL}>
        <Narrow>Funding</Narrow>
        {item.fundingPath}
        <span className="block text-sm text-soft lg:min-w-44">{fundingWords(item.fundingPath)}</span>
        {item.fundingVerify && <span className="block text-sm text-caution">re-check with payer</span>}
        <EstimateDue item={item} />
      </td>
      <td role="cell" className={CELL}>
        <Narrow>Still to ask</Narrow>
        {line && <span className="whitespace-nowrap">{openQuestions(line.missing)}</span>}
      </td>
      <td role="cell" className={CELL}>
        <Narrow>Waiting</Narrow>
        <Since at={item.receivedAt} now={now} timeZone={timeZone} />
        <span className="text-sm text-soft before:content-['_·_'] lg:block lg:before:content-none">{STATUS_WORDS[item.status]}</span>
      </td>
      <td role="cell" className={CELL}>
        <Narrow>With</Narrow>
        <Keeper assignedTo={assignedTo} me={me} />
        {assign && assignedTo?.id !== me && <AssignToMe item={item} assign={assign} at={at} />}
      </td>
    </tr>
  )
}

const openQuestions = (count: number): string => (count === 0 ? 'nothing' : `${count} ${count === 1 ? 'question' : 'questions'}`)

/** The first few; the page of the intake has them all with their reasons. */
function Flags({ flags }: { readonly flags: readonly string[] }) {
  if (flags.length === 0) return null
  const rest = flags.length - 2
  return (
    <span className="block text-sm text-soft">
      {flags.slice(0, 2).join(' · ')}
      {rest > 0 && ` · ${rest} more`}
    </span>
  )
}

function Keeper({ assignedTo, me }: { readonly assignedTo: QueueItem['assignedTo']; readonly me: string }) {
  if (!assignedTo) return <span className="text-soft">Nobody yet</span>
  return <span>{assignedTo.id === me ? `${assignedTo.name} (you)` : assignedTo.name}</span>
}

type AssignProps = { readonly item: QueueItem; readonly assign: NonNullable<QueueTableProps['assign']>; readonly at: string }

function AssignToMe({ item, assign, at }: AssignProps) {
  return (
    <form action={assign}>
      <input type="hidden" name="id" value={item.id} />
      <input type="hidden" name="at" value={at} />
      <input type="hidden" name="holder" value={item.assignedTo?.id ?? ''} />
      <Button kind="quiet" className="min-h-9! justify-start! text-sm">
        Assign to me <span className="sr-only">: {item.reference}</span>
      </Button>
    </form>
  )
}
