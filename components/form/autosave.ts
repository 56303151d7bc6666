import type { TypedStep } from '@/lib/forms/form-data'
import type { Notices } from '@/lib/intake/notices'
import { hearing } from './hearing'
import { isTooMuchToLeave, LATEST_MS, planned, waitAfter } from './save-pace'
import type { Kept, PageOrder, Told } from './save-state'
import { nextSequence, type StableSave, saveAtStableAddress } from './stable-save'

type Of = {
  readonly step: string
  readonly order: PageOrder
  /** In which the page is drawn. */
  readonly language: string
  /** What stands on the page now. */
  readonly read: () => TypedStep
  /** What stood there when it was drawn; undefined when somebody was quicker than the scripts. */
  readonly drawn: TypedStep | undefined
  readonly tell: (told: Told) => void
  /** What was told when it was drawn. */
  readonly begun: Told
}

export type Autosave = ReturnType<typeof autosave>

/** Saves what is typed while it is typed: one request at a time, always the newest words, again and again until they are kept. */
export function autosave({ step, order, language, read, drawn, tell, begun }: Of) {
  let { base } = order
  let keptText = drawn && JSON.stringify(drawn)
  let { kept, notices } = begun
  /** How the page stood when nothing was on its way. */
  let settled = kept
  let failures = 0
  let inFlight: AbortController | undefined
  let newest = 0
  /** The latest save that was answered: what an older one says, answered after it, no longer holds. */
  let answeredLast = 0
  /** A form is being posted: it carries the newest words itself. */
  let held: string | undefined
  let ended = false

  /** What was read last holds until newer words are read: nobody in danger loses sight of help because they go on typing. */
  const say = (next: Kept, heard = notices) => {
    kept = next
    if (kept.kind !== 'saving') settled = kept
    notices = heard
    tell({ kept, ...(notices && { notices }) })
  }
  /** So it stands as far as it was sent; where more was typed since, that is on its way. */
  const sayOfSent = (next: Kept, heard: Notices | undefined) => {
    settled = next
    say(next.kind === 'saved' && isUnsaved() ? { kind: 'saving' } : next, heard)
  }
  /** What was sent is kept, and the next save rests on it; unless a later save was answered before. */
  const restsOn = ({ revision }: { readonly revision: number }, sent: string | undefined, sequence: number): boolean => {
    base = Math.max(base, revision)
    if (sequence < answeredLast) return false
    answeredLast = sequence
    keptText = sent
    return true
  }
  const text = () => JSON.stringify(read())
  const isUnsaved = () => text() !== keptText
  const isStopped = () => ended || held !== undefined || kept.kind === 'conflict' || kept.kind === 'gone'
  /** Nothing may be stored before the person has chosen; what is typed meanwhile is still read. */
  const isContested = () => !ended && held === undefined && kept.kind === 'conflict'
  const contested = hearing({
    ...{ step, order, language, read },
    base: () => base,
    tell: (answer) => {
      if (answer.kind === 'gone') say({ kind: 'gone' })
      // What happens to be the same as theirs is no choice.
      else say(answer.kind === 'conflict' ? { kind: 'conflict', contested: answer } : kept, answer.notices)
    },
  })

  const { plan, cancel } = planned(() => void save())

  /** Something on the page may have changed; a choice is saved at once, words in a moment. */
  function touched(isWhole: boolean): void {
    if (isContested()) return void contested.touched(isWhole)
    if (isStopped() || !isUnsaved()) return
    if (kept.kind !== 'away' && kept.kind !== 'saving') say({ kind: 'saving' })
    if (kept.kind !== 'away') plan(isWhole ? 0 : LATEST_MS, isWhole)
  }

  async function save(): Promise<void> {
    cancel()
    if (isContested()) return contested.touched(true)
    if (isStopped() || inFlight) return
    const typed = read()
    const sent = JSON.stringify(typed)
    // What was typed was taken back: nothing is on its way after all.
    if (sent === keptText) return kept.kind === 'saving' ? say(settled) : undefined
    inFlight = new AbortController()
    const sequence = nextSequence()
    newest = sequence
    const answer = await saveAtStableAddress(step, { typed, language, base, writer: order.writer, sequence }, { stop: inFlight })
    inFlight = undefined
    if (!ended && held === undefined) answered(answer, sent, sequence)
  }

  function answered(answer: StableSave, sent: string, sequence: number) {
    // Overtaken by a later save of this very page, which may have come first.
    if (answer.kind === 'conflict' && sequence !== newest) return plan(0, true)
    if (answer.kind === 'conflict') {
      say({ kind: 'conflict', contested: answer }, answer.notices)
      return contested.begin(sent)
    }
    if (answer.kind === 'gone') return say({ kind: 'gone' })
    if (answer.kind === 'away') return waitLonger(answer)
    failures = 0
    if (restsOn(answer, sent, sequence)) sayOfSent({ kind: 'saved', savedAt: answer.savedAt }, answer.notices)
    if (isUnsaved()) plan(0)
  }

  function waitLonger({ isSignedOut = false }: { readonly isSignedOut?: boolean }): void {
    // It may have been stored all the same: what is kept is not known before the next answer, and so that is asked for.
    keptText = undefined
    say({ kind: 'away', ...(isSignedOut && { isSignedOut }) })
    plan(waitAfter(failures++, order.writer), true)
  }

  /** The page is hidden or left: what is not kept yet goes out in a request that outlives it. Its answer comes only if the page stays. */
  function leave(): void {
    if (isContested()) return void contested.leave()
    if (isStopped() || !isUnsaved()) return
    const typed = read()
    const sent = JSON.stringify(typed)
    if (isTooMuchToLeave(sent)) return void save()
    const sequence = nextSequence()
    newest = sequence
    saveAtStableAddress(step, { typed, language, base, writer: order.writer, sequence }, { keepalive: true }).then((answer) => {
      if (ended || held !== undefined || answer.kind !== 'saved' || !restsOn(answer, sent, sequence)) return
      const isNewer = isUnsaved()
      say(isNewer ? kept : { kind: 'saved', savedAt: answer.savedAt }, answer.notices)
      if (isNewer) plan(0)
    })
  }

  return {
    touched,
    save,
    leave,
    isUnsaved,
    /** True when leaving now would lose words: they are not kept, and could not be sent on the way out. */
    wouldLose: () =>
      !ended && held === undefined && isUnsaved() && (kept.kind === 'away' || kept.kind === 'conflict' || kept.kind === 'gone' || isTooMuchToLeave(text())),
    base: () => base,
    /** The connection is back, or the page is looked at again. */
    tryAgain: () => (kept.kind === 'away' ? plan(0, true) : isContested() && contested.tryAgain()),
    /** A form is posted with what stands there; until it is answered nothing else is sent. */
    hold: () => {
      cancel()
      contested.stop()
      held = text()
      // Older than the post: it would only come too late.
      inFlight?.abort()
      say({ kind: 'saving' })
    },
    /** The posted form was answered; `heard`: what its answers call for, where they were read. */
    release: (next: Kept, revision?: number, heard?: Notices) => {
      const posted = held
      // The post is newer than whatever went out before it.
      if (revision !== undefined) restsOn({ revision }, posted, newest + 1)
      held = undefined
      failures = 0
      if (next.kind === 'away') return waitLonger(next)
      sayOfSent(next, heard)
      if (next.kind === 'conflict') contested.begin(posted)
      else if (next.kind === 'saved' && isUnsaved()) plan(LATEST_MS)
    },
    /** The page is taken away. Words that came after the post go out on their own. */
    end: () => {
      if (held !== undefined && text() !== held) {
        held = undefined
        leave()
      } else if (held === undefined) leave()
      cancel()
      contested.stop()
      ended = true
    },
  }
}
