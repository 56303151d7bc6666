import type { TypedStep } from '@/lib/forms/form-data'
import { isTooMuchToLeave, LATEST_MS, planned, waitAfter } from './save-pace'
import type { PageOrder } from './save-state'
import { type StableSave, saveAtStableAddress } from './stable-save'

type Of = {
  readonly step: string
  readonly order: PageOrder
  readonly language: string
  readonly read: () => TypedStep
  /** The revision that the page rests on. */
  readonly base: () => number
  readonly tell: (answer: Exclude<StableSave, { readonly kind: 'away' }>) => void
}

/** A page's place in the order of saves that comes before every other: what rests on an older revision is never stored under it. */
const NEVER_STORED = 0

/**
 * Has the server read what is typed on a page in conflict. Nothing of it is stored before the person has chosen, but words of
 * danger cannot wait for that: staff are alerted, and the page shows where to turn.
 */
export function hearing({ step, order, language, read, base, tell }: Of) {
  let heard: string | undefined
  let failures = 0
  let asking: object | undefined

  const text = () => JSON.stringify(read())
  const { plan, cancel } = planned(() => void ask())

  async function ask({ keepalive = false } = {}): Promise<void> {
    cancel()
    const typed = read()
    const sent = JSON.stringify(typed)
    if (asking || sent === heard) return
    const own = {}
    asking = own
    const answer = await saveAtStableAddress(step, { typed, language, base: base(), writer: order.writer, sequence: NEVER_STORED }, { keepalive })
    if (asking !== own) return
    asking = undefined
    if (answer.kind === 'away') return plan(waitAfter(failures++, order.writer), true)
    failures = 0
    heard = sent
    tell(answer)
    if (answer.kind !== 'gone' && text() !== heard) plan(LATEST_MS)
  }

  return {
    /** The page is in conflict since this text was read. */
    begin: (read: string | undefined) => {
      heard = read
      failures = 0
      if (text() !== heard) plan(LATEST_MS)
    },
    /** Something on the page may have changed. */
    touched: (isWhole: boolean) => {
      if (failures === 0 && text() !== heard) plan(isWhole ? 0 : LATEST_MS, isWhole)
    },
    tryAgain: () => failures > 0 && plan(0, true),
    /** The page is hidden or left: what was not read yet goes out in a request that outlives it. */
    leave: () => {
      asking = undefined
      void ask({ keepalive: !isTooMuchToLeave(text()) })
    },
    /** The conflict is over, or the page: nobody waits for an answer any more. */
    stop: () => {
      cancel()
      asking = undefined
    },
  }
}
