import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { QueueTable } from '@/components/clinic/queue-table'
import type { QueueItem } from '@/lib/documents/queue-line'

const now = new Date('2026-11-22T19:00:00Z')
const item: QueueItem = {
  id: 'i1',
  reference: 'KRTW-7H2M',
  line: { name: 'Ina Vented', age: 46, mainPain: 'Fibromyalgia', missing: 2, flags: [], speaks: 'en' },
  status: 'new',
  band: 'B2',
  disposition: 'CLEAR',
  urgency: 'ROUTINE',
  fundingPath: 'SELF-PAY + GFE',
  fundingVerify: false,
  language: 'en',
  receivedAt: new Date('2026-11-22T17:00:00Z'),
  assignedTo: undefined,
  openAlerts: 0,
  openRequests: 0,
}
const drawn = (one: Partial<QueueItem>, speaks = 'en') => {
  const line = item.line && { ...item.line, speaks }
  const items = [{ ...item, line, ...one }]
  return renderToStaticMarkup(<QueueTable items={items} now={now} timeZone="America/New_York" me="s1" assign={undefined} />).replaceAll(/<[^>]+>/g, '')
}

test('a row says which language to speak, whatever pages were read', () => {
  expect(drawn({}, 'es')).toContain('Speaks Spanish')
  expect(drawn({ language: 'es' }, 'en')).not.toMatch(/Speaks|Form in/)
  expect(drawn({}, 'other')).toContain('Speaks another language')
})

test('without an answer to that, also in a row that does not open, it is the language of the form, and is called so', () => {
  expect(drawn({ language: 'es' }, '')).toContain('Form in Spanish')
  expect(drawn({ language: 'es', line: undefined })).toContain('Form in Spanish')
  expect(drawn({}, '')).not.toMatch(/Speaks|Form in/)
})

test('where no heading stands above a cell, the cell says what it is about', () => {
  expect(drawn({})).toMatch(/Funding: SELF-PAY \+ GFE.*Waiting: 2 h.*With: Nobody yet/)
})
