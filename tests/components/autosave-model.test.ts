import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { autosave } from '@/components/form/autosave'
import type { Told } from '@/components/form/save-state'
import { nextSequence } from '@/components/form/stable-save'
import { decideSave, type StoredOrder } from '@/lib/server/save-order'

// One page, a line that does whatever lines do, and the server's own rule for what is stored: whatever happens in whatever order,
// once the line is good again what stands on the page is stored, and the page says so; and it never says so before.

const WRITER = 'w'.repeat(22)
/** A request that never arrives, one whose answer is lost, one that is answered; each way takes its time. */
type Line = { readonly fate: 'down' | 'lost' | 'good'; readonly there: number; readonly back: number }
type Act =
  | { readonly does: 'type'; readonly words: string; readonly isWhole: boolean }
  | { readonly does: 'leave' }
  | { readonly does: 'try again' }
  | { readonly does: 'press' }
  | { readonly does: 'wait'; readonly ms: number }
  | ({ readonly does: 'line' } & Line)

const ms = fc.constantFrom(0, 1, 200, 1199, 1201, 3000)
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('type' as const), words: fc.constantFrom('', 'no', 'yes', 'no and'), isWhole: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constantFrom<Act>({ does: 'leave' }, { does: 'try again' }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('press' as const) }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('wait' as const), ms }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('line' as const),
      fate: fc.constantFrom('down' as const, 'lost' as const, 'good' as const),
      there: ms,
      back: ms,
    }),
  },
)

const after = (time: number) => new Promise<void>((done) => setTimeout(done, time))

const CONFLICT = { kind: 'conflict', contested: { typed: {}, revision: 1, savedAt: '2026-11-22T14:03:00.000Z' } } as const

/** The store behind the line. */
function server() {
  let order: StoredOrder | undefined
  let typed = '{}'
  return {
    stored: () => typed,
    save: (words: string, asked: { readonly base: number; readonly sequence: number }) => {
      const decision = decideSave(order, { ...asked, writer: WRITER }, words === typed)
      if (decision === 'store') typed = words
      if (decision === 'store' || decision === 'note') {
        order = { revision: (order?.revision ?? 0) + (decision === 'store' ? 1 : 0), writer: WRITER, sequence: asked.sequence }
      }
      return { isConflict: decision === 'conflict', revision: order?.revision ?? 0 }
    },
  }
}

/** Plays one course of events, and then gives the page time on a good line. */
async function play(acts: readonly Act[]) {
  const store = server()
  let line: Line = { fate: 'good', there: 0, back: 0 }
  let words = ''
  const read = () => (words ? { inOwnWords: words } : {})
  const savedTooSoon: string[] = []
  const told: Told[] = []

  /** Takes words there and an answer back. A request that was given up arrives all the same. */
  async function carried(body: string, order: { readonly base: number; readonly sequence: number }, signal?: AbortSignal | null) {
    const { fate, there, back } = line
    const givenUp = new Promise<never>((_, fail) => signal?.addEventListener('abort', () => fail(new Error('given up'))))
    const way = (async () => {
      await after(there)
      if (fate === 'down') throw new TypeError('Failed to fetch')
      const answer = store.save(body, order)
      await after(back)
      if (fate === 'lost') throw new TypeError('Failed to fetch')
      return answer
    })()
    return Promise.race([way, givenUp])
  }
  vi.stubGlobal('fetch', async (_: string, { body, signal }: { body: string; signal?: AbortSignal }) => {
    const { typed, base, sequence } = JSON.parse(body)
    const { isConflict, revision } = await carried(JSON.stringify(typed), { base, sequence }, signal)
    const notices = { crisis: false, urgentCare: false }
    return Response.json({ savedAt: '2026-11-22T14:03:00.000Z', revision, problems: [], notices, typed: {} }, { status: isConflict ? 409 : 200 })
  })
  const page = autosave({
    ...{ step: 'reason', order: { base: 0, writer: WRITER }, language: 'en', read, drawn: {}, begun: { kept: { kind: 'untouched' } } },
    tell: (next) => {
      told.push(next)
      if (next.kept.kind === 'saved' && store.stored() !== JSON.stringify(read())) savedTooSoon.push(`${store.stored()} for ${words}`)
    },
  })
  /** A form is posted, and answered or not; whoever waits for it types on. */
  let isPosting = false
  async function press(): Promise<void> {
    isPosting = true
    page.hold(true)
    const sent = JSON.stringify(read())
    const order = { base: page.base(), sequence: nextSequence() }
    try {
      const { isConflict, revision } = await carried(sent, order)
      page.release(isConflict ? CONFLICT : { kind: 'saved', savedAt: '2026-11-22T14:04:00.000Z' }, isConflict ? undefined : revision)
    } catch {
      page.release({ kind: 'away' })
    }
    isPosting = false
  }
  for (const one of acts) {
    if (one.does === 'line') line = one
    else if (one.does === 'wait') await vi.advanceTimersByTimeAsync(one.ms)
    else if (one.does === 'leave') page.leave()
    else if (one.does === 'try again') page.tryAgain()
    else if (one.does === 'press') isPosting || void press()
    else {
      words = one.words
      page.touched(one.isWhole)
    }
  }
  line = { fate: 'good', there: 0, back: 0 }
  await vi.advanceTimersByTimeAsync(120_000)
  const end = {
    stored: store.stored(),
    words: JSON.stringify(read()),
    kept: told.at(-1)?.kept.kind ?? 'untouched',
    isUnsaved: page.isUnsaved(),
    wouldLose: page.wouldLose(),
  }
  page.end()
  return { ...end, savedTooSoon, isEverConflict: told.some(({ kept }) => kept.kind === 'conflict') }
}

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('whatever the line does and whoever presses what, in the end what stands on the page is stored, and "saved" was true whenever it was said', async () => {
  vi.useFakeTimers()
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 14 }), async (acts) => {
      const { stored, words, kept, isUnsaved, wouldLose, savedTooSoon, isEverConflict } = await play(acts)
      expect({ stored, isUnsaved, wouldLose, savedTooSoon, isEverConflict }).toEqual({
        stored: words,
        isUnsaved: false,
        wouldLose: false,
        savedTooSoon: [],
        isEverConflict: false,
      })
      expect(['saved', 'untouched']).toContain(kept)
    }),
    { numRuns: 30_000 },
  )
}, 120_000)
