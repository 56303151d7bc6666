'use client'

import { useActionState, useEffect, useState } from 'react'
import { CONTROLS } from '@/lib/forms/form-data'
import type { Language } from '@/lib/i18n/translate'
import { ErrorSummary } from '../form/error-summary'
import { LEAVES_ITSELF } from '../intake/send-state'
import { useWords } from '../intake/words'
import { Button } from '../ui/button'
import { CodeFromAddress } from '../ui/code-from-address'
import { TextField } from '../ui/labelled'
import { useOpenProblems } from './open-problems'
import { SecondThing } from './second-thing'
import { NOT_OPENED, OPEN, type OpenAction, type OpenState } from './states'
import { TryLater } from './try-later'

type OpenFormProps = { readonly language: Language; readonly phone: string; readonly open: OpenAction }

/** Opens a form by its link, then by the second thing. Without scripts the link is pasted and every step is a page. */
export function OpenForm({ language, phone, open }: OpenFormProps) {
  const t = useWords()
  const [state, act, isPending] = useActionState(open, NOT_OPENED)
  const { attempt, asked, link, problem, openAt } = state
  const problems = useOpenProblems(asked)
  const wrong = problem && problems[problem]
  const [scripted, setScripted] = useState(false)
  useEffect(() => setScripted(true), [])
  useEffect(() => {
    // A new document: its language and everything else are those of the form.
    if (openAt) window.location.replace(openAt)
  }, [openAt])
  return (
    <form action={act} noValidate className="grid max-w-measure gap-6">
      <ErrorSummary t={t} attempt={attempt} wrong={wrong ? [{ name: wrong.at, problem: wrong.words, about: '' }] : []} />
      {problem && <TryLater key={`later-${attempt}`} outcome={problem} phone={phone} />}
      <input type="hidden" name={CONTROLS.locale} value={language} />
      {/* Says to the server that scripts run here and leave the page themselves. */}
      {scripted && <input type="hidden" name={LEAVES_ITSELF} value="1" />}
      {asked ? (
        <SecondThing state={state} error={wrong?.words} isPending={isPending} />
      ) : (
        <LinkField attempt={attempt} link={link} error={wrong?.words} isPending={isPending} />
      )}
      {(problem === 'refused' || problem === 'no-more-codes' || problem === 'wrong') && (
        <p>
          <a href={`/${language}/resume`}>{t('Ask for a new link')}</a>
        </p>
      )}
    </form>
  )
}

type LinkFieldProps = Pick<OpenState, 'attempt' | 'link'> & { readonly error: string | undefined; readonly isPending: boolean }

function LinkField({ attempt, link, error, isPending }: LinkFieldProps) {
  const t = useWords()
  return (
    <>
      <TextField
        key={`link-${attempt}`}
        id={OPEN.link}
        name={OPEN.link}
        label={t('Your link')}
        hint={t('It is filled in when you open the link. Otherwise paste the whole link here.')}
        error={error}
        errorLabel={t('Error')}
        autoComplete="off"
        spellCheck={false}
        maxLength={300}
        defaultValue={link}
      />
      <CodeFromAddress into={OPEN.link} />
      <div>
        <Button aria-disabled={isPending}>{t('Continue')}</Button>
      </div>
    </>
  )
}
