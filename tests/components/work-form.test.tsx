import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Work } from '@/components/clinic/work'
import { posted } from './posted'

const since = new Date('2026-11-22T17:00:00Z')
const work = {
  id: 'i1',
  version: 3,
  status: 'new',
  since,
  now: since,
  timeZone: 'America/New_York',
  moves: ['in-review'],
  me: 's1',
  once: 'o1',
  work: async () => ({ attempt: 1, typed: {}, problems: {} }),
} as const
const drawn = (holder?: string) => renderToStaticMarkup(<Work {...work} assignedTo={holder ? { id: holder, name: 'Olga Other' } : undefined} />)

test('every button of the work on an intake sends every box of it, so that none throws away what is typed', () => {
  expect(drawn().match(/<form/g)).toHaveLength(1)
  expect([...drawn().matchAll(/<button[^>]*>/g)].map(([button]) => button.match(/value="(\w+)"/)?.[1])).toEqual(['assign', 'move', 'note'])
  expect([...posted(drawn()).keys()].sort()).toEqual(expect.arrayContaining(['holder', 'id', 'note', 'once', 'reason', 'version']))
  expect(posted(drawn()).get('once')).toBe('o1')
})

test('who has it says what the button does', () => {
  expect(drawn('s1')).toMatch(/With you.*value="release"[^>]*>Give back/)
  expect(drawn('s2')).toMatch(/With Olga Other.*value="assign"[^>]*>Assign to me/)
})
