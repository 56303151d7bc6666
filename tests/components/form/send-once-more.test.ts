import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { NOT_POSTED, type SaveState } from '@/components/form/save-state'
import { sendOnceMore } from '@/components/form/send-once-more'
import { keptAfter } from '@/components/form/use-autosave'
import { long, text } from '@/lib/forms/field'
import type { StepData } from '@/lib/forms/step'

const step: StepData = {
  ...{ id: 'reason', heading: 'Your reason', why: 'To know it.', groups: [{ id: 'few', legend: 'Any?', fields: [] }], showFieldIf: {} },
  fields: { inOwnWords: long({ label: 'In your own words?' }), name: text({ label: 'Your name?', needed: 'Enter your name.' }) },
}
const SAVED_AT = '2026-11-22T14:03:00.000Z'
const CRISIS = { crisis: true, urgentCare: false }
const SAVED = { savedAt: SAVED_AT, revision: 5, problems: [], notices: { crisis: false, urgentCare: false } }
const WRONG = { field: 'name', at: [], problem: 'Enter your name.' }

let answer: () => Promise<Response>
const asked: { readonly address: string; readonly body: Record<string, unknown> }[] = []
const says =
  (body: unknown, status = 200) =>
  async () =>
    Response.json(body, { status })

beforeEach(() => {
  asked.length = 0
  answer = says(SAVED)
  vi.stubGlobal('fetch', (address: string, { body }: { body: string }) => {
    asked.push({ address, body: JSON.parse(body) })
    return answer()
  })
})
afterEach(() => void vi.unstubAllGlobals())

/** The form of an old page, posted with one of its buttons. */
function posted(press?: string, ...more: readonly (readonly [string, string])[]): FormData {
  const data = new FormData()
  const own = Object.entries({ '@step': 'reason', '@locale': 'en', '@base': '4', '@writer': 'w'.repeat(22), inOwnWords: 'It hurts' })
  for (const [name, value] of [...own, ...more]) data.append(name, value)
  if (press !== undefined) data.append('@do', press)
  return data
}
const send = (press?: string, before: SaveState = NOT_POSTED) => sendOnceMore(step, posted(press), before)

it.each([
  ['continue', undefined, '/en/intake', true],
  ['list', 'list', '/en/intake', true],
  ['the other language', 'language:es', '/es/intake/reason', false],
])('%s: the words are saved and the page is left', async (_, press, to, left) => {
  expect(await send(press)).toEqual({ to, savedAt: SAVED_AT, revision: 5 })
  expect(asked).toMatchObject([{ address: '/api/draft/reason', body: { typed: { inOwnWords: 'It hurts' }, language: 'en', base: 4, writer: 'w'.repeat(22), left } }])
})

it('whoever goes on comes to the page that the server names, on the way they were on', async () => {
  answer = says({ ...SAVED, after: '/private' })
  expect(await send()).toMatchObject({ to: '/en/intake/private' })
  expect(await send('list')).toMatchObject({ to: '/en/intake/private' })
  expect(asked.map(({ body }) => [body.toList, body.shown])).toEqual([
    [false, undefined],
    [true, undefined],
  ])
  await sendOnceMore(step, posted(undefined, ['@back', 'check'], ['@shown', 'about-you,reason']), NOT_POSTED)
  expect(asked.at(-1)?.body).toMatchObject({ toList: false, shown: ['about-you', 'reason'] })
})

it('the other language opens the page that the person came to change an answer on', async () => {
  expect(await sendOnceMore(step, posted('language:es', ['@back', 'check']), NOT_POSTED)).toMatchObject({ to: '/es/intake/reason?back=check' })
})

it('what is wrong holds back who goes on, not who goes to the list or reads another language', async () => {
  answer = says({ ...SAVED, problems: [WRONG] })
  expect(await send()).toMatchObject({ outcome: 'problems', problems: [WRONG], attempt: 1, savedAt: SAVED_AT, order: { base: 5 } })
  expect(await send('list')).toMatchObject({ to: '/en/intake' })
  expect(await send('language:es')).toMatchObject({ to: '/es/intake/reason' })
})

it('in a conflict the chosen words rest on what was shown beside them', async () => {
  expect(await send('mine:7')).toMatchObject({ outcome: 'redrawn', problems: [], order: { base: 5 } })
  expect(asked).toMatchObject([{ body: { base: 7, left: false } }])
})

it.each(['language:es', 'list', undefined])('nothing is left where others have saved since, nor where nothing could be kept: %s', async (press) => {
  answer = says({ typed: { inOwnWords: 'theirs' }, revision: 6, savedAt: SAVED_AT, notices: CRISIS }, 409)
  expect(await send(press)).toMatchObject({ outcome: 'conflict', contested: { revision: 6 }, notices: CRISIS, order: { base: 4 } })
  answer = says({}, 503)
  expect(await send(press)).toMatchObject({ outcome: 'away', attempt: 1 })
  answer = says({}, 401)
  expect(await send(press), 'staff must sign in again').toMatchObject({ outcome: 'away', isSignedOut: true })
  answer = says({}, 404)
  expect(await send(press)).toMatchObject({ outcome: 'gone', attempt: 1 })
})

it('what an earlier press saved is not said of words that could not be kept', async () => {
  const before: SaveState = { ...NOT_POSTED, outcome: 'problems', attempt: 2, problems: [WRONG], savedAt: SAVED_AT, notices: CRISIS }
  answer = says({}, 503)
  const away = await send(undefined, before)
  expect(away).toMatchObject({ outcome: 'away', attempt: 3, problems: [] })
  expect(away).not.toHaveProperty('savedAt')
  expect(away).not.toHaveProperty('notices')
  answer = says({ typed: {}, revision: 6, savedAt: SAVED_AT, notices: CRISIS }, 409)
  const conflict = await send(undefined, before)
  expect(conflict).not.toHaveProperty('savedAt')
  expect(keptAfter(conflict as SaveState)).toMatchObject({ kind: 'conflict' })
})
