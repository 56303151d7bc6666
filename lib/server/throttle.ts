import { database } from './database'
import { counterKey, giveBack, reserveWithin } from './rate-limit'

/**
 * How often a password may be tried. Each counter is one row, reserved by one statement before any hashing, so that a
 * thousand requests at once get no more tries than one after the other, on any number of nodes.
 */
export const SIGN_IN_LIMITS = {
  /** Tries from one source on one account before the waits begin. */
  freeTries: 5,
  /** The first wait; each further try doubles it. */
  firstWaitSeconds: 30,
  longestWaitSeconds: 15 * 60,
  /** Failed tries from one source, whatever the account. */
  triesPerSource: 20,
  sourceMinutes: 10,
} as const

/** A try that was let through. Give it back when the password was right. */
export type Reservation = { readonly account: string; readonly source: string }

const PER_SOURCE = { kind: 'source', most: SIGN_IN_LIMITS.triesPerSource, minutes: SIGN_IN_LIMITS.sourceMinutes } as const

/**
 * Reserves one try, or answers how long to wait. Blocked tries are not counted: nobody can lengthen another's wait.
 * @param source the network address the request came from
 */
export async function reserveTry(email: string, source: string): Promise<Reservation | 'wait'> {
  const reservation = { account: counterKey('account', email, source), source }
  if (!(await reserveWithin(PER_SOURCE, source))) return 'wait'
  if (await reserveAccount(reservation.account)) return reservation
  await giveBack(PER_SOURCE, source)
  return 'wait'
}

/**
 * After the right password: the account's count starts anew, and the source is not charged for it. Counters that say nothing
 * any more go on this occasion, so that guessing cannot fill the table.
 */
export async function forgiveTry(reservation: Reservation): Promise<void> {
  await database().$executeRaw`DELETE FROM sign_in_throttle WHERE key = ${reservation.account} OR window_start < now() - interval '2 days'`
  await giveBack(PER_SOURCE, reservation.source)
}

/** After the free tries each one sets the wait before the next. A day without tries forgets the count. */
async function reserveAccount(key: string): Promise<boolean> {
  const { freeTries, firstWaitSeconds, longestWaitSeconds } = SIGN_IN_LIMITS
  const counted = await database().$queryRaw<unknown[]>`
    INSERT INTO sign_in_throttle AS kept (key, count, window_start) VALUES (${key}, 1, now())
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN kept.window_start <= now() - interval '1 day' THEN 1 ELSE kept.count + 1 END,
      window_start = now(),
      blocked_until = CASE
        WHEN kept.window_start <= now() - interval '1 day' OR kept.count + 1 < ${freeTries} THEN NULL
        ELSE now() + make_interval(secs => least(${longestWaitSeconds}::float, ${firstWaitSeconds}::float * power(2, least(kept.count + 1 - ${freeTries}, 20)))) END
    WHERE kept.blocked_until IS NULL OR kept.blocked_until <= now()
    RETURNING kept.key`
  return counted.length > 0
}
