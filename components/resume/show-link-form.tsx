'use client'

import { useActionState } from 'react'
import { useWords } from '../intake/words'
import { Button } from '../ui/button'
import { NOT_SHOWN, type ShowLinkAction, type ShowLinkState } from './states'
import { TryLater } from './try-later'

/** Has a link shown here: a picture for the camera of a phone, and the same address as text. */
export function ShowLinkForm({ phone, show }: { readonly phone: string; readonly show: ShowLinkAction }) {
  const t = useWords()
  const [{ attempt, outcome, address, dots }, act, isPending] = useActionState(show, NOT_SHOWN)
  const isShown = outcome === 'shown'
  return (
    <form action={act} className="grid gap-4">
      <TryLater key={`later-${attempt}`} outcome={outcome} phone={phone} />
      {isShown && dots && address && <Shown key={attempt} address={address} dots={dots} />}
      <div>
        <Button kind="secondary" aria-disabled={isPending}>
          {isShown ? t('Show a new code') : t('Show the code for my phone')}
        </Button>
      </div>
    </form>
  )
}

function Shown({ address, dots }: Required<Pick<ShowLinkState, 'address' | 'dots'>>) {
  const t = useWords()
  return (
    <div role="status" className="flex flex-col items-start gap-x-8 gap-y-4 border-2 border-accent bg-surface p-5 sm:flex-row">
      {/* White around and behind in any colour scheme: cameras need it. */}
      <svg
        viewBox={`0 0 ${dots.size} ${dots.size}`}
        width="232"
        height="232"
        role="img"
        aria-label={t('Square code for the camera of your phone')}
        shapeRendering="crispEdges"
        className="shrink-0"
      >
        <rect width={dots.size} height={dots.size} fill="#ffffff" />
        <path d={dots.path} fill="#000000" />
      </svg>
      <div className="grid min-w-0 gap-3">
        <p className="font-semibold">{t('Point the camera of your phone at the square and open what it finds.')}</p>
        <p>{t('No camera at hand? This is the same address:')}</p>
        <p className="rounded-soft border border-line bg-wash px-3 py-2 font-mono text-sm break-all select-all">{address}</p>
        <p className="text-soft">{t('Keep it to yourself: it opens your form together with what we ask next.')}</p>
      </div>
    </div>
  )
}
