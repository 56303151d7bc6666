import type { Assessment } from '@/lib/assess/assessment'
import type { PriceItem, PriceList } from '@/lib/cost/prices'
import type { ClinicOnPaper } from '@/lib/documents/authorization/content'
import type { Identity } from '@/lib/documents/identity'
import { readMarked } from '@/lib/intake/marked'
import type { Day } from '@/lib/rules/day'
import type { Case } from '@/lib/rules/fact'
import { todayAtClinic } from './clock'
import type { Database, Transaction } from './database'
import { isNoCharge } from './fee-form'
import type { IntakeModel } from './generated/models'
import { readIdentity } from './identity'
import { type ClinicProfile, clinicProfile } from './profile'
import { open, type RecordKey, unwrapRecordKey } from './sealing'
import { dayOf, marksOf, typedOf } from './stored-case'
import { dateOf, dayIn } from './stored-day'

/** An intake as papers and sums are made from it. It holds every answer: it stays inside lib/server. */
export type MoneyFacts = {
  readonly row: IntakeModel
  readonly key: RecordKey
  readonly person: Identity
  /** The answers with what was confirmed or corrected since. */
  readonly case: Case
  /** The judgement that holds. */
  readonly assessment: Assessment | undefined
  readonly profile: ClinicProfile
  /** Today at the clinic. */
  readonly today: Day
}

/** Opens an intake with everything that papers and sums are made from; undefined when there is none. */
export async function moneyFacts(from: Database | Transaction, id: string): Promise<MoneyFacts | undefined> {
  const row = await from.intake.findUnique({ where: { id } })
  if (!row) return undefined
  const key = unwrapRecordKey('intake', id, row.wrappedKey)
  const marks = await marksOf(from, id, key)
  const newest = await from.assessment.findFirst({ where: { intakeId: id }, orderBy: { seq: 'desc' }, select: { id: true, sealed: true } })
  const profile = await clinicProfile(from)
  return {
    row,
    key,
    person: readIdentity(id, key, row.identity),
    case: readMarked(typedOf(row, key), await dayOf(from, row), marks).case,
    assessment: newest ? (JSON.parse(open(key, { table: 'assessment', column: 'sealed', row: newest.id }, newest.sealed)) as Assessment) : undefined,
    profile,
    today: todayAtClinic(profile.timeZone),
  }
}

/** The clinic as papers name it: what of the profile is printed, and no more. */
export const clinicOnPaper = ({ name, legalName, npi, tin, phone, address, treatmentAddress, state, demo }: ClinicProfile): ClinicOnPaper => ({
  name,
  legalName,
  npi,
  tin,
  phone,
  address,
  treatmentAddress,
  state,
  demo,
})

const priceItem = ({ label, ...item }: { code: string; route: string; cents: number; label: string }): PriceItem => ({
  ...item,
  route: item.route as PriceItem['route'],
  ...(isNoCharge({ label, cents: item.cents }) && { noCharge: true }),
})

/** The prices that hold on a day: the newest list that began by then, and the later made of two of one day. */
export async function priceListOn(day: Day, from: Database | Transaction): Promise<(PriceList & { readonly id: string }) | undefined> {
  const list = await from.feeSchedule.findFirst({
    where: { effectiveFrom: { lte: dateOf(day) } },
    orderBy: [{ effectiveFrom: 'desc' }, { createdAt: 'desc' }],
    include: { items: { orderBy: [{ code: 'asc' }, { route: 'asc' }], select: { code: true, route: true, cents: true, label: true } } },
  })
  if (!list) return undefined
  return { id: list.id, validFrom: dayIn(list.effectiveFrom), items: list.items.map(priceItem) }
}
