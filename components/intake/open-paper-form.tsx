'use client'

import { useActionState } from 'react'
import { CONTROLS } from '@/lib/forms/form-data'
import type { Language } from '@/lib/i18n/translate'
import { ErrorSummary } from '../form/error-summary'
import { Button } from '../ui/button'
import { CodeFromAddress } from '../ui/code-from-address'
import { TextField } from '../ui/labelled'
import { BirthDate } from './birth-date'
import { NOT_TRIED, type OpenPaperAction, type OpenPaperState } from './open-paper-state'
import { useWords } from './words'

/** Room for a whole link that is pasted. */
const LONGEST_CODE = 300

/** One sentence for a wrong code, a wrong date and a link that has ended: nobody learns which of them it was. */
const PROBLEMS: Readonly<Record<NonNullable<OpenPaperState['problem']>, { readonly at: string; readonly words: string }>> = {
  'no-code': { at: 'code', words: 'Paste the link that we gave you.' },
  'no-date': { at: 'born-month', words: 'Enter your date of birth: month, day and year.' },
  wrong: {
    at: 'born-month',
    words: 'That did not open. The date may be wrong, or the link has ended. After five wrong dates a link ends; we gladly give you a new one.',
  },
  away: { at: 'code', words: 'We could not reach your paper. Nothing is lost. Please try again in a moment.' },
}

/** Opens a paper by its link and the date of birth. Without scripts the link is pasted. */
export function OpenPaperForm({ language, open }: { readonly language: Language; readonly open: OpenPaperAction }) {
  const t = useWords()
  const [{ attempt, typed, problem }, act, isPending] = useActionState(open, NOT_TRIED)
  const wrong = problem && PROBLEMS[problem]
  const dateError = wrong?.at === 'born-month' ? t(wrong.words) : undefined
  return (
    <form action={act} noValidate className="grid max-w-measure gap-6">
      <ErrorSummary t={t} attempt={attempt} wrong={wrong ? [{ name: wrong.at, problem: wrong.words, about: '' }] : []} />
      <input type="hidden" name={CONTROLS.locale} value={language} />
      <TextField
        key={`code-${attempt}`}
        id="code"
        name="code"
        label={t('Your link')}
        hint={t('It is filled in when you open the link. Otherwise paste the whole link here.')}
        error={wrong?.at === 'code' ? t(wrong.words) : undefined}
        errorLabel={t('Error')}
        autoComplete="off"
        spellCheck={false}
        maxLength={LONGEST_CODE}
        defaultValue={typed.code ?? ''}
      />
      <CodeFromAddress into="code" />
      <BirthDate typed={typed} error={dateError} attempt={attempt} />
      <div>
        <Button aria-disabled={isPending}>{t('Open my paper')}</Button>
      </div>
    </form>
  )
}
