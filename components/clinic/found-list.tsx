'use client'

import { useEffect, useRef } from 'react'
import type { FoundIntakes } from '@/lib/documents/found-intake'
import { dayInWords } from '@/lib/i18n/dates'
import { STATUS_WORDS } from './words'

/** Whose name, phone number or e-mail address was looked for. Also of one person a list: whoever calls is asked for their date of birth first. */
export function FoundList({ intakes, isMore, lookedThrough }: FoundIntakes) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [])
  const one = intakes.length === 1
  return (
    <section ref={box} tabIndex={-1} aria-labelledby="found" className="basis-full border-l-4 border-accent bg-accent-wash px-5 py-4">
      <h2 id="found" className="mb-1 text-lg text-accent">
        {isMore ? `The newest ${intakes.length} that fit` : `${intakes.length} ${one ? 'intake fits' : 'intakes fit'}`}
      </h2>
      <p className="mb-2 max-w-measure text-soft">Ask for the date of birth before you speak of the form.</p>
      <ul>
        {intakes.map(({ id, reference, name, preferredName, dateOfBirth, status, receivedOn }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 py-1">
            <a href={`/clinic/intakes/${id}`} className="inline-flex min-h-8 items-center font-semibold">
              {name || 'No name given'}
              {preferredName && ` (${preferredName})`}
            </a>
            <span className="text-sm text-soft">
              {dateOfBirth ? `born ${dayInWords(dateOfBirth)}` : 'no date of birth given'} · {reference} · {STATUS_WORDS[status]} · sent {dayInWords(receivedOn)}
            </span>
          </li>
        ))}
      </ul>
      {isMore && <p className="max-w-measure text-soft">More fit. Add the first or last name to see fewer.</p>}
      {lookedThrough && <p className="max-w-measure text-soft">Only the newest {lookedThrough.toLocaleString('en-US')} were looked through.</p>}
    </section>
  )
}
