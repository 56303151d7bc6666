import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAlerts } from '@/lib/server/alerts'
import { verifyAuditChain } from '@/lib/server/audit'
import { storeStep } from '@/lib/server/draft-saving'
import { createDraft } from '@/lib/server/draft-store'
import { readQueue } from '@/lib/server/queue'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { peopleOfTheDemo as people } from '@/prisma/people'
import { seed } from '@/prisma/seed'
import { seededTokenHash, seedPeople } from '@/prisma/seed-people'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'

const UNSENT = ['dana-whitlock', 'robin-ashe']
const sendable = people.filter(({ id }) => !UNSENT.includes(id))
const HOUR_MS = 3_600_000

const directory = mkdtempSync(join(tmpdir(), 'seed-people-'))
let fresh: FreshDatabase
let coordinator: StaffMember
let took: number

/** Two were begun by an earlier start that was cut short: one hardly begun, one with every answer but not sent. */
async function cutShort(): Promise<void> {
  const [first, second] = sendable
  for (const person of [first, second]) {
    if (!person) throw new Error('Nobody is sendable.')
    await createDraft(seededTokenHash(person), 'en')
    const steps = Object.entries(person.answers)
    for (const [step, typed] of person === first ? steps.slice(0, 3) : steps) await storeStep(seededTokenHash(person), step, typed)
  }
}

beforeAll(async () => {
  fresh = await freshDatabase()
  await cutShort()
  const began = performance.now()
  await seed(fresh.database, directory)
  took = performance.now() - began
  coordinator = { ...(await fresh.database.staff.findUniqueOrThrow({ where: { email: 'coordinator@demo.example' } })), role: 'coordinator', session: 'test' }
}, 60_000)
afterAll(async () => {
  rmSync(directory, { recursive: true })
  await fresh.end()
})

const counts = async () => ({
  intakes: await fresh.database.intake.count(),
  drafts: await fresh.database.draft.count(),
  assessments: await fresh.database.assessment.count(),
  alerts: await fresh.database.safetyAlert.count(),
  moves: await fresh.database.statusMove.count(),
  notes: await fresh.database.intakeNote.count(),
  papers: await fresh.database.clinicDocument.count(),
  steps: await fresh.database.documentStep.count(),
  benefits: await fresh.database.verifiedBenefits.count(),
})

/** The intake of a person. */
async function intakeOf(person: { readonly id: string }) {
  const draft = await fresh.database.draft.findFirstOrThrow({ where: { browsers: { some: { tokenHash: seededTokenHash(person) } } } })
  return fresh.database.intake.findUnique({ where: { submissionId: draft.submissionId } })
}

test('whoever filled in everything has arrived, judged as expected; the others are drafts', async () => {
  for (const person of sendable) {
    const intake = await intakeOf(person)
    const tokens = { safety: intake?.disposition, urgency: intake?.urgency, band: intake?.band, funding: intake?.fundingPath }
    for (const [axis, token] of Object.entries(tokens)) expect([person.expect[axis as keyof typeof tokens]].flat(), `${person.id}: ${axis}`).toContain(token)
  }
  for (const id of UNSENT) expect(await intakeOf({ id })).toBeNull()
  expect(await counts()).toMatchObject({ intakes: sendable.length, drafts: people.length, assessments: sendable.length })
})

test('a packet is with its payer, a notice and an estimate were handed over, and questions about cost run their clocks', async () => {
  const made = await fresh.database.clinicDocument.findMany({ orderBy: { kind: 'asc' }, select: { kind: true, steps: { select: { kind: true } } } })
  expect(made.map(({ kind, steps }) => [kind, ...steps.map((step) => step.kind)])).toEqual([
    ['abn', 'given'],
    ['authorization', 'sent-to-payer'],
    ['estimate', 'given'],
  ])
  const open = await fresh.database.estimateClock.findMany({ where: { metAt: null }, include: { intake: { select: { receivedAt: true } } } })
  expect(open).toHaveLength(3)
  const inTheForm = open.find(({ staffId }) => staffId === null)
  expect(inTheForm?.startedAt).toEqual(inTheForm?.intake.receivedAt)
})

test('run again, nothing is added and nothing changes', async () => {
  const before = await counts()
  const statuses = () => fresh.database.intake.findMany({ orderBy: { seq: 'asc' }, select: { reference: true, status: true, version: true, assignedToId: true } })
  const stood = await statuses()
  await seedPeople(fresh.database)
  expect(await counts()).toEqual(before)
  expect(await statuses()).toEqual(stood)
})

test('the crisis stands first in the queue, then what is due the same day', async () => {
  const { items } = await readQueue(coordinator, {})
  expect(items[0]?.line?.name).toBe('Ivy Prentiss')
  const order = ['EMERGENT', 'SAME-DAY', 'PRIORITY', 'ROUTINE']
  expect(items.map(({ urgency }) => order.indexOf(urgency))).toEqual(items.map(({ urgency }) => order.indexOf(urgency)).sort())
  expect(items).toHaveLength(sendable.length - 1)
})

test('people came over the past days, in the order of their numbers', async () => {
  const received = (await fresh.database.intake.findMany({ orderBy: { seq: 'asc' }, select: { receivedAt: true } })).map(
    ({ receivedAt }) => Date.now() - receivedAt.getTime(),
  )
  expect(Math.min(...received)).toBeGreaterThan(0)
  expect(Math.min(...received)).toBeLessThan(HOUR_MS)
  expect(Math.max(...received)).toBeGreaterThan(3 * 24 * HOUR_MS)
  expect(Math.max(...received)).toBeLessThan(10 * 24 * HOUR_MS)
})

test('every alert still waits for somebody, the one of a form never sent among them', async () => {
  const alerts = await openAlerts(coordinator)
  expect(alerts.map(({ person }) => person?.name).sort()).toEqual(['Dana Whitlock', 'Gordon Pell', 'Ivy Prentiss', 'Martin Okafor', 'Nora Ellison', 'Pat Sorensen'])
  expect(alerts[0]?.person?.name).toBe('Ivy Prentiss')
  expect(alerts.find(({ person }) => person?.name === 'Dana Whitlock')?.intake).toBeUndefined()
})

test('the coordinator has begun: some are moved with a reason, nobody urgent', async () => {
  const moved = await fresh.database.intake.findMany({ where: { status: { not: 'new' } }, select: { status: true, urgency: true, assignedToId: true } })
  expect(new Set(moved.map(({ status }) => status))).toEqual(new Set(['in-review', 'waiting-for-patient', 'ready-for-psychiatrist', 'booked', 'closed']))
  for (const { urgency, assignedToId } of moved) expect([urgency, assignedToId]).toEqual(['ROUTINE', coordinator.id])
})

test('the audit trail is whole', async () => expect(await verifyAuditChain(fresh.database)).toMatchObject({ whole: true }))

test('it takes a few seconds at most', () => expect(took).toBeLessThan(15_000))
