import type { Page } from '@playwright/test'
import { named } from '../support/invented'
import { prefill } from '../support/prefill'
import { expect, test } from '../support/test'
import { beginForm, saveAndContinue } from '../support/walk'

const patient = named('Ottoline Brindlemere')
const MEDICINES = [
  { medicine: 'duloxetine', givenFor: 'mood', now: 'yes' },
  { medicine: 'sertraline', givenFor: 'mood', now: 'no' },
]

/** The form, filled in, as the check page shows it. */
async function checked(page: Page, answers: Parameters<typeof prefill>[1]): Promise<void> {
  await beginForm(page)
  await prefill(page, answers)
  await page.goto('/en/intake/check')
}

const heading = (page: Page, name: string) => page.getByRole('main').getByRole('heading', { name, exact: true })

/** Follows the way to one answer and saves its page: what comes is the check page, anew. */
async function change(page: Page, link: RegExp): Promise<void> {
  await page.getByRole('link', { name: link }).click()
  await page.waitForURL(/\?back=check/)
  await saveAndContinue(page).click()
  await page.waitForURL(/\/intake\/check/)
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } })

    test('a change goes back to its own place on the check page', async ({ page }) => {
      await checked(page, patient)
      await change(page, /^Change.*Phone number/)
      await expect(page).toHaveURL(/\/intake\/check#about-you$/)
      await expect(heading(page, 'About you')).toBeInViewport()
      await expect(heading(page, 'About you')).toBeFocused()
      await change(page, /^Change.*Type your full name to sign/)
      await expect(page).toHaveURL(/\/intake\/check#agreements$/)
      await expect(heading(page, 'Before you send')).toBeFocused()
    })

    test('so does the way back without a change', async ({ page }) => {
      await checked(page, patient)
      await page.getByRole('link', { name: /^Change.*Phone number/ }).click()
      await page.getByRole('link', { name: 'Back to your answers' }).click()
      await expect(heading(page, 'About you')).toBeInViewport()
    })

    test('help that an answer calls for is seen first', async ({ page }) => {
      await checked(page, { ...patient, 'health-now': { ...patient['health-now'], warningSigns: ['worst-headache'] } })
      await change(page, /^Change.*Phone number/)
      await expect(page).toHaveURL(/\/intake\/check#main$/)
      await expect(page.locator('#urgent-care')).toBeInViewport()
    })

    test('a way to a question shows its words as well as its control', async ({ page }) => {
      await checked(page, patient)
      await page.getByRole('link', { name: /^Change.*Which language do you want to speak/ }).click()
      await expect(page.locator('input:target')).toBeInViewport()
      await expect(page.getByText('Which language do you want to speak with us?')).toBeInViewport({ ratio: 1 })
    })

    test('each row of a list can be told from the others, and changed by itself', async ({ page }) => {
      await checked(page, { ...patient, medicines: { list: MEDICINES } })
      await page.getByRole('link', { name: 'Change sertraline' }).click()
      await expect(page).toHaveURL(/\/intake\/medicines\?back=check#list\.1\.medicine$/)
      await expect(page.locator('input:target')).toHaveValue('sertraline')
      await expect(page.locator('input:target')).toBeInViewport()
    })

    test('whoever listed medicines is not asked as well whether there are none', async ({ page }) => {
      await checked(page, { ...patient, medicines: { list: MEDICINES } })
      await expect(page.getByText('duloxetine', { exact: false }).first()).toBeVisible()
      await expect(page.getByText('I take no medicines', { exact: false })).toHaveCount(0)
    })
  })
}
