'use client'

import { useEffect, useRef } from 'react'
import type { Translate } from '@/lib/i18n/translate'

/** One thing to put right: the control it is wrong at, by name, what to do, the question's words, and in a list the name of its row. */
export type Wrong = { readonly name: string; readonly problem: string; readonly about: string; readonly row?: string }
/** The same, on another page. */
type WrongElsewhere = { readonly href: string; readonly problem: string; readonly about?: string; readonly row?: undefined }

type ErrorSummaryProps = {
  readonly t: Translate
  readonly wrong: readonly (Wrong | WrongElsewhere)[]
  readonly lead?: string
  /** Changes with every attempt; the summary takes the focus when it does. Without one it stays where it is. */
  readonly attempt: number
}

/** What is wrong, all of it, at the top of the page, each line a link to its place. */
export function ErrorSummary({ t, wrong, lead, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (attempt > 0) box.current?.focus()
  }, [attempt])
  if (wrong.length === 0) return null
  // Where the same words stand at several questions, or in a row among others, each line also says which.
  const isRepeated = (problem: string) => wrong.filter((one) => one.problem === problem).length > 1
  const lines = wrong.map((one) => ({
    href: 'href' in one ? one.href : `#${one.name}`,
    words: [one.row, (one.row || isRepeated(one.problem)) && one.about && t(one.about), t(one.problem)].filter(Boolean).join(' – '),
  }))
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      aria-labelledby="error-summary-heading"
      className="mb-8 max-w-measure border-2 border-alert px-5 py-4 focus-visible:outline-3"
    >
      <h2 id="error-summary-heading" className="mb-2 text-lg">
        {t('There is a problem')}
      </h2>
      <p className="mb-2">{lead ?? t('What you typed is kept. Please look at this once more:')}</p>
      <ul className="grid">
        {lines.map(({ href, words }) => (
          <li key={`${href} ${words}`} className="py-1.5">
            <a href={href} className="font-semibold text-alert hover:text-alert">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
