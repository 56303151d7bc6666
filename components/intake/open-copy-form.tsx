'use client'

import { useActionState } from 'react'
import { CONTROLS } from '@/lib/forms/form-data'
import type { Language } from '@/lib/i18n/translate'
import { ErrorSummary } from '../form/error-summary'
import { Button } from '../ui/button'
import { BirthDate } from './birth-date'
import { COPY_NOT_TRIED, type OpenCopyAction, type OpenCopyState } from './open-copy-state'
import { useWords } from './words'

/** One sentence for a wrong date and for too many of them: nobody learns which it was. */
function problemWords(t: ReturnType<typeof useWords>, problem: NonNullable<OpenCopyState['problem']>): string {
  if (problem === 'no-date') return t('Enter your date of birth: month, day and year.')
  if (problem === 'away') return t('We could not reach your answers. Nothing is lost. Please try again in a moment.')
  return t('That did not open. The date may be wrong. After five wrong dates nothing opens until tomorrow; you can always call us for your copy.')
}

/** Opens one's own answers by the date of birth. */
export function OpenCopyForm({ language, open }: { readonly language: Language; readonly open: OpenCopyAction }) {
  const t = useWords()
  const [{ attempt, typed, problem }, act, isPending] = useActionState(open, COPY_NOT_TRIED)
  const words = problem && problemWords(t, problem)
  return (
    <form action={act} noValidate className="grid max-w-measure gap-6">
      <ErrorSummary t={t} attempt={attempt} wrong={words ? [{ name: 'born-month', problem: words, about: '' }] : []} />
      <input type="hidden" name={CONTROLS.locale} value={language} />
      <BirthDate typed={typed} error={words} attempt={attempt} />
      <div>
        <Button aria-disabled={isPending}>{t('Show my answers')}</Button>
      </div>
    </form>
  )
}
