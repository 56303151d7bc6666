import type { Translate } from '@/lib/i18n/translate'
import { filled } from '../ui/filled'
import { Panel } from '../ui/panel'
import { helpLinks } from './help-links'

type UrgentCarePanelProps = {
  readonly t: Translate
  readonly id: string
  readonly role?: 'alert' | 'region'
  /** On pages far from the answers that called for it: only what cannot wait at all. */
  readonly isShort?: boolean
}

/** Signs that should not wait for this clinic, and where to go with them. */
export function UrgentCarePanel({ t, id, role = 'region', isShort = false }: UrgentCarePanelProps) {
  const links = helpLinks(t)
  if (isShort) {
    return (
      <Panel tone="caution" id={id} role={role} className="my-6 max-w-3xl">
        <p>
          {filled(
            t(
              'A doctor should look at the signs you chose. For the worst headache of your life or sudden weakness, {emergency}. For numbness between the legs or new trouble with urine or stool, go to an emergency room now.',
            ),
            links,
          )}
        </p>
      </Panel>
    )
  }
  return (
    <Panel tone="caution" id={id} role={role} heading={t('A doctor should look at this first')} className="my-6 max-w-3xl">
      <p>{t('Signs like the ones you chose often have a harmless cause, and sometimes they do not. Please do not wait for us.')}</p>
      <ul>
        <li>{filled(t('For a sudden headache that is the worst of your life, or weakness that came on suddenly: {emergency}.'), links)}</li>
        <li>{t('For new numbness between the legs, or new trouble holding or passing urine or stool: go to an emergency room now.')}</li>
        <li>{t('For new weakness, or for fever, chills or night sweats with your pain: see a doctor today or tomorrow.')}</li>
        <li>{t('For weight loss without trying, or new or worse pain when you have, or may have, cancer: see a doctor this week.')}</li>
      </ul>
      <p>{t('Your answers here stay saved. You can come back to them.')}</p>
    </Panel>
  )
}
