import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { named, telltaleIn } from '../support/invented'
import { expectTaggedPdf, taken } from '../support/money'
import { prefill } from '../support/prefill'
import { openIntake } from '../support/queue'
import { signInAs } from '../support/staff'
import { expect, test } from '../support/test'
import { beginForm } from '../support/walk'

/** Fills in and sends a form in this browser; the reference on its receipt. */
async function sendHere(page: Page, name: string): Promise<string> {
  await beginForm(page)
  await prefill(page, named(name))
  await page.goto('/en/intake/check')
  await page.getByRole('button', { name: 'Send my answers' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Thank you/ })).toBeVisible()
  return (await page.getByText(/^[2-9B-Z]{4}-[2-9B-Z]{4}$/).textContent()) ?? ''
}

async function giveBirthDate(page: Page, [month, day, year]: readonly [string, string, string]): Promise<void> {
  await page.getByRole('textbox', { name: 'Month' }).fill(month)
  await page.getByRole('textbox', { name: 'Day' }).fill(day)
  await page.getByRole('textbox', { name: 'Year' }).fill(year)
  await page.getByRole('button', { name: 'Show my answers' }).click()
}

test('a patient opens their answers by date of birth and takes both files; others at the device do not', async ({ page }) => {
  const reference = await sendHere(page, 'Columba Brindlemere')
  expect((await page.request.get('/en/intake/copy/pdf')).status()).toBe(404)
  await page.getByRole('link', { name: 'Save a copy of your answers' }).click()
  await expectAccessible(page, 'asking for the date of birth')

  await giveBirthDate(page, ['3', '10', '1981'])
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText('That did not open.')
  await expectAccessible(page, 'a date of birth that did not open')
  await giveBirthDate(page, ['3', '9', '1981'])
  await expect(page.getByRole('article')).toContainText('Columba Brindlemere')
  expect(telltaleIn(`${page.url()} ${await page.title()}`)).toBeUndefined()
  await expectAccessible(page, 'the opened answers')

  const pdf = await taken(page, 'Download as PDF')
  expectTaggedPdf(pdf.bytes)
  expect(telltaleIn(pdf.name)).toBeUndefined()
  const file = await taken(page, /JSON/)
  expect(JSON.parse(file.bytes.toString())).toMatchObject({ reference, case: { answers: { 'about-you': { fullName: 'Columba Brindlemere' } } } })

  await page.getByRole('button', { name: 'Close my answers' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Thank you/ })).toBeVisible()
  expect((await page.request.get('/en/intake/copy/file')).status()).toBe(404)
})

test('a wish to correct reaches the clinic, is answered, and the answer is read with the copy', async ({ page, visitor }) => {
  const reference = await sendHere(page, 'Corrina Brindlemere')
  await page.getByRole('link', { name: 'Ask for a correction' }).click()
  await expectAccessible(page, 'asking for a correction')
  await page.getByRole('button', { name: 'Ask for a correction' }).click()
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeFocused()
  await page.getByRole('textbox', { name: /What is wrong/ }).fill('I wrote Florida. I live in Georgia now.')
  await page.getByRole('button', { name: 'Ask for a correction' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'We have your request' })).toBeVisible()
  await expect(page.getByText('Waiting for our staff')).toBeVisible()
  await expectAccessible(page, 'a correction was asked for')

  const desk = await visitor()
  await signInAs(desk, 'coordinator')
  await openIntake(desk, reference)
  const part = desk.getByRole('region', { name: 'The patient asks for a correction' }).or(desk.locator('#requests'))
  await expect(part.first()).toContainText('I live in Georgia now.')
  await expect(desk.getByText('Notice of privacy practices')).toBeVisible()
  await expectAccessible(desk, 'an intake with a request, to the coordinator')
  await desk.getByRole('textbox', { name: 'What was done' }).fill('We called you and put it right.')
  await desk.getByRole('button', { name: 'Save the answer' }).click()
  await expect(desk.getByText('Your answer is saved.')).toBeVisible()

  await page.goto('/en/intake/copy')
  await giveBirthDate(page, ['3', '9', '1981'])
  await expect(page.getByText('We called you and put it right.')).toBeVisible()
})

test('words about death in a wish to correct show where to turn at once', async ({ page }) => {
  await sendHere(page, 'Desdemona Brindlemere')
  await page.goto('/en/intake/correction')
  await page.getByRole('textbox', { name: /What is wrong/ }).fill('I said I was fine. I want to kill myself tonight.')
  await page.getByRole('button', { name: 'Ask for a correction' }).click()
  await expect(page.getByRole('alert', { name: 'You do not have to be alone with this' })).toBeVisible()
  await expectAccessible(page, 'a correction that speaks of death')
})

test('notices and the paper form are there for everybody, to read, print and take', async ({ page }) => {
  for (const path of ['/en/privacy', '/en/notices', '/en/paper', '/en/paper?print=large']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page, path)
  }
  const file = await taken(page, 'Download as PDF')
  expectTaggedPdf(file.bytes)
})

test('a stranger finds neither copy nor correction', async ({ page }) => {
  for (const path of ['/en/intake/copy', '/en/intake/correction']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('We could not find that here')
  }
})
test.use({ expected: [/status of 404/] })

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('copy and correction work', async ({ page }) => {
    await page.goto('/en')
    await page.getByRole('button', { name: 'Start' }).click()
    await prefill(page, named('Silvana Brindlemere'))
    await page.goto('/en/intake/check')
    await page.getByRole('button', { name: 'Send my answers' }).click()
    await page.getByRole('link', { name: 'Save a copy of your answers' }).click()
    await giveBirthDate(page, ['3', '9', '1981'])
    await expect(page.getByRole('article')).toContainText('Silvana Brindlemere')
    await page.goto('/en/intake/correction')
    await page.getByRole('textbox', { name: /What is wrong/ }).fill('One word is wrong.')
    await page.getByRole('button', { name: 'Ask for a correction' }).click()
    await expect(page.getByText('We have your request')).toBeVisible()
  })
})
