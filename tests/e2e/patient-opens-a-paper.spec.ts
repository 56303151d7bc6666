import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { telltaleIn } from '../support/invented'
import { expectTaggedPdf, insured, openMoneyOf, taken, UNINSURED } from '../support/money'
import { sendForm } from '../support/prefill'
import { signInAs } from '../support/staff'
import { expect, test } from '../support/test'

/** An estimate made by a coordinator, and the address of its link as she hands it over. */
async function linkOfEstimate(desk: Page, name: string): Promise<string> {
  const reference = await sendForm(insured(name, UNINSURED))
  await signInAs(desk, 'coordinator')
  await openMoneyOf(desk, reference)
  await desk
    .locator('form#course-pain')
    .getByRole('button', { name: /^Make the Good Faith Estimate/ })
    .click()
  await desk.getByRole('button', { name: 'Make a link' }).click()
  return (await desk.getByText(/\/en\/papers\/open#/).textContent())?.trim() ?? ''
}

async function tryDate(page: Page, [month, day, year]: readonly [string, string, string]): Promise<void> {
  await page.getByRole('textbox', { name: 'Month' }).fill(month)
  await page.getByRole('textbox', { name: 'Day' }).fill(day)
  await page.getByRole('textbox', { name: 'Year' }).fill(year)
  await page.getByRole('button', { name: 'Open my paper' }).click()
}

test('a patient opens the estimate by link and date of birth, and takes the file', async ({ page, visitor }) => {
  const link = await linkOfEstimate(await visitor(), 'Philomena Brindlemere')
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1, name: 'Open your paper' })).toBeVisible()
  // The secret is in the form and no longer in the address.
  await expect(page.getByRole('textbox', { name: 'Your link' })).not.toHaveValue('')
  expect(new URL(page.url()).hash).toBe('')
  await expectAccessible(page, 'opening a paper')

  await tryDate(page, ['3', '10', '1981'])
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'Year' })).toHaveValue('1981')
  await expect(page.getByRole('textbox', { name: 'Your link' })).not.toHaveValue('')
  await expectAccessible(page, 'opening a paper, with a problem')

  await tryDate(page, ['3', '9', '1981'])
  await expect(page.getByRole('heading', { level: 1, name: 'Good Faith Estimate' })).toBeVisible()
  expect(await page.title()).not.toMatch(/philomena/i)
  expect(page.url()).toMatch(/\/en\/papers$/)
  await expect(page.getByRole('article')).toContainText('Philomena Brindlemere')
  await expectAccessible(page, 'the paper')
  const file = await taken(page, 'Download as PDF')
  expectTaggedPdf(file.bytes)
  expect(telltaleIn(file.name)).toBeUndefined()
})

test('five wrong dates end the link, and nobody learns which part was wrong', async ({ page, visitor }) => {
  const link = await linkOfEstimate(await visitor(), 'Perpetua Brindlemere')
  await page.goto(link)
  for (let time = 0; time < 5; time++) {
    await tryDate(page, ['1', '1', '1970'])
    await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText('That did not open.')
  }
  await tryDate(page, ['3', '9', '1981'])
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText('That did not open.')
  await expect(page.getByRole('article')).toHaveCount(0)
})

test('a stranger without a link gets no paper and no file', async ({ page }) => {
  await page.goto('/en/papers')
  await tryDate(page, ['3', '9', '1981'])
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText('Paste the link that we gave you.')
  expect((await page.request.get('/en/papers/pdf')).status()).toBe(404)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the code is pasted, whole link or not', async ({ page, visitor }) => {
    const link = await linkOfEstimate(await visitor({ javaScriptEnabled: true }), 'Petronella Brindlemere')
    await page.goto('/en/papers')
    await page.getByRole('textbox', { name: 'Your link' }).fill(link)
    await tryDate(page, ['3', '9', '1981'])
    await expect(page.getByRole('heading', { level: 1, name: 'Good Faith Estimate' })).toBeVisible()
  })
})
