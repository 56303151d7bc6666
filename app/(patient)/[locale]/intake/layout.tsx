import { unstable_rethrow } from 'next/navigation'
import type { ReactNode } from 'react'
import { IdleWatchLater } from '@/components/clinic/idle-watch-later'
import { Panel } from '@/components/ui/panel'
import { noticeById } from '@/lib/notices'
import { log } from '@/lib/server/log'
import { noticesChangedHere } from '@/lib/server/notices-here'
import { staffTypingHere } from '@/lib/server/staff-form'
import { SESSION_LIMITS } from '@/lib/server/staff-sessions'
import { languageOf } from '../../language'

type Props = { readonly params: Promise<{ readonly locale: string }>; readonly children: ReactNode }

/** Above the pages of a form: a notice that was changed after the form was begun. */
export default async function IntakeLayout({ params, children }: Props) {
  const { language, t } = await languageOf(params)
  const changed = await changedHere(language)
  return (
    <>
      {changed.length > 0 && (
        <Panel id="notices-changed" heading={t('We changed a notice since you began')} className="mb-8 max-w-3xl print:hidden">
          <p>{t('What you confirmed before stays as you confirmed it. This is how the notice reads now:')}</p>
          <ul>
            {changed.map((id) => (
              <li key={id}>
                <a href={id === 'privacy-practices' ? `/${language}/privacy` : `/${language}/notices`}>{t(noticeById(id)?.title ?? id)}</a>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {children}
      {(await isTypedInByStaff()) && (
        <IdleWatchLater minutes={SESSION_LIMITS.idleMinutes} words={{ warning: t('You will be signed out in less than two minutes.'), stay: t('Stay signed in') }} />
      )}
    </>
  )
}

/** Staff type in a form on these pages: what they do here keeps them signed in, and a screen they left is signed out. */
async function isTypedInByStaff(): Promise<boolean> {
  try {
    return (await staffTypingHere()) !== undefined
  } catch (error) {
    unstable_rethrow(error)
    log('error', 'draft.unreachable', { error })
    return false
  }
}

/** Out of reach, the page itself says so. */
async function changedHere(language: string): Promise<readonly string[]> {
  try {
    return await noticesChangedHere(language)
  } catch (error) {
    unstable_rethrow(error)
    log('error', 'notices.unreachable', { error })
    return []
  }
}
