import type { QueueItem } from '@/lib/documents/queue-line'
import { dayInWords } from '@/lib/i18n/dates'
import { Tag } from '../ui/tag'

const DUE = {
  overdue: { words: 'Overdue: estimate', tone: 'alert' },
  today: { words: 'Due today: estimate', tone: 'alert' },
  soon: { words: 'Due next: estimate', tone: 'caution' },
} as const

/** The clock of the Good Faith Estimate: a mark while it presses, a quiet line before that. */
export function EstimateDue({ item: { estimateDueOn, due } }: { readonly item: QueueItem }) {
  if (!estimateDueOn) return null
  const day = dayInWords(estimateDueOn)
  if (!due) return <span className="block text-sm text-soft">estimate due {day}</span>
  return (
    <span className="my-0.5 block">
      <Tag tone={DUE[due].tone} className="whitespace-normal!">
        {DUE[due].words}, {day}
      </Tag>
    </span>
  )
}
