'use client'

import { useEffect, useState } from 'react'
import { LinkButton } from '../ui/link-button'
import { NOTHING_WAITS, newsInWords, type Standing, watchAlerts } from './alert-news'
import { hasTyped, leaveToSignIn } from './session-ended'

const NOT_TOLD: Readonly<Record<Exclude<Standing, 'told'>, string>> = {
  cut: 'New alerts cannot be shown right now: the server does not answer. Please load the page again.',
  'signed-out': 'You are signed out, and new alerts are not shown. What you typed still stands here: sign in again in another tab.',
}

/**
 * Says which alerts wait for somebody beside those on this page, politely and without a sound, and offers to show them. It
 * keeps no session alive, and when the session has ended it leaves, unless words stand on the page that would be lost.
 * @param known what stands on this page already; without it, everything nobody is on is told of
 */
export function AlertWatch({ known }: { readonly known?: readonly string[] }) {
  const [news, setNews] = useState(NOTHING_WAITS)
  const [standing, setStanding] = useState<Standing>('told')
  const shown = known?.join(' ')
  useEffect(() => watchAlerts({ shown: shown?.split(' '), tell: setNews, stand: setStanding }), [shown])
  useEffect(() => {
    if (standing === 'signed-out' && !hasTyped()) leaveToSignIn()
  }, [standing])
  const words = newsInWords(news, known !== undefined)
  return (
    <>
      <div
        role="status"
        className={
          words
            ? 'alert-news sticky top-0 z-10 mb-8 flex items-center justify-between gap-x-4 border-2 border-alert bg-alert-wash px-4 py-2 sm:justify-start sm:gap-x-6 sm:px-5 sm:py-3 print:hidden'
            : 'alert-news print:hidden'
        }
      >
        {words && (
          <>
            <p className="font-semibold">{words}</p>
            <LinkButton kind="danger" href="/clinic">
              Show
            </LinkButton>
          </>
        )}
      </div>
      {/* Even an empty box before the summary's sheet would make a page of its own on paper. */}
      <div role="status" className="print:hidden">
        {standing !== 'told' && <p className="mb-6 border-l-4 border-caution bg-caution-wash px-5 py-3">{NOT_TOLD[standing]}</p>}
      </div>
    </>
  )
}
