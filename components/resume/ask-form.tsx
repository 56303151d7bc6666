'use client'

import { useActionState } from 'react'
import { CONTROLS } from '@/lib/forms/form-data'
import type { Language } from '@/lib/i18n/translate'
import { ErrorSummary } from '../form/error-summary'
import { useWords } from '../intake/words'
import { Button } from '../ui/button'
import { TextField } from '../ui/labelled'
import { Panel } from '../ui/panel'
import { type AskAction, NOT_ASKED } from './states'
import { TryLater } from './try-later'

/** Asks for a link by an e-mail address. What it answers is the same for every address. */
export function AskForm({ language, phone, ask }: { readonly language: Language; readonly phone: string; readonly ask: AskAction }) {
  const t = useWords()
  const [{ attempt, outcome, typed }, act, isPending] = useActionState(ask, NOT_ASKED)
  const wrong = outcome === 'no-address' ? t('Enter an e-mail address in the form name@example.com.') : undefined
  if (outcome === 'asked') return <Asked language={language} />
  return (
    <form action={act} noValidate className="grid max-w-measure gap-6">
      <ErrorSummary t={t} attempt={attempt} wrong={wrong ? [{ name: 'email', problem: wrong, about: '' }] : []} />
      <TryLater key={attempt} outcome={outcome} phone={phone} />
      <input type="hidden" name={CONTROLS.locale} value={language} />
      <TextField
        key={`email-${attempt}`}
        id="email"
        name="email"
        type="email"
        label={t('Your e-mail address')}
        hint={t('The one you gave in the form.')}
        error={wrong}
        errorLabel={t('Error')}
        autoComplete="email"
        maxLength={254}
        defaultValue={typed}
      />
      <div>
        <Button aria-disabled={isPending}>{t('E-mail me a link')}</Button>
      </div>
    </form>
  )
}

function Asked({ language }: { readonly language: Language }) {
  const t = useWords()
  return (
    <>
      <Panel tone="good" role="status" heading={t('Please look at your e-mail')} className="max-w-3xl">
        <p>
          {t(
            'If there is a form with this address that is not sent yet, a link is on its way. It can take a few minutes. We say the same for every address, so that nobody learns who has a form here.',
          )}
        </p>
        <p>{t('Did you begin more than one form? Then you get a link for each, three at most.')}</p>
        <p>
          {t(
            'Nothing came? Look in your spam folder, and check that it is the address you gave in the form. We write a few times a day at most, and not where you told us to leave no messages. Then please call us.',
          )}
        </p>
      </Panel>
      <p className="mt-6">
        <a href={`/${language}/resume`}>{t('Ask with another address')}</a>
      </p>
    </>
  )
}
