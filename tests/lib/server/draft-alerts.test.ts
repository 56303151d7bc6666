import { randomBytes } from 'node:crypto'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { alertWords } from '@/components/clinic/words'
import { NoticePanels } from '@/components/intake/notice-panels'
import { translate } from '@/lib/i18n/translate'
import { asWritten } from '@/lib/intake/as-written'
import { notices } from '@/lib/intake/notices'
import type { Typed } from '@/lib/intake/typed'
import { storeStep, storeSteps } from '@/lib/server/draft-saving'
import { createDraft } from '@/lib/server/draft-store'
import { send } from '@/lib/server/sending'
import { newWriter } from '@/lib/server/step-writer'
import { asOwner, type FreshDatabase, freshDatabase } from '@/tests/support/database'
import { named } from '@/tests/support/invented'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.end())

const patient = named('Thaddea Brindlemere')
const STATEMENT: Typed = { reason: { ...patient.reason, inOwnWords: 'I want to kill myself tonight. I have a gun.' } }

async function begun() {
  const secret = randomBytes(32).toString('hex')
  return { secret, id: await createDraft(secret, 'en') }
}
const alertsOf = (draftId: string) =>
  fresh.database.safetyAlert.findMany({ where: { draftId }, select: { id: true, kind: true, urgency: true, intakeId: true, acknowledgedAt: true } })
/** What the trail says of alerts that words raised which were not stored. */
const raisedUnstored = (objectId: string) =>
  fresh.database.auditEvent.findMany({ where: { objectId, action: 'alert.raised' }, select: { actorKind: true, detail: true } })

test('a written statement of suicide raises an alert the moment it is saved, and the page that follows shows where to turn', async () => {
  const { secret, id } = await begun()
  const saved = await storeStep(secret, 'reason', STATEMENT.reason ?? {})
  expect(await alertsOf(id)).toMatchObject([{ kind: 'self-harm', urgency: 'SAME-DAY', intakeId: null }])
  if (!saved) throw new Error('The step was not saved.')
  const panels = createElement(NoticePanels, { t: translate('en'), phone: '561-555-0100', notices: notices(saved.draft.case) })
  expect(renderToStaticMarkup(panels)).toContain('tel:988')
})

test('answers that do not fit are heard all the same, and stay to be put right', async () => {
  const { secret, id } = await begun()
  const words = await storeStep(secret, 'reason', { inOwnWords: `${'It hurts. '.repeat(210)}I want to kill myself.` })
  await storeStep(secret, 'health-now', { warningSigns: ['bladder-bowel', 'none'] })
  expect((await alertsOf(id)).map(({ kind }) => kind).sort()).toEqual(['self-harm', 'warning-sign'])
  expect(words && notices(asWritten(words.draft)).crisis).toBe(true)
  expect(words?.draft.problems.reason?.map(({ field }) => field)).toEqual(['inOwnWords'])
})

test('words that stand in conflict beside newer ones raise their alert, and come back with what they call for', async () => {
  const { secret, id } = await begun()
  const [one, other] = [newWriter(id), newWriter(id)]
  await storeStep(secret, 'reason', { inOwnWords: 'It hurts.' }, { base: 0, writer: one, sequence: 1, left: false })
  const typed = { inOwnWords: 'I want to kill myself.' }
  for (const sequence of [2, 0, 0]) {
    const saved = await storeStep(secret, 'reason', typed, { base: 0, writer: other, sequence, left: false })
    expect(saved?.steps.reason).toMatchObject({ kind: 'conflict', revision: 1, typed: { inOwnWords: 'It hurts.' } })
    expect(saved && notices(asWritten(saved.draft)).crisis).toBe(true)
  }
  expect(await alertsOf(id)).toMatchObject([{ kind: 'self-harm' }])
  expect(await raisedUnstored(id), 'once, not with every key').toEqual([{ actorKind: 'patient', detail: { step: 'reason', stored: false } }])
  const late = await storeStep(secret, 'reason', typed, { base: 1, writer: one, sequence: 0, left: false })
  expect(late?.steps.reason, 'without a place in the order not even its own words are replaced').toMatchObject({ kind: 'conflict', revision: 1 })
})

test('words refused in a conflict open a settled alert again: somebody has typed them since, and nobody has seen them', async () => {
  const { secret, id } = await begun()
  const [one, other] = [newWriter(id), newWriter(id)]
  const save = (writer: string, sequence: number, inOwnWords: string, base: number) =>
    storeStep(secret, 'reason', { inOwnWords }, { base, writer, sequence, left: false })
  await save(one, 1, 'I want to kill myself.', 0)
  const [raised] = await alertsOf(id)
  const at = new Date(Date.now() - 60_000)
  const settle = () => fresh.database.safetyAlert.update({ where: { id: raised?.id ?? '' }, data: { acknowledgedAt: at, settledAt: at } })
  await settle()

  // What is stored already, and words without danger, are no news to whoever settled it.
  expect((await save(other, 1, 'I want to kill myself.', 0))?.steps.reason).toMatchObject({ kind: 'saved' })
  expect((await save(other, 2, 'It hurts.', 0))?.steps.reason).toMatchObject({ kind: 'conflict' })
  expect(await alertsOf(id)).toMatchObject([{ acknowledgedAt: at }])

  expect((await save(other, 3, 'I want to kill myself tonight. I have a gun.', 0))?.steps.reason).toMatchObject({ kind: 'conflict', revision: 1 })
  expect(await alertsOf(id)).toMatchObject([{ id: raised?.id, acknowledgedAt: null }])
  const stepsOf = () => fresh.database.alertStep.findMany({ where: { alertId: raised?.id ?? '' }, orderBy: { seq: 'asc' }, select: { kind: true } })
  expect((await stepsOf()).map(({ kind }) => kind)).toEqual(['raised', 'reopened'])

  // The page asks again with every word: an alert that waits already is not raised by each.
  await save(other, 0, 'I want to kill myself tonight. I have a gun. Now.', 0)
  expect((await stepsOf()).map(({ kind }) => kind)).toEqual(['raised', 'reopened'])
  expect(await raisedUnstored(id), 'what opened it again left no other trace').toHaveLength(1)
})

test('denying it afterwards in the questions does not take the alert back, and sending hands it to the intake', async () => {
  const { secret, id } = await begun()
  await storeSteps(secret, { ...patient, ...STATEMENT })
  const [raised] = await alertsOf(id)
  const sent = await send(secret)
  if (sent.kind !== 'sent') throw new Error(JSON.stringify(sent))
  const intake = await fresh.database.intake.findUniqueOrThrow({ where: { reference: sent.reference } })
  expect(intake).toMatchObject({ urgency: 'SAME-DAY' })
  expect(await alertsOf(id)).toEqual([{ ...raised, intakeId: intake.id }])
})

test('what saving did not raise, under older rules say, is raised on sending', async () => {
  const { secret, id } = await begun()
  await storeSteps(secret, { ...patient, ...STATEMENT })
  await asOwner(fresh.ownerUrl, 'ALTER TABLE alert_step DISABLE TRIGGER USER; DELETE FROM alert_step; ALTER TABLE alert_step ENABLE TRIGGER USER')
  await fresh.database.safetyAlert.deleteMany({ where: { draftId: id } })
  expect(await send(secret)).toMatchObject({ kind: 'sent' })
  expect(await alertsOf(id)).toMatchObject([{ kind: 'self-harm', urgency: 'SAME-DAY', intakeId: expect.any(String) }])
})

test('sending opens no alert again that somebody has taken on', async () => {
  const { secret, id } = await begun()
  await storeSteps(secret, { ...patient, ...STATEMENT })
  await fresh.database.safetyAlert.updateMany({ where: { draftId: id }, data: { acknowledgedAt: new Date() } })
  expect(await send(secret)).toMatchObject({ kind: 'sent' })
  expect(await alertsOf(id)).toMatchObject([{ acknowledgedAt: expect.any(Date) }])
})

test('a form that nothing is wrong with raises none', async () => {
  const { secret, id } = await begun()
  await storeSteps(secret, patient)
  await send(secret)
  expect(await alertsOf(id)).toEqual([])
})

test('of somebody who declined to answer, the alert does not claim thoughts', async () => {
  const { secret, id } = await begun()
  await storeStep(secret, 'self-harm', { wishDead: 'declined', thoughts: 'declined', behaviour: 'declined' })
  const [alert] = await alertsOf(id)
  expect(alertWords(alert?.kind ?? '')).toBe('Answers about self-harm: a clinician must look')
  expect(alertWords(alert?.kind ?? '')).not.toMatch(/thoughts|suicid/i)
})
