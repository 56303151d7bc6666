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
const props = { now, timeZone: 'America/New_York', me: 's1', assign: undefined, at: '?status=new&with=nobody', canSummarise: false }
const drawn = (one: Partial<QueueItem>, speaks = 'en') => {
  const line = item.line && { ...item.line, speaks }
  return renderToStaticMarkup(<QueueTable {...props} items={[{ ...item, line, ...one }]} />).replaceAll(/<[^>]+>/g, '')
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
  expect(drawn({})).toMatch(/Funding: SELF-PAY \+ GFE.*Still to ask: 2 questions.*Waiting: 2 h.*With: Nobody yet/)
})

test('what the funding’s short form means stands beside it, not in a tooltip', () => {
  for (const [path, words] of [
    ['ABN', 'Medicare: a denial is expected; Advance Beneficiary Notice'],
    ['n/a', 'No route to fund yet'],
  ] as const)
    expect(drawn({ fundingPath: path })).toContain(`${path}${words}`)
  expect(renderToStaticMarkup(<QueueTable {...props} items={[item]} />)).not.toContain('title="Patient pays')
})

test('a row leads to the summary, by name, for whoever may open it', () => {
  const markup = (canSummarise: boolean) => renderToStaticMarkup(<QueueTable {...props} items={[item]} canSummarise={canSummarise} />)
  expect(markup(true)).toMatch(/href="\/clinic\/intakes\/i1\/summary"[^>]*>Summary<span class="sr-only"> of Ina Vented</)
  expect(markup(false)).not.toContain('/summary')
})

test('taking an intake on says which part of the queue to go back to, and the row can be found there', () => {
  const markup = renderToStaticMarkup(<QueueTable {...props} items={[item]} assign={async () => {}} />)
  expect(markup).toContain('name="at" value="?status=new&amp;with=nobody"')
  expect(markup).toContain('id="row-i1"')
})
