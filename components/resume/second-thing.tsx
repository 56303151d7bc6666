'use client'

import { CONTROLS } from '@/lib/forms/form-data'
import { BirthDate } from '../intake/birth-date'
import { useWords } from '../intake/words'
import { Button } from '../ui/button'
import { TextField } from '../ui/labelled'
import { Panel } from '../ui/panel'
import { OPEN, type OpenState } from './states'

type SecondThingProps = { readonly state: OpenState; readonly error: string | undefined; readonly isPending: boolean }

/** What is asked besides the link: the code that was mailed, or the date of birth. The link itself stays on the page, out of sight. */
export function SecondThing({ state, error, isPending }: SecondThingProps) {
  const t = useWords()
  const { attempt, link, asked = 'code', to, isLast, beside, isMailedAgain, typed } = state
  const kept = { [OPEN.link]: link, [OPEN.asked]: asked, [OPEN.to]: to, [OPEN.beside]: beside, [OPEN.isLast]: isLast ? 'yes' : 'no' }
  return (
    <>
      {/* The enter key presses the first button of a form: it must be this one. */}
      <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Beside beside={beside} />
      {asked === 'code' ? (
        <>
          <p role="status" key={`mailed-${attempt}`}>
            {isMailedAgain
              ? t('We have sent a new code to {address}. Only the newest one works.', { address: to })
              : t('We have sent a code to {address}. It can take a minute, and it works for 10 minutes.', { address: to })}
          </p>
          <TextField
            key={`code-${attempt}`}
            id={OPEN.code}
            name={OPEN.code}
            label={t('The code from the e-mail')}
            hint={t('Six digits.')}
            error={error}
            errorLabel={t('Error')}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={12}
            className="w-40"
            defaultValue={typed[OPEN.code] ?? ''}
          />
        </>
      ) : (
        <BirthDate attempt={attempt} typed={typed} error={error} />
      )}
      <div className="flex flex-col items-stretch gap-3 sm:flex-row sm:items-center">
        <Button aria-disabled={isPending}>{beside === 'another' ? t('Put that form aside and open mine') : t('Open my form')}</Button>
        {asked === 'code' && !isLast && (
          <Button kind="secondary" name={CONTROLS.press} value={OPEN.again} aria-disabled={isPending}>
            {t('Send a new code')}
          </Button>
        )}
      </div>
    </>
  )
}

/** Says what becomes of the form that is open in this browser, before it is put aside. */
function Beside({ beside }: Pick<OpenState, 'beside'>) {
  const t = useWords()
  if (beside === 'same') {
    return (
      <Panel>
        <p>{t('This form is open in this browser already. You can go on with it without a code, or open it anew.')}</p>
      </Panel>
    )
  }
  if (beside !== 'another') return null
  return (
    <Panel tone="caution" heading={t('There is another form in this browser')}>
      <p>
        {t(
          'It is not sent yet. If you open the form of this link, you can no longer reach the other one from here. Its answers are kept for 30 days after the last change.',
        )}
      </p>
      <p>{t('To keep it in reach, go to that form first. Choose “Continue later or on another device” there.')}</p>
    </Panel>
  )
}
