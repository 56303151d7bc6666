import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { followLanguage } from '@/lib/server/draft-language'
import { createDraft, storeSteps } from '@/lib/server/draft-store'
import { send } from '@/lib/server/sending'
import { type FreshDatabase, freshDatabase } from '@/tests/support/database'
import { named } from '@/tests/support/invented'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.end())

const rowOf = (id: string) => fresh.database.draft.findUniqueOrThrow({ where: { id }, select: { language: true, revision: true, savedAt: true } })

test('a form follows the language its pages are read in, and no answer changes by it', async () => {
  const id = await createDraft(randomBytes(32).toString('hex'), 'en')
  const before = await rowOf(id)
  await followLanguage(id, 'es')
  expect(await rowOf(id)).toEqual({ ...before, language: 'es' })
  await followLanguage(id, 'es')
  await followLanguage(id, 'en')
  expect(await rowOf(id)).toEqual(before)
})

test('what was sent says in which language it was asked, and stays so', async () => {
  const secret = randomBytes(32).toString('hex')
  const id = await createDraft(secret, 'en')
  await storeSteps(secret, named('Leocadia Brindlemere'))
  await followLanguage(id, 'es')
  const sent = await send(secret)
  if (sent.kind !== 'sent') throw new Error(`It was not sent: ${JSON.stringify(sent)}`)
  const intake = () => fresh.database.intake.findUniqueOrThrow({ where: { reference: sent.reference }, select: { language: true } })
  expect(await intake()).toEqual({ language: 'es' })
  await followLanguage(id, 'en')
  expect([await intake(), (await rowOf(id)).language]).toEqual([{ language: 'es' }, 'es'])
})
