'use client'

import { useEffect, useState } from 'react'
import { LinkButton } from '../ui/link-button'

type Waiting = { readonly mark: string; readonly drill: boolean }
type News = { readonly alerts: number; readonly drills: number }

const EVERY = 20_000
/** After so many failures in a row, a minute without an answer, staff are told that they are not told. */
const TOO_MANY = 3

/**
 * Says when an alert has come in after the page was drawn, politely and without a sound, and offers to show it. It keeps no
 * session alive.
 * @param known what stands on this page already; without it, what waits as the page is opened
 */
export function AlertWatch({ known }: { readonly known?: readonly string[] }) {
  const [news, setNews] = useState<News>({ alerts: 0, drills: 0 })
  const [isCut, setCut] = useState(false)
  const shown = known?.join(' ')
  useEffect(() => {
    let before = shown === undefined ? undefined : new Set(shown.split(' '))
    let failures = 0
    let timer = 0
    const look = async () => {
      const answer = await fetch('/clinic/alerts/waiting', { cache: 'no-store' }).catch(() => undefined)
      if (answer?.status === 401) return
      const waiting = answer?.ok ? ((await answer.json()) as { readonly waiting: readonly Waiting[] }).waiting : undefined
      failures = waiting ? 0 : failures + 1
      setCut(failures >= TOO_MANY)
      if (waiting) {
        before ??= new Set(waiting.map(({ mark }) => mark))
        const fresh = waiting.filter(({ mark }) => !before?.has(mark))
        setNews({ alerts: fresh.filter(({ drill }) => !drill).length, drills: fresh.filter(({ drill }) => drill).length })
      }
      timer = window.setTimeout(() => void look(), EVERY)
    }
    timer = window.setTimeout(() => void look(), shown === undefined ? 0 : EVERY)
    return () => window.clearTimeout(timer)
  }, [shown])
  const words = newsInWords(news)
  return (
    <>
      <div
        role="status"
        className={
          words ? 'sticky top-0 z-10 mb-6 flex flex-wrap items-center gap-x-6 gap-y-2 border-2 border-alert bg-alert-wash px-5 py-3 print:hidden' : 'print:hidden'
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
        {isCut && (
          <p className="mb-6 border-l-4 border-caution bg-caution-wash px-5 py-3">
            New alerts cannot be shown right now: the server does not answer. Please load the page again.
          </p>
        )}
      </div>
    </>
  )
}

function newsInWords({ alerts, drills }: News): string | undefined {
  if (alerts > 0) return alerts === 1 ? 'A new safety alert has come in.' : `${alerts} new safety alerts have come in.`
  return drills > 0 ? 'DRILL: a new alert has come in. Nobody is in danger.' : undefined
}
