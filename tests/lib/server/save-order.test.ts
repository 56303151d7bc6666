import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decideSave, type SaveDecision, type SaveOrder, type StoredOrder } from '@/lib/server/save-order'

const MINE = 'mine-mine-mine-mine-mi'
const OTHER = 'other-other-other-othe'

type Line = readonly [what: string, stored: StoredOrder | undefined, asked: SaveOrder, whenOther: SaveDecision, whenSame: SaveDecision]

const table: readonly Line[] = [
  ['the first save of a step', undefined, { base: 0, writer: MINE, sequence: 1 }, 'store', 'store'],
  ['a page that has seen what is stored', { revision: 3, writer: OTHER, sequence: 9 }, { base: 3, writer: MINE, sequence: 1 }, 'store', 'note'],
  ['a form posted without scripts, that has seen what is stored', { revision: 3, writer: OTHER, sequence: 9 }, { base: 3, writer: MINE }, 'store', 'note'],
  ['the next save of the same page', { revision: 3, writer: MINE, sequence: 4 }, { base: 3, writer: MINE, sequence: 5 }, 'store', 'note'],
  ['the next save of a page whose last answer got lost', { revision: 3, writer: MINE, sequence: 4 }, { base: 2, writer: MINE, sequence: 5 }, 'store', 'note'],
  ['a form posted once more without scripts, its answer lost', { revision: 3, writer: MINE, sequence: 0 }, { base: 2, writer: MINE }, 'store', 'note'],
  ['a form posted anew by "back", after a later post of the same page', { revision: 2, writer: MINE, sequence: 0 }, { base: 0, writer: MINE }, 'conflict', 'same'],
  [
    'a form posted before the scripts were there, posted anew after they saved',
    { revision: 6, writer: MINE, sequence: 5 },
    { base: 0, writer: MINE },
    'conflict',
    'same',
  ],
  ['an older save of the same page that arrives late', { revision: 3, writer: MINE, sequence: 4 }, { base: 2, writer: MINE, sequence: 3 }, 'conflict', 'same'],
  ['an older save that arrives late and rests on what is stored', { revision: 3, writer: MINE, sequence: 4 }, { base: 3, writer: MINE, sequence: 3 }, 'conflict', 'same'],
  ['the same save, delivered twice', { revision: 3, writer: MINE, sequence: 4 }, { base: 2, writer: MINE, sequence: 4 }, 'conflict', 'same'],
  ['a page that has not seen what another saved', { revision: 3, writer: OTHER, sequence: 1 }, { base: 2, writer: MINE, sequence: 5 }, 'conflict', 'same'],
  ['a form without scripts that has not seen what another saved', { revision: 3, writer: OTHER, sequence: 1 }, { base: 0, writer: MINE }, 'conflict', 'same'],
  ['a page that claims to have seen more than there is', { revision: 3, writer: OTHER, sequence: 1 }, { base: 4, writer: MINE, sequence: 1 }, 'conflict', 'same'],
  ['no page at all, after no page at all: nobody owns the empty name', { revision: 3, writer: '', sequence: 0 }, { base: 2, writer: '' }, 'conflict', 'same'],
]

describe('what a save does', () => {
  test.each(table)('%s', (_, stored, asked, whenOther, whenSame) => {
    expect(decideSave(stored, asked, false)).toBe(whenOther)
    expect(decideSave(stored, asked, true)).toBe(whenSame)
  })
})

/** One page as the browser runs it: saves rest on the last answer that came, and count up. */
type Page = { readonly writer: string; base: number; sequence: number; stopped: boolean; shownSaved: string | undefined }
type Request = { readonly page: number; readonly asked: SaveOrder & { sequence: number }; readonly words: string }

test('however requests of two pages are delayed, doubled and lost: nobody’s acknowledged words are replaced by a page that had not seen them', () => {
  const action = fc.record({
    page: fc.nat({ max: 1 }),
    what: fc.constantFrom('type', 'deliver-newest', 'deliver-any', 'deliver-again', 'lose-answer', 'reload'),
    pick: fc.nat({ max: 20 }),
    word: fc.constantFrom('a', 'b', 'c'),
  })
  fc.assert(
    fc.property(fc.array(action, { maxLength: 60, size: 'max' }), (actions) => {
      let stored: (StoredOrder & { words: string }) | undefined
      /** By revision: the page that wrote it, or has written the same since, and on what it rested. */
      const history: { readonly writer: string; readonly base: number }[] = []
      let names = 0
      const open = (): Page => ({ writer: `writer-${++names}`, base: stored?.revision ?? 0, sequence: 0, stopped: false, shownSaved: undefined })
      const pages: [Page, Page] = [open(), open()]
      const waiting: Request[] = []
      const delivered: Request[] = []

      const deliver = (request: Request | undefined, isAnswered: boolean) => {
        if (!request) return
        const page = pages.find(({ writer }) => writer === request.asked.writer)
        const decision = decideSave(stored, request.asked, stored?.words === request.words)
        const before = stored
        if (decision === 'store') {
          if (before && before.writer !== request.asked.writer) expect(request.asked.base, 'a save replaced what its page had not seen').toBe(before.revision)
          stored = { revision: (before?.revision ?? 0) + 1, writer: request.asked.writer, sequence: request.asked.sequence, words: request.words }
          history.push({ writer: stored.writer, base: request.asked.base })
        } else if (decision === 'note' && before) {
          stored = { ...before, writer: request.asked.writer, sequence: request.asked.sequence }
          history.splice(-1, 1, { writer: stored.writer, base: request.asked.base })
        }
        delivered.push(request)
        const isNewest = page?.sequence === request.asked.sequence
        if (!page || page.stopped || !isAnswered || !isNewest) return
        if (decision === 'conflict') page.stopped = true
        else {
          page.base = Math.max(page.base, stored?.revision ?? 0)
          page.shownSaved = request.words
          expect(stored?.words, '"Saved" stands beside words that are not stored').toBe(request.words)
        }
      }

      for (const { page: index, what, pick, word } of actions) {
        const page = pages[index as 0 | 1]
        if (what === 'reload') pages[index as 0 | 1] = open()
        if (what === 'type' && !page.stopped) {
          page.sequence += 1
          page.shownSaved = undefined
          waiting.push({ page: index, asked: { base: page.base, writer: page.writer, sequence: page.sequence }, words: `${word}` })
        }
        const at = waiting.length === 0 ? -1 : pick % waiting.length
        if (what === 'deliver-newest') deliver(waiting.pop(), true)
        if (what === 'deliver-any' && at >= 0) deliver(waiting.splice(at, 1)[0], true)
        if (what === 'lose-answer' && at >= 0) deliver(waiting.splice(at, 1)[0], false)
        if (what === 'deliver-again' && delivered.length > 0) deliver(delivered[pick % delivered.length], false)
        // What a page says is saved is stored, until a page that has seen it, or the one that wrote it, writes anew.
        for (const one of pages) {
          if (one.shownSaved === undefined || stored?.words === one.shownSaved) continue
          const [seen, next] = history.slice(one.base - 1)
          expect(next, `"Saved" was shown for "${one.shownSaved}", and "${stored?.words}" is stored`).toBeDefined()
          if (next?.writer !== seen?.writer) expect(next?.base, 'the first save after it had not seen it').toBeGreaterThanOrEqual(one.base)
        }
      }
    }),
    { numRuns: 20_000 },
  )
})
