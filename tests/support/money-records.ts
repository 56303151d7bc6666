import { randomUUID } from 'node:crypto'
import { assess } from '@/lib/assess'
import { readDraft } from '@/lib/intake/draft'
import type { Typed } from '@/lib/intake/typed'
import { todayAtClinic } from '@/lib/server/clock'
import type { Database } from '@/lib/server/database'
import { open, unwrapRecordKey } from '@/lib/server/sealing'
import { addIntake } from './clinic'
import { odalysBrindlemere } from './invented'

/** A clinic whose profile has everything that papers carry. Names and numbers are invented. */
export const COMPLETE = {
  name: 'Seabreeze TMS',
  legalName: 'Seabreeze Invented Clinic LLC',
  npi: '1234567893',
  tin: '123456789',
  phone: '+1 561-555-0100',
  address: '1 Invented Way, Delray Beach, FL 33444',
  treatmentAddress: '',
  state: 'FL',
  timeZone: 'America/New_York',
  setUpAt: new Date('2026-01-01T12:00:00Z'),
} as const

export const completeProfile = (database: Database) => database.clinicProfile.update({ where: { id: 1 }, data: COMPLETE })

/** Prices in cents, by code. */
export const PRICES = { 90867: 60_000, 90868: 30_000, 90869: 45_000 } as const

/** Adds a list of prices that holds from a day on. */
export async function addPriceList(database: Database, from = '2026-01-01', cents: Readonly<Record<string, number>> = PRICES): Promise<string> {
  const id = randomUUID()
  const items = Object.entries(cents).map(([code, each]) => ({ code, label: 'A visit', cents: each }))
  await database.feeSchedule.create({ data: { id, effectiveFrom: new Date(`${from}T00:00:00Z`), note: 'Invented', items: { create: items } } })
  return id
}

export const insured = (over: Readonly<Record<string, unknown>>, answers: Typed = odalysBrindlemere): Typed => ({
  ...answers,
  insurance: { ...answers.insurance, ...over },
})

export const today = () => todayAtClinic(COMPLETE.timeZone)

/** An intake as sending leaves it, with the judgement of its day. */
export async function sentIntake(database: Database, answers: Typed = odalysBrindlemere): Promise<string> {
  const { id } = await addIntake(database, { answers, assessment: assess(readDraft(answers, '2026-11-22').case) })
  return id
}

/** What is stored of a paper, opened by its intake's key. */
export async function storedPaper(database: Database, documentId: string): Promise<{ readonly content: never; readonly text: string }> {
  const row = await database.clinicDocument.findUniqueOrThrow({ where: { id: documentId }, include: { intake: true } })
  const text = open(unwrapRecordKey('intake', row.intakeId, row.intake.wrappedKey), { table: 'clinic_document', column: 'sealed', row: documentId }, row.sealed)
  return { ...(JSON.parse(text) as { content: never }), text }
}
