'use client'

import { useActionState } from 'react'
import { useWords } from '../intake/words'
import { Button } from '../ui/button'
import { Panel } from '../ui/panel'
import { type CloseAction, NOT_CLOSED } from './states'
import { TryLater } from './try-later'

type OpenElsewhereProps = { readonly browsers: number; readonly phone: string; readonly close: CloseAction }

/** In how many browsers the form is open, and the button that leaves it open in this one alone. */
export function OpenElsewhere({ browsers, phone, close }: OpenElsewhereProps) {
  const t = useWords()
  const [{ attempt, outcome }, act, isPending] = useActionState(close, NOT_CLOSED)
  if (outcome === 'closed') {
    return (
      <Panel tone="good" role="status" heading={t('Closed everywhere else')} level={3}>
        <p>{t('Your form is open in this browser only.')}</p>
      </Panel>
    )
  }
  if (browsers < 2) return <p>{t('Your form is open in this browser only.')}</p>
  return (
    <form action={act} className="grid gap-4">
      <TryLater key={attempt} outcome={outcome} phone={phone} />
      <p>{t('Your form is open in {count} browsers, and this is one of them. In each of them your answers can be read and changed.', { count: browsers })}</p>
      <div>
        <Button kind="secondary" aria-disabled={isPending}>
          {t('Close it everywhere else')}
        </Button>
      </div>
    </form>
  )
}
