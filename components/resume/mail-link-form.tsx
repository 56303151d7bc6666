'use client'

import { useActionState } from 'react'
import { useWords } from '../intake/words'
import { Button } from '../ui/button'
import { Panel } from '../ui/panel'
import { type MailLinkAction, NOT_MAILED } from './states'
import { TryLater } from './try-later'

/** Has a link mailed to the address in the form. */
export function MailLinkForm({ phone, mail }: { readonly phone: string; readonly mail: MailLinkAction }) {
  const t = useWords()
  const [{ attempt, outcome, to }, act, isPending] = useActionState(mail, NOT_MAILED)
  return (
    <form action={act} className="grid gap-4">
      {outcome === 'mailed' && (
        <Panel key={attempt} tone="good" role="status" heading={t('The link is on its way')} level={3}>
          <p>{t('We are sending it to {address}. It can take a few minutes. Look in your spam folder, too.', { address: to })}</p>
        </Panel>
      )}
      <TryLater key={`later-${attempt}`} outcome={outcome} phone={phone} />
      <div>
        <Button kind={outcome === 'mailed' ? 'secondary' : 'primary'} aria-disabled={isPending}>
          {outcome === 'mailed' ? t('E-mail me another link') : t('E-mail me a link')}
        </Button>
      </div>
    </form>
  )
}
