'use client'

import { type KeyboardEvent, useState } from 'react'
import { type Finds, find } from '@/lib/facts/names/find'
import type { Option } from '@/lib/forms/field'
import type { Translate } from '@/lib/i18n/translate'
import { useSurroundings } from './form-context'
import type { ChoicesProps } from './many'

/** Many check boxes with a box to find them by any of their names, misspelt ones too. What is ticked stays in sight. */
export function FilteredChoices({ options, draw, name }: ChoicesProps) {
  const { t, scripted, form } = useSurroundings()
  const [sought, setSought] = useState('')
  const ticked = new Set(form?.getAll(name))
  const finds = find(options, (option) => [t(option.label), option.hint ? t(option.hint) : '', ...(option.also ?? [])], sought)
  const keepFromSending = (event: KeyboardEvent) => event.key === 'Enter' && event.preventDefault()
  return (
    <>
      {/* Takes its place from the start, so that nothing moves when scripts arrive. */}
      <div className="script-only grid max-w-md gap-1 pb-2">
        <label htmlFor={`${name}-find`}>{t('Find in the list')}</label>
        <input
          type="search"
          id={`${name}-find`}
          disabled={!scripted}
          onInput={(event) => setSought(event.currentTarget.value)}
          onKeyDown={keepFromSending}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          className="input"
        />
        <p role="status" className="min-h-6 text-sm text-soft">
          {sought.trim() !== '' && foundWords(finds, options.length, t)}
        </p>
      </div>
      <div className="gap-x-6 sm:columns-2">
        {options.map((option) => (
          <div key={option.value} hidden={!finds.found.includes(option) && !ticked.has(option.value)} className="break-inside-avoid">
            {draw(option)}
          </div>
        ))}
      </div>
    </>
  )
}

function foundWords({ isGuess, found }: Finds<Option>, all: number, t: Translate): string {
  if (found.length === 0) return t('Nothing found. Try another word, or choose “Something else”.')
  if (isGuess) return t('No exact match. Shown: what comes close ({found} of {all}).', { found: found.length, all })
  return t('{found} of {all} shown', { found: found.length, all })
}
