import type { Due } from '@/lib/documents/queue-line'
import { dayInWords } from '@/lib/i18n/dates'
import { Tag } from '../ui/tag'

type DueListProps = { readonly owed: readonly { readonly intakeId: string; readonly reference: string; readonly dueOn: string; readonly due: Due }[] }

const WORDS: Readonly<Record<Due, string>> = { overdue: 'Overdue', today: 'Due today', soon: 'Due next' }

/** Estimates that the law wants by the next business day, the longest overdue first. Nothing when none is pressing. */
export function DueList({ owed }: DueListProps) {
  if (owed.length === 0) return null
  return (
    <section aria-labelledby="estimates-due" className="mb-8 border-l-4 border-caution bg-caution-wash px-5 py-4">
      <h2 id="estimates-due" className="mb-1 text-lg text-caution">
        Good Faith Estimates due by law
      </h2>
      <ul className="flex flex-wrap gap-x-8">
        {owed.map(({ intakeId, reference, dueOn, due }) => (
          <li key={intakeId} className="flex flex-wrap items-center gap-x-2 py-1">
            <Tag tone={due === 'soon' ? 'caution' : 'alert'}>{WORDS[due]}</Tag>
            <a href={`/clinic/intakes/${intakeId}/money`} className="inline-flex min-h-8 items-center font-semibold">
              {reference}
              <span className="sr-only">, the money</span>
            </a>
            <span className="text-sm text-soft">{dayInWords(dueOn)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
