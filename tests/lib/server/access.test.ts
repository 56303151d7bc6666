import { expect, test } from 'vitest'
import { ACTIONS, type Action, clinicAddress, homeOf, isRecordId, may, ROLES } from '@/lib/server/access'

/** The table once more, written by hand: who may do what is decided twice, and a slip in one place shows. */
const EXPECTED: Readonly<Record<Action, string>> = {
  'clinic.enter': 'coordinator psychiatrist administrator',
  'queue.read': 'coordinator psychiatrist',
  'intake.open': 'coordinator psychiatrist',
  'intake.assign': 'coordinator psychiatrist',
  'intake.move': 'coordinator psychiatrist',
  'intake.note': 'coordinator psychiatrist',
  'alert.read': 'coordinator psychiatrist',
  'alert.acknowledge': 'coordinator psychiatrist',
  'notice.see': 'coordinator psychiatrist',
  'drill.run': 'psychiatrist administrator',
  'request.answer': 'coordinator psychiatrist',
  'intake.enter': 'coordinator',
  'intake.answers': 'psychiatrist',
  'intake.summary': 'psychiatrist',
  'intake.mark': 'psychiatrist',
  'intake.judge-again': 'psychiatrist',
  'money.read': 'coordinator psychiatrist',
  'money.write': 'coordinator psychiatrist',
  'paper.read': 'coordinator psychiatrist',
  'paper.write': 'coordinator psychiatrist',
  'payer.check': 'coordinator administrator',
  'settings.read': 'administrator',
  'profile.write': 'administrator',
  'fees.write': 'administrator',
  'device.write': 'administrator',
  'staff.read': 'administrator',
  'staff.write': 'administrator',
  'audit.read': 'administrator',
}

test('the table has no action that is not expected here', () => {
  expect([...ACTIONS].sort()).toEqual(Object.keys(EXPECTED).sort())
})

test.each(ACTIONS.flatMap((action) => ROLES.map((role) => [role, action] as const)))('%s: %s', (role, action) => {
  expect(may(role, action)).toBe(EXPECTED[action].split(' ').includes(role))
})

test('an action or role that does not exist is not allowed', () => {
  expect(may('administrator', 'toString' as Action)).toBe(false)
  expect(may('administrator', 'intake.delete' as Action)).toBe(false)
  expect(may('nobody' as 'coordinator', 'clinic.enter')).toBe(false)
})

test('each role begins where it may be', () => {
  expect(ROLES.map(homeOf)).toEqual(['/clinic', '/clinic', '/clinic/settings'])
})

test.each([
  ['/clinic', '/clinic'],
  ['/clinic/intakes/3f0f6a0c-0000-4000-8000-000000000000', '/clinic/intakes/3f0f6a0c-0000-4000-8000-000000000000'],
  ['/clinic?status=new&band=B1', '/clinic?status=new&band=B1'],
])('after signing in, %s leads to %s', (asked, to) => expect(clinicAddress(asked)).toBe(to))

test.each([
  'https://evil.example/clinic',
  '//evil.example/clinic',
  '/\\evil.example',
  '/clinic\\..\\..\\evil',
  '/clinic/../en',
  '/clinical',
  '/en',
  'clinic',
  'javascript:alert(1)',
  '/clinic\n/x',
  `/clinic/${'a'.repeat(600)}`,
  ['/clinic/audit'],
  undefined,
])('an address that is not in the clinic leads to its start page: %s', (asked) => expect(clinicAddress(asked)).toBe('/clinic'))

test('an id is a UUID as the database writes it, and nothing else', () => {
  expect(isRecordId('3f0f6a0c-1111-4000-8000-000000000000')).toBe(true)
  for (const text of ['', '1', '3F0F6A0C-1111-4000-8000-000000000000', '3f0f6a0c-1111-4000-8000-000000000000 ', "3f0f6a0c-1111-4000-8000-00000000000'"])
    expect(isRecordId(text)).toBe(false)
})
