import type { CorrectionsDue as Waiting } from '@/lib/documents/correction-due'
import { dayInWords } from '@/lib/i18n/dates'
import { Tag } from '../ui/tag'
import { DUE_WORDS, STATUS_WORDS } from './words'

/** What patients want put right and nobody has answered, of closed intakes as well, the longest waiting first. Nothing when nobody waits. */
export function CorrectionsDue({ items, isMore }: Waiting) {
  if (items.length === 0) return null
  const isPressing = items.some(({ due }) => due !== undefined)
  return (
    <section aria-labelledby="corrections-due" className={`mb-8 border-l-4 px-5 py-4 ${isPressing ? 'border-caution bg-caution-wash' : 'border-edge bg-wash'}`}>
      <h2 id="corrections-due" className={`mb-1 text-lg ${isPressing ? 'text-caution' : ''}`}>
        Corrections asked for
      </h2>
      <ul className="flex flex-wrap gap-x-8">
        {items.map(({ intakeId, reference, status, dueOn, due }) => (
          <li key={intakeId} className="flex flex-wrap items-center gap-x-2 py-1">
            {due && <Tag tone={due === 'soon' ? 'caution' : 'alert'}>{DUE_WORDS[due]}</Tag>}
            <a href={`/clinic/intakes/${intakeId}#requests`} className="inline-flex min-h-8 items-center font-semibold">
              {reference}
              <span className="sr-only">, the correction asked for</span>
            </a>
            <span className="text-sm text-soft">
              answer by {dayInWords(dueOn)} · {STATUS_WORDS[status]}
            </span>
          </li>
        ))}
      </ul>
      {isMore && <p className="max-w-measure text-soft">More are waiting. They follow here as these are answered.</p>}
    </section>
  )
}
