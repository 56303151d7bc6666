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
import { type Limit, reserveWithin } from './rate-limit'
import { DoesNotOpen, unwrapRecordKey } from './sealing'
import type { StaffMember } from './staff-sessions'

/** Opening one takes about 30 µs: this many take a sixth of a second, and are some years of a clinic's intakes. */
export const LOOKED_THROUGH = 5_000
/** As many are opened before the process turns to somebody else's request. */
const BATCH = 250
export const SHOWN = 20
/** What one person may ask for: more than anybody looks up by hand, and no way to read out the whole list. */
const SEARCHES: Limit = { kind: 'search', most: 60, minutes: 10 }

const LONGEST = 120
const FEWEST_LETTERS = 2
/** A phone number without its area code, and with it: what comes before – a country, a prefix – is written in many ways. */
const FEWEST_DIGITS = 7
const MOST_DIGITS = 10
const EXTENSION = /\s*(?:ext\.?|extension|x|#)\s*\d{1,6}$/i

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

/** Letters that do not come apart into a plain one and its accent. */
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' }

/** Words as names are compared: lower case, without accents and apostrophes, in any script. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’‘ʼʻ´`′]/g, '')
    .replace(/[łøđðħıßæœþ]/g, (letter) => PLAIN[letter] ?? letter)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)

/** A name from each of its words to its end, written together: "De la Cruz" begins with "cruz", "la cruz" and "delacruz". */
function beginnings(name: string): readonly string[] {
  const words = wordsOf(name)
  return words.map((_, at) => words.slice(at).join(''))
}

/** One letter may be a whole name where a letter is a syllable or a word. */
const isTooShort = (typed: string): boolean => (typed.match(/\p{L}/gu) ?? []).length < FEWEST_LETTERS && !/(?!\p{Script=Latin})\p{L}/u.test(typed)

/**
 * What is looked for: an e-mail address by its beginning, a phone number by its last digits, or a name – also of whoever
 * filled in the form for somebody – by the beginnings of its words, in any order.
 * @returns undefined for what is too short to tell anybody from others, or longer than a name may be
 */
export function readSearch(typed: string): Fits | undefined {
  if (typed.length > LONGEST) return undefined
  const address = comparableAddress(typed)
  if (address.indexOf('@') > 0) return ({ email }) => comparableAddress(email).startsWith(address)
  const number = typed.trim().replace(EXTENSION, '')
  const digits = number.replace(/\D/g, '').slice(-MOST_DIGITS)
  if (digits.length >= FEWEST_DIGITS && !/\p{L}/u.test(number)) return ({ phone }) => phone.replace(/\D/g, '').endsWith(digits)
  if (isTooShort(typed)) return undefined
  const words = wordsOf(typed)
  const together = words.join('')
  return ({ name, preferredName, helperName }) =>
    [`${name} ${preferredName}`, helperName].some((one) => {
      const own = beginnings(one)
      const isBegunBy = (word: string) => own.some((each) => each.startsWith(word))
      return isBegunBy(together) || words.every(isBegunBy)
    })
}

/**
 * Looks through the newest intakes, closed ones as well, for somebody who calls without a reference. Names are sealed, so
 * each is opened and compared here (decision 0052). That somebody looked, and whose were found, is written down before
 * anything is shown; what was typed is not.
 * @returns undefined for somebody who has looked too often in a short while
 */
export async function searchIntakes(staff: StaffMember, fits: Fits): Promise<FoundIntakes | undefined> {
  if (!(await reserveWithin(SEARCHES, staff.id))) return undefined
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
  return { intakes, isMore, ...(batch.length > 0 && !isMore && { lookedThrough: looked }), ...(unopened > 0 && { unopened }) }
}

const newestBefore = (seq: bigint | undefined): Promise<readonly Row[]> =>
  database().intake.findMany({
    where: seq === undefined ? {} : { seq: { lt: seq } },
    orderBy: { seq: 'desc' },
    take: BATCH,
    select: { id: true, seq: true, reference: true, wrappedKey: true, identity: true, status: true, receivedAt: true },
  })

function foundOf({ id, reference, status, receivedAt }: Row, { name, preferredName, helperName, dateOfBirth }: Identity, timeZone: string): FoundIntake {
  return { id, reference, name, preferredName, helperName, dateOfBirth, status: status as Status, receivedOn: todayAtClinic(timeZone, receivedAt) }
}

/** Undefined when it does not open: one such must not hide the others. */
function personOf({ id, wrappedKey, identity }: Row): Identity | undefined {
  try {
    return readIdentity(id, unwrapRecordKey('intake', id, wrappedKey), identity)
  } catch (error) {
    if (error instanceof DoesNotOpen) return undefined
    throw error
  }
}
