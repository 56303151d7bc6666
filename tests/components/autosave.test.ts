import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { autosave } from '@/components/form/autosave'
import type { Told } from '@/components/form/save-state'

type Asked = { readonly body: { typed: unknown; base: number; writer: string; sequence: number; language: string }; readonly keepalive: boolean }
const asked: Asked[] = []
let answers: (() => Promise<Response>)[] = []
const told: Told[] = []
let words = ''

const saved = (revision: number) => async () =>
  Response.json({ savedAt: '2026-11-22T14:03:00.000Z', revision, problems: [], notices: { crisis: false, urgentCare: false } })
const status =
  (code: number, body: unknown = {}) =>
  async () =>
    Response.json(body, { status: code })
const offline = async () => Promise.reject(new TypeError('Failed to fetch'))

beforeEach(() => {
  vi.useFakeTimers()
  asked.length = 0
  told.length = 0
  answers = []
  words = ''
  vi.stubGlobal('fetch', (_: string, { body, keepalive }: { body: string; keepalive: boolean }) => {
    asked.push({ body: JSON.parse(body), keepalive })
    return (answers.shift() ?? saved(asked.length))()
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const begin = () =>
  autosave({
    step: 'reason',
    order: { base: 0, writer: 'w'.repeat(22) },
    language: 'es',
    read: () => (words ? { inOwnWords: words } : {}),
    drawn: {},
    tell: (one) => told.push(one),
    begun: { kept: { kind: 'untouched' } },
  })
const type = (page: ReturnType<typeof begin>, text: string) => {
  words = text
  page.touched(false)
}
const kept = () => told.at(-1)?.kept.kind

/** An answer that comes when the test says so. */
function later(): { readonly response: () => Promise<Response>; readonly come: (of: () => Promise<Response>) => Promise<void> } {
  let answer: (response: Response) => void = () => undefined
  return {
    response: () => new Promise<Response>((resolve) => (answer = resolve)),
    come: async (of) => {
      answer(await of())
      await vi.advanceTimersByTimeAsync(1)
    },
  }
}

it('saves words within two seconds of the first keystroke, however long somebody goes on, and says so only then', async () => {
  const page = begin()
  for (const [index, text] of ['I', 'It', 'It h', 'It hu', 'It hur'].entries()) {
    type(page, text)
    expect(kept()).toBe('saving')
    await vi.advanceTimersByTimeAsync(index < 4 ? 250 : 300)
  }
  expect(asked).toHaveLength(1)
  expect(asked[0]?.body).toMatchObject({ typed: { inOwnWords: 'It hur' }, base: 0, writer: 'w'.repeat(22), language: 'es' })
  expect(kept()).toBe('saved')
})

it('saves a choice at once, and nothing when nothing was changed', async () => {
  const page = begin()
  page.touched(true)
  await vi.advanceTimersByTimeAsync(5000)
  expect(asked).toHaveLength(0)
  words = 'chosen'
  page.touched(true)
  await vi.advanceTimersByTimeAsync(1)
  expect(asked).toHaveLength(1)
})

it('has one request under way, and then sends the newest words, resting on what was answered', async () => {
  const first = later()
  answers = [first.response, saved(2)]
  const page = begin()
  type(page, 'one')
  await vi.advanceTimersByTimeAsync(1500)
  type(page, 'one two')
  await vi.advanceTimersByTimeAsync(3000)
  expect(asked).toHaveLength(1)
  await first.come(saved(1))
  await vi.advanceTimersByTimeAsync(10)
  expect(asked.map(({ body }) => [body.typed, body.base])).toEqual([
    [{ inOwnWords: 'one' }, 0],
    [{ inOwnWords: 'one two' }, 1],
  ])
  expect(asked[1]?.body.sequence).toBeGreaterThan(asked[0]?.body.sequence ?? 0)
  expect(told.filter((one) => one.kept.kind === 'saved')).toHaveLength(1)
})

it('goes on saying what was read last, until newer words were read, whatever becomes of the saves between', async () => {
  const read = (revision: number, crisis: boolean) => async () =>
    Response.json({ savedAt: '2026-11-22T14:03:00.000Z', revision, problems: [], notices: { crisis, urgentCare: false } })
  const isCrisis = () => told.at(-1)?.notices?.crisis
  answers = [read(1, true), offline, read(2, false)]
  const page = begin()
  type(page, 'words of danger')
  await vi.advanceTimersByTimeAsync(1300)
  expect([kept(), isCrisis()]).toEqual(['saved', true])
  type(page, 'words of danger, and more')
  expect([kept(), isCrisis()]).toEqual(['saving', true])
  await vi.advanceTimersByTimeAsync(1300)
  expect([kept(), isCrisis()]).toEqual(['away', true])
  page.hold(true)
  expect([kept(), isCrisis()]).toEqual(['saving', true])
  page.release({ kind: 'away' })
  expect([kept(), isCrisis()]).toEqual(['away', true])
  page.tryAgain()
  await vi.advanceTimersByTimeAsync(1)
  expect([kept(), isCrisis()]).toEqual(['saved', false])
  page.hold(true)
  page.release({ kind: 'saved', savedAt: '2026-11-22T14:03:00.000Z' }, 3, { crisis: true, urgentCare: false })
  expect([kept(), isCrisis()]).toEqual(['saved', true])
})

it('keeps trying while nothing can be kept, at once when the connection is back, and would lose words until then', async () => {
  answers = [offline, status(503), offline, saved(1)]
  const page = begin()
  type(page, 'one')
  await vi.advanceTimersByTimeAsync(1300)
  expect(kept()).toBe('away')
  expect(page.wouldLose()).toBe(true)
  await vi.advanceTimersByTimeAsync(1400)
  expect(asked).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(2600)
  expect(asked).toHaveLength(3)
  page.tryAgain()
  await vi.advanceTimersByTimeAsync(1)
  expect(kept()).toBe('saved')
  expect(page.wouldLose()).toBe(false)
})

const refused = (revision = 4, crisis = false) =>
  status(409, { typed: { inOwnWords: 'theirs' }, revision, savedAt: '2026-11-22T14:03:00.000Z', notices: { crisis, urgentCare: false } })
/** A page whose first words were refused: others have saved since. */
async function inConflict(...next: (() => Promise<Response>)[]) {
  answers = [refused(), ...next]
  const page = begin()
  type(page, 'mine')
  await vi.advanceTimersByTimeAsync(1300)
  return page
}
const isConflictWith = (revision: number) => expect(told.at(-1)).toMatchObject({ kept: { kind: 'conflict', contested: { revision } } })

it('where others have saved since, newer words are still read for danger, and never in a way that could store them', async () => {
  const page = await inConflict(refused(4, true), refused(5))
  isConflictWith(4)
  type(page, 'mine, and that I')
  isConflictWith(4)
  await vi.advanceTimersByTimeAsync(1300)
  expect(asked[1]).toMatchObject({ body: { typed: { inOwnWords: 'mine, and that I' }, base: 0, sequence: 0 } })
  expect(told.at(-1)).toMatchObject({ kept: { kind: 'conflict' }, notices: { crisis: true } })
  type(page, 'mine once more')
  await vi.advanceTimersByTimeAsync(1300)
  isConflictWith(5)
  expect(page.wouldLose()).toBe(true)
})

it('takes nothing from an answer that a later save has overtaken: what is put back is sent again', async () => {
  const first = later()
  answers = [first.response, saved(2), saved(3)]
  const page = begin()
  words = 'one'
  page.leave()
  type(page, 'one two')
  await vi.advanceTimersByTimeAsync(1300)
  expect(kept()).toBe('saved')
  await first.come(saved(1))
  type(page, 'one')
  expect(kept()).toBe('saving')
  await vi.advanceTimersByTimeAsync(1300)
  expect(asked.map(({ body }) => body.typed)).toEqual([{ inOwnWords: 'one' }, { inOwnWords: 'one two' }, { inOwnWords: 'one' }])
  expect(asked[2]?.body.base).toBe(2)
})

it('says that all is saved when words were put back while an overtaken save was still out', async () => {
  const first = later()
  answers = [first.response, saved(1)]
  const page = begin()
  type(page, 'one')
  await vi.advanceTimersByTimeAsync(1250)
  page.leave()
  await vi.advanceTimersByTimeAsync(1)
  expect(kept()).toBe('saved')
  type(page, 'one two')
  type(page, 'one')
  await vi.advanceTimersByTimeAsync(1250)
  await first.come(status(503))
  expect(kept()).toBe('saved')
  expect(asked).toHaveLength(2)
})

it('a posted form overtakes what went out before it', async () => {
  const first = later()
  answers = [first.response]
  const page = begin()
  words = 'one'
  page.leave()
  words = 'one two'
  page.hold(true)
  page.release({ kind: 'saved', savedAt: '2026-11-22T14:04:00.000Z' }, 2)
  await first.come(saved(1))
  expect(page.isUnsaved()).toBe(false)
  words = 'one'
  expect(page.isUnsaved()).toBe(true)
})

it('shows what was read of words that went out on leaving, also when somebody has typed on since', async () => {
  const first = later()
  answers = [first.response, offline]
  const page = begin()
  words = 'words of danger'
  page.leave()
  type(page, 'words of danger and more')
  await first.come(async () => Response.json({ savedAt: '2026-11-22T14:03:00.000Z', revision: 1, problems: [], notices: { crisis: true, urgentCare: false } }))
  expect(told.at(-1)).toEqual({ kept: { kind: 'saving' }, notices: { crisis: true, urgentCare: false } })
  await vi.advanceTimersByTimeAsync(1300)
  expect(told.at(-1)).toEqual({ kept: { kind: 'away' }, notices: { crisis: true, urgentCare: false } })
})

it('asks again for what is kept after a press that could not be answered, and goes on saving', async () => {
  const page = begin()
  type(page, 'one')
  await vi.advanceTimersByTimeAsync(1300)
  page.hold(true)
  page.release({ kind: 'away' })
  expect(page.wouldLose()).toBe(true)
  await vi.advanceTimersByTimeAsync(1300)
  expect(asked).toHaveLength(2)
  expect(kept()).toBe('saved')
  type(page, 'one two')
  await vi.advanceTimersByTimeAsync(1300)
  expect(asked[2]?.body.typed).toEqual({ inOwnWords: 'one two' })
})

it('sends what was put back after a save whose answer was lost: that one may have been stored', async () => {
  const page = begin()
  type(page, 'no')
  await vi.advanceTimersByTimeAsync(1300)
  answers = [offline]
  type(page, 'yes')
  await vi.advanceTimersByTimeAsync(1201)
  expect(kept()).toBe('away')
  type(page, 'no')
  expect(page.wouldLose()).toBe(true)
  await vi.advanceTimersByTimeAsync(1300)
  expect(asked.map(({ body }) => body.typed)).toEqual([{ inOwnWords: 'no' }, { inOwnWords: 'yes' }, { inOwnWords: 'no' }])
  expect(kept()).toBe('saved')
})

it('sends what was put back while the words before were on their way out', async () => {
  const first = later()
  answers = [first.response]
  const page = begin()
  words = 'yes'
  page.leave()
  words = ''
  await first.come(saved(1))
  await vi.advanceTimersByTimeAsync(10)
  expect(asked.map(({ body }) => body.typed)).toEqual([{ inOwnWords: 'yes' }, {}])
})

it('says how it stood before when what was typed is taken back', async () => {
  const page = begin()
  type(page, 'one')
  type(page, '')
  await vi.advanceTimersByTimeAsync(1300)
  expect(asked).toHaveLength(0)
  expect(kept()).toBe('untouched')
})

it('what is typed after a press and taken back leaves the page as the press left it, whatever stood there before', async () => {
  answers = [offline]
  const page = begin()
  type(page, 'one')
  await vi.advanceTimersByTimeAsync(1250)
  expect(kept()).toBe('away')
  page.hold(true)
  words = 'one and'
  page.release({ kind: 'saved', savedAt: '2026-11-22T14:04:00.000Z' }, 1)
  expect(kept()).toBe('saving')
  type(page, 'one')
  await vi.advanceTimersByTimeAsync(1300)
  expect(told.at(-1)?.kept).toEqual({ kind: 'saved', savedAt: '2026-11-22T14:04:00.000Z' })
  type(page, 'one two')
  await vi.advanceTimersByTimeAsync(1300)
  expect(asked.at(-1)?.body.typed).toEqual({ inOwnWords: 'one two' })
})

it('in a conflict asks once for each text, in the same time as ever, however long the page lies there', async () => {
  const page = await inConflict(refused(), refused())
  for (const text of ['mine t', 'mine to', 'mine too']) {
    type(page, text)
    await vi.advanceTimersByTimeAsync(300)
  }
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked.map(({ body }) => body.typed)).toEqual([{ inOwnWords: 'mine' }, { inOwnWords: 'mine too' }])
  page.touched(true)
  page.tryAgain()
  await page.save()
  page.leave()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked).toHaveLength(2)
  type(page, 'mine, last words')
  page.leave()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked.slice(2)).toMatchObject([{ keepalive: true, body: { typed: { inOwnWords: 'mine, last words' }, sequence: 0 } }])
  isConflictWith(4)
})

it('in a conflict newer words wait for the answer to the ones before, and then follow', async () => {
  const first = later()
  const page = await inConflict(first.response, refused())
  type(page, 'one')
  await vi.advanceTimersByTimeAsync(1300)
  type(page, 'one two')
  await vi.advanceTimersByTimeAsync(3000)
  expect(asked).toHaveLength(2)
  await first.come(refused())
  await vi.advanceTimersByTimeAsync(1300)
  expect(asked[2]?.body.typed).toEqual({ inOwnWords: 'one two' })
})

it('in a conflict and offline it goes on asking, ever more slowly, and the choice stays on the page', async () => {
  const page = await inConflict(offline, offline, refused(4, true))
  type(page, 'one')
  await vi.advanceTimersByTimeAsync(1300)
  type(page, 'one two')
  page.touched(true)
  isConflictWith(4)
  await vi.advanceTimersByTimeAsync(500)
  expect(asked).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked).toHaveLength(4)
  expect(told.at(-1)).toMatchObject({ kept: { kind: 'conflict' }, notices: { crisis: true } })
  expect(told.some(({ kept: { kind } }) => kind === 'away')).toBe(false)
})

it('what happens to be the same as theirs ends no conflict by itself', async () => {
  const page = await inConflict(saved(4))
  type(page, 'theirs')
  await vi.advanceTimersByTimeAsync(1300)
  expect(asked).toHaveLength(2)
  isConflictWith(4)
  expect(page.base()).toBe(0)
})

it('once somebody has chosen, the page saves as before, also words that were refused', async () => {
  const page = await inConflict(saved(6))
  page.hold(true)
  page.release({ kind: 'saved', savedAt: '2026-11-22T14:03:00.000Z' }, 5)
  type(page, '')
  await vi.advanceTimersByTimeAsync(1300)
  type(page, 'mine')
  await vi.advanceTimersByTimeAsync(1300)
  expect(asked.slice(1).map(({ body }) => [body.typed, body.base])).toEqual([
    [{}, 5],
    [{ inOwnWords: 'mine' }, 6],
  ])
  for (const { body } of asked) expect(body.sequence).toBeGreaterThan(0)
  expect(kept()).toBe('saved')
})

it('a posted form that is refused was read for danger by that post; only what was typed meanwhile follows', async () => {
  const page = begin()
  words = 'posted'
  const contested = { typed: {}, revision: 4, savedAt: '2026-11-22T14:03:00.000Z' }
  page.hold(true)
  page.release({ kind: 'conflict', contested })
  await vi.advanceTimersByTimeAsync(5000)
  expect(asked).toHaveLength(0)
  page.hold(true)
  words = 'posted, and more'
  answers = [refused()]
  page.release({ kind: 'conflict', contested })
  await vi.advanceTimersByTimeAsync(5000)
  expect(asked).toMatchObject([{ body: { typed: { inOwnWords: 'posted, and more' }, sequence: 0 } }])
})

it('sends what is not kept yet in a request that outlives the page', async () => {
  const page = begin()
  type(page, 'last words')
  page.leave()
  expect(asked).toMatchObject([{ keepalive: true, body: { typed: { inOwnWords: 'last words' } } }])
  await vi.advanceTimersByTimeAsync(10)
  expect(kept()).toBe('saved')
})

it('is not taken in by its own older save that arrives after a newer one', async () => {
  const first = later()
  answers = [first.response, saved(1), saved(1)]
  const page = begin()
  type(page, 'one')
  await vi.advanceTimersByTimeAsync(1300)
  type(page, 'one two')
  page.leave()
  await vi.advanceTimersByTimeAsync(10)
  await first.come(status(409, { typed: { inOwnWords: 'one two' }, revision: 1, savedAt: '2026-11-22T14:03:00.000Z', notices: {} }))
  await vi.advanceTimersByTimeAsync(2000)
  expect(told.some((one) => one.kept.kind === 'conflict')).toBe(false)
  expect(kept()).toBe('saved')
})

it('sends nothing beside a form that is posted, and words that were typed meanwhile afterwards', async () => {
  const page = begin()
  type(page, 'one')
  page.hold(true)
  await vi.advanceTimersByTimeAsync(5000)
  expect(asked).toHaveLength(0)
  words = 'one two'
  page.release({ kind: 'saved', savedAt: '2026-11-22T14:03:00.000Z' }, 7)
  await vi.advanceTimersByTimeAsync(1500)
  expect(asked).toMatchObject([{ body: { base: 7, typed: { inOwnWords: 'one two' } } }])
})

it('does not leave to a post what it may not carry to the end, when the page is left while it is on its way', async () => {
  const page = begin()
  type(page, 'one')
  page.hold(true)
  words = 'one two'
  page.leave()
  expect(asked).toMatchObject([{ keepalive: true, body: { base: 0, typed: { inOwnWords: 'one two' } } }])
  page.release({ kind: 'saved', savedAt: '2026-11-22T14:03:00.000Z' }, 1)
  words = 'one'
  page.touched(false)
  await vi.advanceTimersByTimeAsync(1500)
  // What was stored last only a save tells.
  expect(asked.at(-1)).toMatchObject({ keepalive: false, body: { base: 1, typed: { inOwnWords: 'one' } } })
  expect(kept()).toBe('saved')
})

it('leaves it to a post that changes rows or names, which says something else than what stands there', async () => {
  const page = begin()
  type(page, 'one')
  page.hold(false)
  page.leave()
  expect(asked).toHaveLength(0)
})

it('does not call it a conflict when what went out beside a post was stored before it', async () => {
  const page = begin()
  type(page, 'one')
  page.hold(true)
  page.leave()
  page.release({ kind: 'conflict', contested: { typed: { inOwnWords: 'one' }, revision: 1, savedAt: '2026-11-22T14:03:00.000Z' } })
  await vi.advanceTimersByTimeAsync(1500)
  expect(told.some((one) => one.kept.kind === 'conflict')).toBe(false)
  expect(kept()).toBe('saved')
})

it('says that a form is gone and keeps quiet', async () => {
  answers = [status(404)]
  const page = begin()
  type(page, 'one')
  await vi.advanceTimersByTimeAsync(1300)
  expect(kept()).toBe('gone')
  type(page, 'one two')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked).toHaveLength(1)
})

it('says that the session of whoever types has ended, and keeps the words as soon as they have signed in again', async () => {
  answers = [status(401), status(401), saved(3)]
  const page = begin()
  type(page, 'one')
  await vi.advanceTimersByTimeAsync(1300)
  expect(told.at(-1)?.kept).toEqual({ kind: 'away', isSignedOut: true })
  expect(page.wouldLose()).toBe(true)
  page.tryAgain()
  await vi.advanceTimersByTimeAsync(1)
  expect(told.at(-1)?.kept, 'looked at again, and not signed in yet').toEqual({ kind: 'away', isSignedOut: true })
  page.tryAgain()
  await vi.advanceTimersByTimeAsync(1)
  expect(asked.at(-1)?.body.typed).toEqual({ inOwnWords: 'one' })
  expect(kept()).toBe('saved')
})

it('still says so once a posted form was answered that way', async () => {
  const page = begin()
  type(page, 'one')
  page.hold(true)
  page.release({ kind: 'away', isSignedOut: true })
  expect(told.at(-1)?.kept).toEqual({ kind: 'away', isSignedOut: true })
})

it('stops a save that is under way when a form is posted: it would only come too late', async () => {
  let signal: AbortSignal | undefined
  vi.stubGlobal('fetch', (_: string, options: { signal: AbortSignal }) => {
    signal = options.signal
    return new Promise(() => undefined)
  })
  const page = begin()
  type(page, 'half a sentence')
  await vi.advanceTimersByTimeAsync(2000)
  expect(signal?.aborted).toBe(false)
  page.hold(true)
  expect(signal?.aborted).toBe(true)
})
