import { randomInt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addDays } from '@/lib/rules/day'
import { now, todayAtClinic } from '@/lib/server/clock'
import type { Database } from '@/lib/server/database'
import { hashPassword } from '@/lib/server/passwords'
import { addFees, clinicProfile, type Fees, saveClinicProfile } from '@/lib/server/profile'
import { writeOnce } from '@/lib/server/secret-file'
import { seedPeople } from './seed-people'

const staff = [
  { email: 'coordinator@demo.example', name: 'Casey Coordinator', role: 'coordinator' },
  { email: 'psychiatrist@demo.example', name: 'Dr. Parker Psychiatrist', role: 'psychiatrist' },
  { email: 'administrator@demo.example', name: 'Alex Administrator', role: 'administrator' },
] as const

const profile = {
  name: 'Seabreeze TMS (invented)',
  phone: '561-555-0100',
  address: '1 Invented Avenue, Delray Beach, FL 33444',
  hours: 'Monday to Friday, 9 am to 5 pm',
  hoursInSpanish: 'de lunes a viernes, de 9 a. m. a 5 p. m.',
  timeZone: 'America/New_York',
  state: 'FL',
  onCallName: 'Dr. Parker Psychiatrist',
  onCallPhone: '561-555-0199',
  fallbackName: 'Frankie Fallback (invented)',
  fallbackPhone: '561-555-0188',
  fallbackEmail: 'fallback@demo.example',
  medicareContractor: 'medicare-first-coast',
  legalName: 'Seabreeze TMS of Nowhere, LLC (invented)',
  // The check digit fits; no NPI begins with 9, and no EIN with 00.
  npi: '9999999995',
  tin: '001234567',
  treatmentAddress: '1 Invented Avenue, Suite 2, Delray Beach, FL 33444',
}

const fees: Fees = {
  effectiveFrom: '2026-01-01',
  note: 'Invented prices for the demo; no clinic charges them.',
  items: [
    { code: '90867', route: 'any', label: 'First session: finding the right place and strength', cents: 45_000 },
    { code: '90868', route: 'any', label: 'One treatment session', cents: 30_000 },
    { code: '90869', route: 'any', label: 'Finding the right strength again during the course', cents: 35_000 },
    { code: '90868', route: 'pain', label: 'One treatment session', cents: 27_500 },
  ],
}

const devices = [
  { name: 'Seabreeze One (invented)', labelledFor: ['adult-depression', 'anxious-depression'] },
  { name: 'Seabreeze Two (invented)', labelledFor: ['adult-depression', 'adolescent-depression'] },
]

/** Checks of payers, so many days ago: one that holds, and one that is too old. */
const checks = [
  { payerId: 'florida-blue', daysAgo: 20, outcome: 'matches', note: 'Invented for the demo: read on the payer’s portal, nothing differed.' },
  { payerId: 'medicare-first-coast', daysAgo: 210, outcome: 'matches', note: 'Invented for the demo: read in the Medicare coverage database.' },
]

/**
 * Fills an empty database for the demo: clinic, prices, devices, checks of payers, three accounts, people. Does nothing once it has finished, and
 * goes on where it was when it was cut short.
 * @param dataDirectory where the generated password is kept, so that every start can print it
 */
export async function seed(database: Database, dataDirectory: string) {
  const password = demoPassword(dataDirectory)
  const { setUpAt } = await clinicProfile(database)
  if (!setUpAt) {
    await seedStaff(database, password)
    if ((await database.feeSchedule.count()) === 0) await database.$transaction((transaction) => addFees(transaction, fees))
    await database.clinicProfile.update({ where: { id: 1 }, data: { ...profile, demo: true } })
    await seedDevicesAndChecks(database)
    await seedPeople(database)
    await database.$transaction((transaction) => saveClinicProfile(transaction, profile, now()))
  }
  return { accounts: staff.map(({ email, role }) => `${email} (${role})`), password }
}

async function seedDevicesAndChecks(database: Database): Promise<void> {
  if ((await database.clinicDevice.count()) === 0) await database.clinicDevice.createMany({ data: devices })
  if ((await database.payerCheck.count()) > 0) return
  const { id } = await database.staff.findUniqueOrThrow({ where: { email: staff[0].email } })
  const today = todayAtClinic(profile.timeZone)
  const dayAgo = (days: number) => new Date(`${addDays(today, -days)}T00:00:00Z`)
  await database.payerCheck.createMany({ data: checks.map(({ daysAgo, ...check }) => ({ ...check, verifiedOn: dayAgo(daysAgo), staffId: id })) })
}

async function seedStaff(database: Database, password: string): Promise<void> {
  for (const member of staff) {
    const passwordHash = await hashPassword(password)
    await database.staff.createMany({ data: [{ ...member, passwordHash }], skipDuplicates: true })
  }
}

/** Made once: about 79 bits, in letters and digits that cannot be mistaken for one another. */
function demoPassword(dataDirectory: string): string {
  const path = join(dataDirectory, 'demo-password.txt')
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  writeOnce(path, [group(), group(), group(), group()].join('-'))
  return readFileSync(path, 'utf8').trim()
}
