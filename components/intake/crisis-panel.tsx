import type { Translate } from '@/lib/i18n/translate'
import { filled } from '../ui/filled'
import { Panel } from '../ui/panel'
import { helpLinks, phoneLink, SpanishHelp } from './help-links'

type CrisisPanelProps = {
  readonly t: Translate
  readonly phone: string
  readonly id: string
  readonly role?: 'alert' | 'region'
  /** On pages far from the answers that called for it, once it has been read in full. */
  readonly isShort?: boolean
}

/** Where to turn now. It stands beside the questions and never in their way. */
export function CrisisPanel({ t, phone, id, role = 'region', isShort = false }: CrisisPanelProps) {
  const links = helpLinks(t)
  if (isShort) {
    return (
      <Panel tone="alert" id={id} role={role} className="my-6 max-w-3xl">
        <p>{filled(t('Help is there day and night: {call} or {text}. In danger now: {emergency}.'), links)}</p>
        <SpanishHelp t={t} />
      </Panel>
    )
  }
  return (
    <Panel tone="alert" id={id} role={role} heading={t('You do not have to be alone with this')} className="my-6 max-w-3xl">
      <p>
        {filled(
          t('If you are thinking about ending your life or hurting yourself, you can {call} or {text} now. It is free and open day and night. Veterans: press 1.'),
          links,
        )}
      </p>
      <p>{filled(t('In danger right now? Please {emergency}.'), links)}</p>
      <SpanishHelp t={t} />
      <p>
        {t('Nobody is reading this form right now. Our staff are alerted, but they may not see it at once.')}{' '}
        {phone && filled(t('The clinic: {phone}.'), { phone: phoneLink(phone) })}
      </p>
    </Panel>
  )
}
