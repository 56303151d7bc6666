'use client'

import { type KeyboardEvent, useState } from 'react'
import type { Option } from '@/lib/forms/field'
import { useSurroundings } from './form-context'
import type { ChoicesProps } from './many'

/** `Síndrome` and `sindrome` are the same word to whoever looks for it. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const says = (option: Option, sought: string) => plain(`${option.label} ${option.hint ?? ''}`).includes(plain(sought.trim()))

/** Many check boxes with a box to find them by any part of their names. What is ticked stays in sight. */
export function FilteredChoices({ options, draw, name }: ChoicesProps) {
  const { t, scripted, form } = useSurroundings()
  const [sought, setSought] = useState('')
  const ticked = new Set(form?.getAll(name))
  const found = options.filter((option) => ticked.has(option.value) || says(option, sought))
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
          className="input"
        />
        <p role="status" className="min-h-6 text-sm text-soft">
          {sought.trim() !== '' &&
            (found.length === 0
              ? t('Nothing found. Try another word, or choose “Something else”.')
              : t('{found} of {all} shown', { found: found.length, all: options.length }))}
        </p>
      </div>
      <div className="gap-x-6 sm:columns-2">
        {options.map((option) => (
          <div key={option.value} hidden={!found.includes(option)} className="break-inside-avoid">
            {draw(option)}
          </div>
        ))}
      </div>
    </>
  )
}
