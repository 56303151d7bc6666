import { expect, test, vi } from 'vitest'
import { findAction } from '@/app/(clinic)/clinic/find-actions'
import { UNTRIED } from '@/components/clinic/form-field'

vi.mock('@/lib/server/staff-cookie', () => ({
  currentStaff: async () => {
    throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
  },
}))
vi.mock('@/lib/server/log', () => ({ log: vi.fn() }))

test('a search while the database is away says that nothing was found, and not that nothing was saved', async () => {
  const form = new FormData()
  form.set('find', 'ABCD-1234')
  const { message, typed } = await findAction(UNTRIED, form)
  expect(message).toEqual({ heading: 'Not found: the records cannot be reached right now', text: 'Please try again.' })
  expect(typed.find).toBe('ABCD-1234')
})
