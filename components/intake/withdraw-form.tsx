'use client'

import { CONTROLS } from '@/lib/forms/form-data'
import type { Language } from '@/lib/i18n/translate'
import { Button } from '../ui/button'
import { Panel } from '../ui/panel'
import type { SendAction } from './send-state'
import { useSending } from './use-sending'
import { useWords } from './words'

/** Deletes the form, and leaves no page behind that still shows the answers. */
export function WithdrawForm({ language, withdraw }: { readonly language: Language; readonly withdraw: SendAction }) {
  const t = useWords()
  const { state, isPending, formProps } = useSending(withdraw)
  return (
    <form {...formProps} className="mt-4">
      <input type="hidden" name={CONTROLS.locale} value={language} />
      {state.outcome === 'away' && (
        <Panel key={state.attempt} tone="alert" role="alert" className="mb-4">
          <p>{t('Your form was not deleted: we could not reach it. Please try again.')}</p>
        </Panel>
      )}
      <Button kind="danger" aria-disabled={isPending}>
        {t('Delete my form and my answers')}
      </Button>
    </form>
  )
}
