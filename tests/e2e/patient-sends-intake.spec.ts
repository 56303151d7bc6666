import type { Page } from '@playwright/test'
import { readDraft } from '@/lib/intake/draft'
import { shownSteps } from '@/lib/intake/path'
import { named } from '../support/invented'
import { sheetsOf } from '../support/paper'
import { openIntake, queueRow } from '../support/queue'
import { signInAs } from '../support/staff'
import { expect, test } from '../support/test'
import { beginForm, walkInterview } from '../support/walk'

const asked = (answers: ReturnType<typeof named>) => shownSteps(readDraft(answers, '2026-11-22')).map(({ id }) => id)

/** From the start page to the receipt. Returns the reference on it. */
async function sendAs(page: Page, answers: ReturnType<typeof named>): Promise<string> {
  await beginForm(page)
  expect(await walkInterview(page, answers)).toEqual(asked(answers))

  await expect(page.getByRole('heading', { level: 1, name: 'Check your answers' })).toBeVisible()
  await expect(page.getByText('My whole body aches like old wickerquartz.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Change sertraline' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Some safety questions are still open' })).toHaveCount(0)
  // Whoever is in a hurry presses twice; it is sent once.
  await page.getByRole('button', { name: 'Send my answers' }).dblclick()

  await expect(page.getByRole('heading', { level: 1, name: 'Thank you. Your answers have been sent.' })).toBeVisible()
  expect(await page.title()).toBe('Sent')
  const reference = /[2-9B-Z]{4}-[2-9B-Z]{4}/.exec((await page.getByRole('main').textContent()) ?? '')?.[0] ?? 'none'
  expect(reference).not.toBe('none')
  // A patient never sees what the rules made of it.
  await expect(page.getByRole('main')).not.toContainText(/\bB[1-4]\b|[Yy]ou qualify|[Cc]andidate|\bCLEAR\b|PHQ|of 27/)
  return reference
}

test('a patient goes from the start page to the receipt, and the clinic sees it scored, explained and costed', async ({ page, visitor }) => {
  const patient = named('Odalys Brindlemere')
  const reference = await sendAs(page, patient)

  const desk = await visitor()
  await test.step('the coordinator finds it in its place in the queue', async () => {
    await signInAs(desk, 'coordinator')
    await queueRow(desk, reference)
    const group = desk.getByRole('rowgroup').filter({ has: desk.getByRole('columnheader', { name: /^ROUTINE/ }) })
    const row = group.getByRole('row').filter({ hasText: reference })
    await expect(row).toContainText('Odalys Brindlemere')
    await expect(row).toContainText('Fibromyalgia')
    await expect(row).toContainText('CLEAR')
    await expect(row).toContainText('B1 strong')
    await expect(row).toContainText('SELF-PAY + GFE')
    // Oldest first: who has just sent waits last in the group.
    await expect(group.getByRole('row').last()).toContainText(reference)
  })

  await test.step('the coordinator opens it and finds the reasons, not the items', async () => {
    await desk.getByRole('link', { name: 'Odalys Brindlemere' }).click()
    await expect(desk.getByRole('heading', { level: 1 })).toContainText('Odalys Brindlemere')
    expect(await desk.title()).not.toMatch(/odalys/i)
    const main = desk.getByRole('main')
    await expect(main).toContainText('PHQ-9 20 of 27, severe')
    await expect(main).toContainText('PEG 7.0 of 10')
    await expect(main).toContainText('B1: Strong discussion candidate for a discussion.')
    await expect(main).toContainText('Treatment-resistant chronic pain with diagnosed depression or anxiety')
    await expect(main).toContainText('Motor cortex (M1)')
    await expect(main).toContainText('Florida Blue')
    await expect(main).not.toContainText('wickerquartz')
    await expect(main).not.toContainText('Feeling down, depressed, or hopeless')
  })

  const office = await visitor()
  await test.step('the psychiatrist reads the summary, on one sheet', async () => {
    await signInAs(office, 'psychiatrist')
    await openIntake(office, reference)
    await office.getByRole('link', { name: 'One-page summary' }).click()
    const sheet = office.getByRole('article')
    await expect(sheet.getByRole('heading', { level: 1 })).toHaveText('Odalys Brindlemere')
    await expect(sheet).toContainText('Candidacy: B1, strong discussion candidate')
    await expect(sheet).toContainText('Left motor cortex (M1)')
    await expect(sheet).toContainText('Left dorsolateral prefrontal cortex (L-DLPFC)')
    await expect(sheet).toContainText(/2 .*adequate|adequate.* 2/i)
    await expect(sheet).toContainText('wickerquartz')
    await expect(sheet).toContainText('PHQ-9 20 of 27')
    await expect(sheet).toContainText('Fibromyalgia')
    expect(await sheetsOf(office)).toBe(1)
  })
})

test('the summary of everybody who is waiting fits on one sheet', async ({ page }) => {
  await signInAs(page, 'psychiatrist')
  await page.goto('/clinic')
  const addresses = await page
    .getByRole('table')
    .getByRole('link', { name: /^Summary of / })
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(addresses.length).toBeGreaterThan(20)
  for (const address of addresses) {
    await page.goto(`${address}`)
    const name = await page.getByRole('article').getByRole('heading', { level: 1 }).textContent()
    expect.soft(await sheetsOf(page), `${name}`).toBe(1)
  }
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a patient goes the same way with plain forms, a second medicine included', async ({ page, visitor }) => {
    const reference = await sendAs(page, named('Perpetua Brindlemere'))
    const desk = await visitor({ javaScriptEnabled: true })
    await signInAs(desk, 'psychiatrist')
    await openIntake(desk, reference)
    await expect(desk.getByRole('main')).toContainText('B1: Strong discussion candidate')
    await expect(desk.getByRole('main')).toContainText('sertraline')
  })
})
