import { expect, it } from 'vitest'
import { asBegun, type BegunBy, offeredTo } from '@/lib/intake/by-staff'
import { offered } from '@/lib/intake/offer'
import { stepById } from '@/lib/steps'
import { aboutYou } from '@/lib/steps/about-you'
import { agreements } from '@/lib/steps/agreements'

const options = (by: BegunBy) => {
  const { filledBy } = offeredTo(offered(aboutYou), by).fields
  return filledBy?.kind === 'one' ? filledBy.options.map(({ value }) => value) : []
}

it('offers "staff" only in a form that staff began', () => {
  expect(options('staff')).toEqual(['self', 'helper', 'guardian', 'staff'])
  expect(options('patient')).toEqual(['self', 'helper', 'guardian'])
})

it('leaves out nothing while nobody can tell who began the form', () => {
  const data = offered(aboutYou)
  expect(offeredTo(data, 'unknown')).toBe(data)
})

it('asks staff at once for another way to reach the patient, and patients among what they may add', () => {
  const asked = (by: BegunBy) => offeredTo(offered(aboutYou), by).fields.noContact
  const { hint, hintForStaff } = aboutYou.fields.noContact
  expect(asked('staff')).toMatchObject({ hint: hintForStaff })
  expect(asked('staff')).not.toHaveProperty('later')
  expect(asked('patient')).toMatchObject({ hint, later: true })
})

it('tells staff what staff need for the signature, and nobody else', () => {
  const hint = (by: BegunBy) => offeredTo(offered(agreements), by).fields.signature?.hint
  expect(hint('staff')).toBe(agreements.fields.signature.hintForStaff)
  expect(hint('patient')).toBe(agreements.fields.signature.hint)
  expect(agreements.fields.signature.hint).not.toMatch(/staff/i)
})

it('leaves every other step as it is', () => {
  const reason = stepById('reason')
  if (!reason) throw new Error('There is no step "reason".')
  const data = offered(reason)
  expect(offeredTo(data, 'patient')).toBe(data)
  expect(offeredTo(data, 'staff')).toEqual(data)
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
