'use client'

import { DATE_BOXES } from '../form/date-parts'
import { useWords } from './words'

type BirthDateProps = { readonly typed: Readonly<Record<string, string>>; readonly error: string | undefined; readonly attempt: number }

/** Asks for the date of birth in three parts, named `born-month`, `born-day` and `born-year`. */
export function BirthDate({ typed, error, attempt }: BirthDateProps) {
  const t = useWords()
  return (
    <fieldset aria-describedby={error ? 'born-error' : 'born-hint'}>
      <legend className="font-semibold">{t('Your date of birth')}</legend>
      <p id="born-hint" className="text-soft">
        {t('For example: 5 17 1980')}
      </p>
      {error && (
        <p id="born-error" className="font-semibold text-alert">
          {error}
        </p>
      )}
      <div className="mt-2 flex flex-wrap gap-4" key={attempt}>
        {DATE_BOXES.map(({ part, label, width, digits }) => (
          <div key={part} className="grid gap-1">
            <label htmlFor={`born-${part}`}>{t(label)}</label>
            <input
              id={`born-${part}`}
              name={`born-${part}`}
              type="text"
              inputMode="numeric"
              size={digits}
              maxLength={4}
              autoComplete={`bday-${part}`}
              defaultValue={typed[`born-${part}`] ?? ''}
              aria-invalid={error ? true : undefined}
              className={`input ${width}`}
            />
          </div>
        ))}
      </div>
    </fieldset>
  )
}
