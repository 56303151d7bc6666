import { expect, it } from 'vitest'
import { asBegun, offeredTo } from '@/lib/intake/by-staff'
import { offered } from '@/lib/intake/offer'
import { stepById } from '@/lib/steps'
import { aboutYou } from '@/lib/steps/about-you'
import { agreements } from '@/lib/steps/agreements'

const options = (byStaff: boolean) => {
  const { filledBy } = offeredTo(offered(aboutYou), byStaff).fields
  return filledBy?.kind === 'one' ? filledBy.options.map(({ value }) => value) : []
}

it('offers "staff" only in a form that staff began', () => {
  expect(options(true)).toEqual(['self', 'helper', 'guardian', 'staff'])
  expect(options(false)).toEqual(['self', 'helper', 'guardian'])
})

it('asks for another way to reach the patient only where staff began the form, and there at once', () => {
  expect(offeredTo(offered(aboutYou), false).fields.noContact).toBeUndefined()
  const { noContact } = offeredTo(offered(aboutYou), true).fields
  expect([noContact?.label, noContact?.later]).toEqual([aboutYou.fields.noContact.label, undefined])
})

it('tells staff what staff need for the signature, and nobody else', () => {
  const hint = (byStaff: boolean) => offeredTo(offered(agreements), byStaff).fields.signature?.hint
  expect(hint(true)).toBe(agreements.fields.signature.hintForStaff)
  expect(hint(false)).toBe(agreements.fields.signature.hint)
  expect(agreements.fields.signature.hint).not.toMatch(/staff/i)
})

it('leaves every other step as it is', () => {
  const reason = stepById('reason')
  if (!reason) throw new Error('There is no step "reason".')
  const data = offered(reason)
  expect(offeredTo(data, false)).toBe(data)
  expect(offeredTo(data, true)).toEqual(data)
})

it('takes "staff" for no answer in a form of a patient, and keeps the rest of the page', () => {
  const typed = { 'about-you': { filledBy: 'staff', fullName: 'Kit Brindlemere' }, reason: { mainReason: 'pain' } }
  expect(asBegun(typed, true)).toBe(typed)
  expect(asBegun(typed, false)).toEqual({ ...typed, 'about-you': { fullName: 'Kit Brindlemere' } })
  for (const filledBy of ['self', 'helper', 'guardian', 7, undefined]) {
    const other = { 'about-you': { filledBy } }
    expect(asBegun(other, false)).toBe(other)
  }
  expect(asBegun({}, false)).toEqual({})
})
