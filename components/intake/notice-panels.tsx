import type { Translate } from '@/lib/i18n/translate'
import { CrisisPanel } from './crisis-panel'
import { UrgentCarePanel } from './urgent-care-panel'

type NoticePanelsProps = {
  readonly t: Translate
  readonly phone: string
  readonly notices: { readonly crisis: boolean; readonly urgentCare: boolean }
  readonly short?: Readonly<Partial<Record<'crisis' | 'urgentCare', boolean>>>
}

/** What saved answers call for, at the top of a page; in short on pages far from the answers themselves. */
export function NoticePanels({ t, phone, notices, short = {} }: NoticePanelsProps) {
  return (
    <>
      {notices.crisis && <CrisisPanel t={t} phone={phone} id="crisis" role="alert" isShort={short.crisis === true} />}
      {notices.urgentCare && <UrgentCarePanel t={t} id="urgent-care" role="alert" isShort={short.urgentCare === true} />}
    </>
  )
}
