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
  /** The last save that went out: what is stored in the end only its answer tells, since in the order it comes last. */
  let newest = 0
  /** A form is being posted: it carries the newest words itself. */
  let held: string | undefined
  /** The posted form says what stands here, and nothing else: a press may also change rows or put in a name. */
  let isAsItStands = false
  /** It went out once more since, as the page was hidden or left: either may be stored last. */
  let isSentBeside = false
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
  /** What was sent is kept, and the next save rests on it. */
  const restOn = (revision: number, sent: string | undefined) => {
    base = Math.max(base, revision)
    keptText = sent
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
    // What was typed was taken back: nothing is on its way after all.
    if (!isUnsaved()) return kept.kind === 'saving' ? say(settled) : undefined
    inFlight = new AbortController()
    await send({ stop: inFlight })
  }

  /** Sends what stands on the page. Until it is answered nobody knows what is stored. */
  async function send(how: { readonly stop: AbortController } | { readonly keepalive: true }): Promise<void> {
    const typed = read()
    const sequence = nextSequence()
    newest = sequence
    keptText = undefined
    const answer = await saveAtStableAddress(step, { typed, language, base, writer: order.writer, sequence }, how)
    if ('stop' in how && how.stop === inFlight) inFlight = undefined
    if (!ended && held === undefined) answered(answer, JSON.stringify(typed), sequence)
  }

  function answered(answer: StableSave, sent: string, sequence: number) {
    if (sequence !== newest) return overtaken(answer)
    if (answer.kind === 'conflict') {
      say({ kind: 'conflict', contested: answer }, answer.notices)
      return contested.begin(sent)
    }
    if (answer.kind === 'gone') return say({ kind: 'gone' })
    if (answer.kind === 'away') return waitLonger(answer)
    failures = 0
    restOn(answer.revision, sent)
    sayOfSent({ kind: 'saved', savedAt: answer.savedAt }, answer.notices)
    if (isUnsaved()) plan(0)
  }

  /** What was read of its words is told as long as nothing newer was; and a save that waited for it goes on, or says that there is nothing to save. */
  function overtaken(answer: StableSave) {
    if (answer.kind === 'saved' && keptText === undefined) say(kept, answer.notices)
    plan(0)
  }

  function waitLonger({ isSignedOut = false }: { readonly isSignedOut?: boolean }): void {
    // It may have been stored all the same: what is kept is not known before the next answer, and so that is asked for.
    keptText = undefined
    say({ kind: 'away', ...(isSignedOut && { isSignedOut }) })
    plan(waitAfter(failures++, order.writer), true)
  }

  function askAgain(heard: Notices | undefined): void {
    keptText = undefined
    say({ kind: 'saving' }, heard)
    plan(0, true)
  }

  /** The page is hidden or left: what is not kept yet goes out in a request that outlives it. Its answer comes only if the page stays. */
  function leave(): void {
    if (isContested()) return void contested.leave()
    // A post does not outlive the page, nor carry what was typed after it.
    const isPosted = !ended && held !== undefined && isAsItStands
    if ((isStopped() && !isPosted) || !isUnsaved()) return
    if (isTooMuchToLeave(text())) return void save()
    isSentBeside = isPosted
    void send({ keepalive: true })
  }

  return {
    touched,
    save,
    leave,
    isUnsaved,
    /** True when leaving now would lose words: they are not kept, and could not be sent on the way out. */
    wouldLose: () =>
      !ended && held === undefined && isUnsaved() && (kept.kind === 'away' || kept.kind === 'conflict' || kept.kind === 'gone' || isTooMuchToLeave(text())),
    writer: order.writer,
    base: () => base,
    /** The connection is back, or the page is looked at again. */
    tryAgain: () => (kept.kind === 'away' ? plan(0, true) : isContested() && contested.tryAgain()),
    /** A form is posted with what stands there; until it is answered nothing else is sent. */
    hold: (asItStands: boolean) => {
      cancel()
      contested.stop()
      held = text()
      isAsItStands = asItStands
      isSentBeside = false
      newest = 0
      // Older than the post: it would only come too late.
      inFlight?.abort()
      say({ kind: 'saving' })
    },
    /** The posted form was answered; `heard`: what its answers call for, where they were read. */
    release: (next: Kept, revision?: number, heard?: Notices) => {
      const posted = held
      if (revision !== undefined) restOn(revision, isSentBeside ? undefined : posted)
      held = undefined
      failures = 0
      if (next.kind === 'away') return waitLonger(next)
      // It may be what went out beside the post that was stored before it: only a save tells.
      if (next.kind === 'conflict' && isSentBeside) return askAgain(heard)
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
