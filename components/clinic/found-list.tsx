'use client'

import { useEffect, useRef } from 'react'
import type { FoundIntakes } from '@/lib/documents/found-intake'
import { dayInWords } from '@/lib/i18n/dates'
import { notLookedAt } from './not-looked-at'
import { STATUS_WORDS } from './words'

/** Who fits what was looked for. Of one person a list as well: whoever calls is asked for their date of birth first. */
export function FoundList(found: FoundIntakes) {
  const { intakes, isMore } = found
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [])
  const count = `${intakes.length} ${intakes.length === 1 ? 'intake fits' : 'intakes fit'}`
  return (
    <section ref={box} tabIndex={-1} aria-labelledby="found" aria-describedby="found-first" className="basis-full border-l-4 border-accent bg-accent-wash px-5 py-4">
      <h2 id="found" className="mb-1 text-lg text-accent">
        {isMore ? `The newest ${intakes.length} that fit` : count}
      </h2>
      <p id="found-first" className="mb-2 max-w-measure text-soft">
        Ask for the date of birth before you speak of the form.
      </p>
      <ul>
        {intakes.map(({ id, reference, name, preferredName, helperName, dateOfBirth, status, receivedOn }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 py-1">
            <a href={`/clinic/intakes/${id}`} aria-describedby={`found-${id}`} className="inline-flex min-h-8 items-center font-semibold">
              {name || 'No name given'}
              {preferredName && ` (${preferredName})`}
            </a>
            <span id={`found-${id}`} className="text-sm text-soft">
              {dateOfBirth ? `born ${dayInWords(dateOfBirth)}` : 'no date of birth given'} · {reference} · {STATUS_WORDS[status]} · sent {dayInWords(receivedOn)}
              {helperName && ` · filled in by ${helperName}`}
            </span>
          </li>
        ))}
      </ul>
      {isMore && <p className="max-w-measure text-soft">More fit than stand here. Type more of the name, or the phone number or e-mail address.</p>}
      {notLookedAt(found).map((sentence) => (
        <p key={sentence} className="max-w-measure text-soft">
          {sentence}
        </p>
      ))}
    </section>
  )
}
