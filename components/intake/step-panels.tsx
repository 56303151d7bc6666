'use client'

import { filled } from '../ui/filled'
import { Panel } from '../ui/panel'
import { useWords } from './words'

/** The form was sent, deleted or given up while this page was open. */
export function Closed() {
  const t = useWords()
  return (
    <Panel tone="alert" role="alert" id="closed" heading={t('Not saved: this form is no longer open here')} className="mb-8">
      <p>
        {t(
          'It was sent or deleted, it was opened somewhere else by an e-mailed link, or too much time has passed. What you typed is still on this page, so that you can copy it. If something is missing in what you sent, please call us.',
        )}
      </p>
      {/* From the page of a step: the same language, whichever it is. */}
      <p>{filled(t('To go on with it here, {ask}.'), { ask: <a href="../resume">{t('ask for a new link')}</a> })}</p>
    </Panel>
  )
}

/** Staff type in this form and their session has ended: it opens again as soon as they have signed in, and nothing is lost by that. */
export function SignedOut() {
  const t = useWords()
  const link = (
    <a href="/clinic/intakes/new" target="_blank" rel="noreferrer">
      {t('Sign in in a new tab')}
    </a>
  )
  return (
    <Panel tone="alert" role="alert" id="signed-out" heading={t('Not saved: please sign in again')} className="mb-8">
      <p>
        {t('Staff of the clinic are filling in this form, and they are no longer signed in. What was saved is safe. What was typed since then is still on this page.')}
      </p>
      <p>{filled(t('{link}. Then come back here and press “Save and continue”.'), { link })}</p>
    </Panel>
  )
}

/** A press of the button kept nothing. */
export function NotSaved({ attempt }: { readonly attempt: number }) {
  const t = useWords()
  return (
    <Panel key={attempt} tone="alert" role="alert" heading={t('Not saved. Please try again.')} className="mb-8">
      <p>
        {t(
          'We could not reach the place where your answers are kept. What you typed is still on this page. We keep trying. You can also wait a moment, then press “Save and continue” again.',
        )}
      </p>
    </Panel>
  )
}
