import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { QueueFilters } from '@/components/clinic/queue-filters'

const find = async () => ({ attempt: 1, typed: {}, problems: {} })
const drawn = () => renderToStaticMarkup(<QueueFilters status={undefined} band={undefined} holder="nobody" find={find} />)

test('what is looked for is posted, so that a name that is typed there stands in no address', () => {
  const [filters = '', search = ''] = drawn().split('<form').slice(1)
  expect(filters).toContain('action="/clinic"')
  expect(filters).not.toContain('name="find"')
  expect(search).toContain('name="find"')
  expect(search).not.toMatch(/action="\/|method="get"/i)
  // What is typed in it keeps no page of patients open when a session ends.
  expect(search).toMatch(/^[^>]* role="search"/)
})

test('who has an intake is asked for beside the status, and what is asked for stays chosen', () => {
  expect(drawn()).toContain('<option value="me">With me</option><option value="nobody" selected="">With nobody</option>')
  expect(drawn()).toContain('Show all open')
})
