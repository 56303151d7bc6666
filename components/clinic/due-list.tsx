import type { Due } from '@/lib/documents/queue-line'
import { dayInWords } from '@/lib/i18n/dates'
import { Tag } from '../ui/tag'
import { DUE_WORDS } from './words'

type Owed = { readonly intakeId: string; readonly reference: string; readonly name: string | undefined; readonly dueOn: string; readonly due: Due }
type DueListProps = { readonly owed: readonly Owed[] }

/** Estimates that the law wants by the next business day, the longest overdue first. Nothing when none is pressing. */
export function DueList({ owed }: DueListProps) {
  if (owed.length === 0) return null
  return (
    <section aria-labelledby="estimates-due" className="mb-8 border-l-4 border-caution bg-caution-wash px-5 py-4">
      <h2 id="estimates-due" className="mb-1 text-lg text-caution">
        Good Faith Estimates due by law
      </h2>
      <ul className="flex flex-wrap gap-x-8">
        {owed.map(({ intakeId, reference, name, dueOn, due }) => (
          <li key={intakeId} className="flex flex-wrap items-center gap-x-2 py-1">
            <Tag tone={due === 'soon' ? 'caution' : 'alert'}>{DUE_WORDS[due]}</Tag>
            <a href={`/clinic/intakes/${intakeId}/money`} className="inline-flex min-h-8 items-center font-semibold">
              {name ?? reference}
              <span className="sr-only">, the money</span>
            </a>
            <span className="text-sm text-soft">
              {name && `${reference} · `}
              {dayInWords(dueOn)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
