import { createHmac, timingSafeEqual } from 'node:crypto'
import { advisoryLocks } from './advisory-locks'
import { canonicalJson } from './canonical-json'
import { now } from './clock'
import type { Database, Transaction } from './database'
import { environment } from './environment'
import type { KeyRing, RingKey } from './key-ring'
import { subkey } from './sealing'

/** What happened, to be written beside the change itself. */
export type AuditedEvent = {
  readonly actor: { readonly kind: 'patient' | 'staff' | 'system'; readonly id?: string }
  /** A verb and its object, such as 'intake.opened'. */
  readonly action: string
  readonly object: { readonly type: string; readonly id: string }
  readonly outcome?: 'done' | 'refused' | 'failed'
  /** Ids, counts and the NAMES of fields. Never a value that somebody typed. */
  readonly detail?: Readonly<Record<string, string | number | boolean | readonly string[]>>
}

/** Whether the trail is whole, with its number of rows and the hash of the newest. A broken one names the first row that does not fit. */
export type AuditCheck = { readonly whole: true; readonly rows: number; readonly hash: string } | { readonly whole: false; readonly seq: bigint; readonly reason: string }

type Row = {
  seq: bigint
  at: Date
  actorKind: string
  actorId: string | null
  action: string
  objectType: string
  objectId: string
  outcome: string
  detail: unknown
  previousHash: string
  keyId: string
}

const beginning = '0'.repeat(64)

/**
 * Appends one row to the audit trail, in the caller's transaction: the change and its trace are saved together or not at
 * all. Each row carries a keyed hash over itself and the row before, so a changed, removed or inserted row shows.
 * Appending waits for other appending transactions; so make this the last thing a transaction does, and leave its
 * isolation at the default: under a stricter one it would not see the row it waited for.
 * @throws Error when a detail looks like a value rather than a name or an id
 */
export async function recordAudit(transaction: Transaction, event: AuditedEvent, ring: KeyRing = environment().keyRing): Promise<void> {
  const detail = namesOnly(event.detail ?? {})
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${advisoryLocks.audit}::bigint)`
  const last = await transaction.auditEvent.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true, hash: true } })
  const row = {
    seq: (last?.seq ?? 0n) + 1n,
    at: now(),
    actorKind: event.actor.kind,
    actorId: event.actor.id ?? null,
    action: event.action,
    objectType: event.object.type,
    objectId: event.object.id,
    outcome: event.outcome ?? 'done',
    detail,
    previousHash: last?.hash ?? beginning,
    keyId: ring[0].id,
  }
  await transaction.auditEvent.create({ data: { ...row, hash: hashOf(row, ring[0]) }, select: { seq: true } })
}

/** Nothing that a person typed fits: names and ids have no spaces and end soon. */
function namesOnly(detail: NonNullable<AuditedEvent['detail']>): Record<string, string | number | boolean | string[]> {
  for (const text of Object.values(detail).flat()) {
    if (typeof text === 'string' && !/^[\w.:/-]{1,80}$/.test(text)) {
      throw new Error('An audit detail holds ids and names of fields only. Leave the value out.')
    }
  }
  return detail as Record<string, string | number | boolean | string[]>
}

function hashOf(row: Row, ringKey: RingKey): string {
  const content = canonicalJson({
    seq: row.seq.toString(),
    at: row.at.toISOString(),
    actorKind: row.actorKind,
    actorId: row.actorId,
    action: row.action,
    objectType: row.objectType,
    objectId: row.objectId,
    outcome: row.outcome,
    detail: row.detail as never,
    keyId: row.keyId,
  })
  return createHmac('sha256', subkey(ringKey, 'audit')).update(`${row.previousHash}\n${content}`).digest('hex')
}

const batch = 2_000

/**
 * Walks the whole audit trail, oldest first, and recomputes every hash. Rows cut off at the end do not show here:
 * keep number and hash of the newest row somewhere else to notice that.
 */
export async function verifyAuditChain(database: Database | Transaction, ring: KeyRing = environment().keyRing): Promise<AuditCheck> {
  let previous = { seq: 0n, hash: beginning }
  for (;;) {
    const rows = await database.auditEvent.findMany({
      where: { seq: { gt: previous.seq } },
      orderBy: { seq: 'asc' },
      take: batch,
    })
    for (const row of rows) {
      const reason = brokenBy(row, previous, ring)
      if (reason) return { whole: false, seq: row.seq, reason }
      previous = { seq: row.seq, hash: row.hash }
    }
    if (rows.length < batch) return { whole: true, rows: Number(previous.seq), hash: previous.hash }
  }
}

function brokenBy(row: Row & { hash: string }, previous: { seq: bigint; hash: string }, ring: KeyRing) {
  if (row.seq !== previous.seq + 1n) return 'a row before this one is missing'
  if (row.previousHash !== previous.hash) return 'the row before this one is not the one it was chained to'
  const ringKey = ring.find(({ id }) => id === row.keyId)
  if (!ringKey) return `its key "${row.keyId}" is not in APP_KEYS`
  const expected = Buffer.from(hashOf(row, ringKey))
  const found = Buffer.from(row.hash)
  return expected.length === found.length && timingSafeEqual(expected, found) ? undefined : `it was changed, or APP_KEYS holds another key named "${row.keyId}"`
}
