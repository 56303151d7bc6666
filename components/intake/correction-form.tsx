'use client'

import { useActionState } from 'react'
import { CONTROLS } from '@/lib/forms/form-data'
import type { Language } from '@/lib/i18n/translate'
import { ErrorSummary } from '../form/error-summary'
import { Button } from '../ui/button'
import { TextArea } from '../ui/labelled'
import { Panel } from '../ui/panel'
import { type CorrectionAction, type CorrectionState, NOT_ASKED } from './correction-state'
import { CrisisPanel } from './crisis-panel'
import { useWords } from './words'

function problemWords(t: ReturnType<typeof useWords>, outcome: CorrectionState['outcome']): string | undefined {
  if (outcome === 'no-words') return t('Write what should be corrected.')
  if (outcome === 'too-long') return t('Use 2,000 characters or fewer, or call us.')
  if (outcome === 'too-many') return t('Several of your requests are still waiting. Please call us about this one.')
  return outcome === 'away' ? t('Not sent: we could not reach the clinic’s records. Your words are still here. Please try again in a moment.') : undefined
}

/** Says in one's own words what should be put right. */
export function CorrectionForm({ language, phone, ask }: { readonly language: Language; readonly phone: string; readonly ask: CorrectionAction }) {
  const t = useWords()
  const [{ attempt, words, outcome, crisis }, act, isPending] = useActionState(ask, NOT_ASKED)
  const problem = problemWords(t, outcome)
  return (
    <>
      {crisis && <CrisisPanel t={t} phone={phone} id="crisis" role="alert" />}
      {outcome === 'asked' && (
        <Panel key={attempt} tone="good" role="status" heading={t('We have your request')} className="mb-8 max-w-3xl">
          <p>{t('Our staff read it during opening hours and write down what was done. What you sent before stays as it is until then.')}</p>
        </Panel>
      )}
      <form action={act} noValidate className="grid max-w-measure gap-6">
        <ErrorSummary t={t} attempt={attempt} wrong={problem ? [{ name: 'words', problem, about: '' }] : []} />
        <input type="hidden" name={CONTROLS.locale} value={language} />
        <TextArea
          key={attempt}
          id="words"
          name="words"
          rows={7}
          label={t('What is wrong or missing, and what is right?')}
          hint={t('For example: “I wrote that I have a pacemaker. That was a mistake: I have none.” Our staff read this.')}
          error={problem}
          errorLabel={t('Error')}
          defaultValue={words}
        />
        <div>
          <Button aria-disabled={isPending}>{isPending ? t('Sending …') : t('Ask for a correction')}</Button>
        </div>
      </form>
    </>
  )
}
