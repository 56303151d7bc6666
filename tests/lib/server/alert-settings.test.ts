import { afterAll, beforeAll, expect, test } from 'vitest'
import { changeAlertSettings, fallbackOf, readAlertSettings } from '@/lib/server/alert-settings'
import { clinicProfile } from '@/lib/server/profile'
import { profileVersion } from '@/lib/server/settings'
import { addStaff } from '@/tests/support/clinic'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.end())

const TYPED = { fallbackName: 'Frankie', fallbackPhone: '(561) 555-0188', fallbackEmail: 'frankie@clinic.example', emergentMinutes: '10', sameDayMinutes: '90' }

test('nobody, or a person with name, number and address', () => {
  expect(readAlertSettings(TYPED)).toMatchObject({
    fields: { fallbackName: 'Frankie', fallbackEmail: 'frankie@clinic.example', emergentMinutes: 10, sameDayMinutes: 90 },
  })
  expect(readAlertSettings({ ...TYPED, fallbackName: ' ', fallbackPhone: '', fallbackEmail: '' })).toMatchObject({
    fields: { fallbackName: '', fallbackPhone: '', fallbackEmail: '' },
  })
})

test.each([
  ['fallbackName', ''],
  ['fallbackName', 'x'.repeat(121)],
  ['fallbackPhone', ''],
  ['fallbackPhone', '12'],
  ['fallbackEmail', ''],
  ['fallbackEmail', 'a@b.example, c@d.example'],
  ['fallbackEmail', 'a@b.example\nBcc: c@d.example'],
  ['emergentMinutes', ''],
  ['emergentMinutes', '-1'],
  ['emergentMinutes', '1.5'],
  ['emergentMinutes', '241'],
  ['sameDayMinutes', '1441'],
])('is wrong: %s "%s"', (name, value) => {
  expect(readAlertSettings({ ...TYPED, [name]: value })).toEqual({ problems: { [name]: expect.any(String) } })
})

test('only an administrator changes them, not over somebody else’s change, and the audit row names fields only', async () => {
  const [casey, alex] = [await addStaff(fresh.database, 'coordinator'), await addStaff(fresh.database, 'administrator')]
  const version = String(profileVersion(await clinicProfile()))
  expect(await changeAlertSettings(casey, { ...TYPED, version })).toBe('not-found')
  expect(fallbackOf(await clinicProfile())).toBeUndefined()
  expect(await changeAlertSettings(alex, { ...TYPED, version })).toBe('done')
  expect(fallbackOf(await clinicProfile())).toEqual({ name: 'Frankie', phone: expect.stringContaining('555'), told: 'as-file' })
  expect(await changeAlertSettings(alex, { ...TYPED, version })).toMatchObject({
    message: { heading: expect.stringContaining('Not saved') },
    version: expect.any(Number),
  })
  const row = await fresh.database.auditEvent.findFirstOrThrow({ where: { action: 'alert-settings.changed' } })
  expect(row.detail).toEqual({ fields: ['fallbackName', 'fallbackPhone', 'fallbackEmail', 'emergentMinutes', 'sameDayMinutes'] })
})
