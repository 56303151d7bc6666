import { expect, inject, it } from 'vitest'
import { fillDraft, putStep, send } from '../support/applicant'
import { embedded } from '../support/embedded'
import { least } from '../support/invented'

const { url, dataDirectory } = inject('abused')

const referenceOf = (text: string) => (JSON.parse(text) as { reference: string }).reference

/** What one sending leaves behind, counted. */
function traces(references: readonly string[]) {
  return embedded(dataDirectory, async (database) => {
    const ids = (await database.intake.findMany({ where: { reference: { in: [...references] } }, select: { id: true } })).map(({ id }) => id)
    return {
      intakes: ids.length,
      assessments: await database.assessment.count({ where: { intakeId: { in: ids } } }),
      messages: await database.outboxMessage.count({ where: { intakeId: { in: ids } } }),
      audited: await database.auditEvent.count({ where: { action: 'intake.sent', objectId: { in: ids } } }),
    }
  })
}

it('twenty presses at once make one intake, and each is told the same reference', async () => {
  const cookie = await fillDraft(url, least('Valentina Brindlemere'))
  const answers = await Promise.all(Array.from({ length: 20 }, () => send(url, cookie)))
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200))
  const references = new Set(answers.map(({ text }) => referenceOf(text)))
  expect(references.size).toBe(1)
  expect(await traces([...references])).toEqual({ intakes: 1, assessments: 1, messages: 1, audited: 1 })
  expect(referenceOf((await send(url, cookie)).text)).toBe([...references][0])
})

it('ten forms, each sent five times among the others, make ten intakes', async () => {
  const cookies = await Promise.all(Array.from({ length: 10 }, (_, number) => fillDraft(url, least(`Gwendolyn Brindlemere ${number}`))))
  const answers = await Promise.all(cookies.flatMap((cookie) => Array.from({ length: 5 }, async () => ({ cookie, answer: await send(url, cookie) }))))
  for (const { answer } of answers) expect(answer.status, answer.text).toBe(200)
  for (const cookie of cookies) expect(new Set(answers.filter((one) => one.cookie === cookie).map(({ answer }) => referenceOf(answer.text))).size).toBe(1)
  const references = [...new Set(answers.map(({ answer }) => referenceOf(answer.text)))]
  expect(references).toHaveLength(10)
  expect(await traces(references)).toEqual({ intakes: 10, assessments: 10, messages: 10, audited: 10 })
})

it('a step saved while the form is sent is either in what was sent or refused, never lost in silence', async () => {
  for (let round = 0; round < 5; round++) {
    const cookie = await fillDraft(url, least(`Marcellina Brindlemere ${round}`))
    const [saved, sent] = await Promise.all([putStep(url, cookie, 'reason', { mainReason: 'pain' }), send(url, cookie)])
    expect(sent.status).toBe(200)
    expect([200, 404]).toContain(saved.status)
  }
})

it('what was sent cannot be changed any more', async () => {
  const cookie = await fillDraft(url, least('Philippa Brindlemere'))
  const reference = referenceOf((await send(url, cookie)).text)
  expect((await putStep(url, cookie, 'reason', { mainReason: 'pain' })).status).toBe(404)
  expect(referenceOf((await send(url, cookie)).text)).toBe(reference)
})

it('what is not complete is not sent, and says what is wanting', async () => {
  const { agreements: _, ...rest } = least('Ernestina Brindlemere')
  const cookie = await fillDraft(url, rest)
  const answer = await send(url, cookie)
  expect(answer.status).toBe(422)
  expect((JSON.parse(answer.text) as { missing: { step: string; field: string }[] }).missing.map(({ step, field }) => `${step}.${field}`)).toEqual([
    'agreements.offLabelUnderstood',
    'agreements.signature',
  ])
})
