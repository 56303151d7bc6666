import type { FoundIntake, FoundIntakes } from '@/lib/documents/found-intake'
import type { Identity } from '@/lib/documents/identity'
import type { Status } from '@/lib/documents/status'
import { recordAudit } from './audit'
import { comparableAddress } from './blind-index'
import { todayAtClinic } from './clock'
import { database } from './database'
import { readIdentity } from './identity'
import { log } from './log'
import { clinicProfile } from './profile'
import { unwrapRecordKey } from './sealing'
import type { StaffMember } from './staff-sessions'

/** Opening one takes about 30 µs: this many take a sixth of a second, and are some years of a clinic's intakes. */
const LOOKED_THROUGH = 5_000
/** As many are opened before the process turns to somebody else's request. */
const BATCH = 250
const SHOWN = 20
const LONGEST = 80
const FEWEST_LETTERS = 2
/** A phone number without its area code. */
const FEWEST_DIGITS = 7

type Fits = (person: Identity) => boolean
type Row = {
  readonly id: string
  readonly seq: bigint
  readonly reference: string
  readonly wrappedKey: string
  readonly identity: string
  readonly status: string
  readonly receivedAt: Date
}

/** Words as names are compared: lower case, without accents, in any script. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

const withoutApostrophes = (text: string): string => text.replace(/['’ʼ`]/g, '')

/** The words of a name however it is typed: O’Brien is found by "obrien" and by "o brien". */
const nameWords = (name: string): readonly string[] => [...wordsOf(withoutApostrophes(name)), ...wordsOf(name)]

/**
 * What is looked for: an e-mail address by its beginning, a phone number by its last digits, or a name by the beginnings of
 * its words, in any order.
 * @returns undefined for what is too short to tell anybody from others, or longer than anybody's name
 */
export function readSearch(typed: string): Fits | undefined {
  if (typed.length > LONGEST) return undefined
  const address = comparableAddress(typed)
  if (address.indexOf('@') >= FEWEST_LETTERS) return ({ email }) => comparableAddress(email).startsWith(address)
  const digits = typed.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '')
  if (digits.length >= FEWEST_DIGITS && /^[\d\s()+.-]+$/.test(typed)) return ({ phone }) => phone.replace(/\D/g, '').endsWith(digits)
  if ((typed.match(/\p{L}/gu) ?? []).length < FEWEST_LETTERS) return undefined
  const words = wordsOf(typed)
  return ({ name, preferredName }) => {
    const own = nameWords(`${name} ${preferredName}`)
    return words.every((word) => own.some((one) => one.startsWith(word)))
  }
}

/**
 * Looks through the newest intakes, closed ones as well, for somebody who calls without a reference. Names are sealed, so
 * each is opened and compared here (decision 0052). That it was asked, and whose were shown, is written down first; what
 * was typed is not.
 */
export async function searchIntakes(staff: StaffMember, fits: Fits): Promise<FoundIntakes> {
  const { timeZone } = await clinicProfile()
  const found: FoundIntake[] = []
  let unopened = 0
  let looked = 0
  let batch = await newestBefore(undefined)
  while (batch.length > 0 && looked < LOOKED_THROUGH && found.length <= SHOWN) {
    for (const row of batch) {
      const person = personOf(row)
      if (!person) unopened += 1
      else if (fits(person)) found.push(foundOf(row, person, timeZone))
    }
    looked += batch.length
    batch = await newestBefore(batch.at(-1)?.seq)
  }
  if (unopened > 0) log('error', 'queue.identities-do-not-open', { count: unopened })
  const intakes = found.slice(0, SHOWN)
  await database().$transaction((transaction) =>
    recordAudit(transaction, {
      actor: { kind: 'staff', id: staff.id },
      action: 'queue.searched',
      object: { type: 'clinic', id: '1' },
      detail: { looked, shown: intakes.map(({ id }) => id) },
    }),
  )
  const isMore = found.length > SHOWN
  return { intakes, isMore, ...(batch.length > 0 && !isMore && { lookedThrough: looked }) }
}

const newestBefore = (seq: bigint | undefined): Promise<readonly Row[]> =>
  database().intake.findMany({
    where: seq === undefined ? {} : { seq: { lt: seq } },
    orderBy: { seq: 'desc' },
    take: BATCH,
    select: { id: true, seq: true, reference: true, wrappedKey: true, identity: true, status: true, receivedAt: true },
  })

function foundOf({ id, reference, status, receivedAt }: Row, { name, preferredName, dateOfBirth }: Identity, timeZone: string): FoundIntake {
  return { id, reference, name, preferredName, dateOfBirth, status: status as Status, receivedOn: todayAtClinic(timeZone, receivedAt) }
}

/** Undefined when it does not open: one such must not hide the others. */
function personOf({ id, wrappedKey, identity }: Row): Identity | undefined {
  try {
    return readIdentity(id, unwrapRecordKey('intake', id, wrappedKey), identity)
  } catch {
    return undefined
  }
}
