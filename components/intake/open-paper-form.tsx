'use client'

import { useActionState, useEffect, useRef } from 'react'
import { CONTROLS } from '@/lib/forms/form-data'
import type { Language } from '@/lib/i18n/translate'
import { ErrorSummary } from '../form/error-summary'
import { Button } from '../ui/button'
import { TextField } from '../ui/labelled'
import { NOT_TRIED, type OpenPaperAction, type OpenPaperState } from './open-paper-state'
import { useWords } from './words'

/** Room for a whole link that is pasted. */
const LONGEST_CODE = 300

const PARTS = [
  { part: 'month', label: 'Month', width: 'w-20', digits: 2 },
  { part: 'day', label: 'Day', width: 'w-20', digits: 2 },
  { part: 'year', label: 'Year', width: 'w-28', digits: 4 },
] as const

/** One sentence for a wrong code, a wrong date and a link that has ended: nobody learns which of them it was. */
const PROBLEMS: Readonly<Record<NonNullable<OpenPaperState['problem']>, { readonly at: string; readonly words: string }>> = {
  'no-code': { at: 'code', words: 'Enter the code of your link.' },
  'no-date': { at: 'born-month', words: 'Enter your date of birth: month, day and year.' },
  wrong: {
    at: 'born-month',
    words: 'That did not open. The date may be wrong, or the link has ended. After five wrong dates a link ends; we gladly give you a new one.',
  },
  away: { at: 'code', words: 'We could not reach your paper. Nothing is lost. Please try again in a moment.' },
}

/** Takes the code out of the address, where it stands after the # so that no server sees it by accident. */
function useCodeFromAddress() {
  const code = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const given = window.location.hash.slice(1)
    if (given === '' || !code.current) return
    code.current.value = given
    window.history.replaceState(null, '', window.location.pathname)
  }, [])
  return code
}

/** Opens a paper by the code of a link and the date of birth. Without scripts the code is pasted. */
export function OpenPaperForm({ language, open }: { readonly language: Language; readonly open: OpenPaperAction }) {
  const t = useWords()
  const [{ attempt, typed, problem }, act, isPending] = useActionState(open, NOT_TRIED)
  const code = useCodeFromAddress()
  const wrong = problem && PROBLEMS[problem]
  const dateError = wrong?.at === 'born-month' ? t(wrong.words) : undefined
  return (
    <form action={act} noValidate className="grid max-w-measure gap-6">
      <ErrorSummary t={t} attempt={attempt} wrong={wrong ? [{ name: wrong.at, problem: wrong.words, about: '' }] : []} />
      <input type="hidden" name={CONTROLS.locale} value={language} />
      <TextField
        key={`code-${attempt}`}
        ref={code}
        id="code"
        name="code"
        label={t('Code of your link')}
        hint={t('It is filled in when you open the link we gave you. Otherwise paste what stands after the # sign.')}
        error={wrong?.at === 'code' ? t(wrong.words) : undefined}
        errorLabel={t('Error')}
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST_CODE}
        defaultValue={typed.code ?? ''}
      />
      <fieldset aria-describedby={dateError ? 'born-error' : 'born-hint'}>
        <legend className="font-semibold">{t('Your date of birth')}</legend>
        <p id="born-hint" className="text-soft">
          {t('For example: 5 17 1980')}
        </p>
        {dateError && (
          <p id="born-error" className="font-semibold text-alert">
            {dateError}
          </p>
        )}
        <div className="mt-2 flex flex-wrap gap-4" key={attempt}>
          {PARTS.map(({ part, label, width, digits }) => (
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
                aria-invalid={dateError ? true : undefined}
                className={`input ${width}`}
              />
            </div>
          ))}
        </div>
      </fieldset>
      <div>
        <Button aria-disabled={isPending}>{t('Open my paper')}</Button>
      </div>
    </form>
  )
}
