import type { Page } from '@playwright/test'
import { accessibilityFindings } from '../support/axe'
import { prefill } from '../support/prefill'
import { expect, test } from '../support/test'
import { beginForm, saveAndContinue } from '../support/walk'

const row = (page: Page, number: number) => page.getByRole('group', { name: `medicine ${number}`, exact: true })
const name = (page: Page, number = 1) => row(page, number).getByRole('combobox', { name: 'Name of the medicine' })
const question = (page: Page, words: string) => page.getByRole('group', { name: words, exact: true })

async function openMedicines(page: Page): Promise<void> {
  await beginForm(page)
  await page.goto('/en/intake/medicines')
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('a misspelt name is asked about, and changed only by a press', async ({ page }) => {
      await openMedicines(page)
      await name(page).fill('zolof')
      await saveAndContinue(page).click()
      const asked = question(page, 'Did you mean Zoloft (sertraline)?')
      await expect(asked).toBeVisible()
      expect(new URL(page.url()).pathname).toBe('/en/intake/medicines')
      await expect(name(page)).toHaveValue('zolof')
      if (javaScriptEnabled) await expect(asked).toBeFocused()
      else await expect(page.getByRole('link', { name: 'zolof', exact: true })).toBeVisible()
      if (javaScriptEnabled) expect(await accessibilityFindings(page)).toEqual([])

      await asked.getByRole('button', { name: 'Yes, Zoloft (sertraline)' }).click()
      await expect(name(page)).toHaveValue('Zoloft')
      await expect(asked).toHaveCount(0)
      await saveAndContinue(page).click()
      await expect(page).toHaveURL(/\/intake\/other-treatments$/)
      await page.goto('/en/intake/medicines')
      await expect(name(page)).toHaveValue('Zoloft')
    })

    test('going on without an answer keeps the name, and nothing holds the person up', async ({ page }) => {
      await openMedicines(page)
      await name(page).fill('tramadal')
      await saveAndContinue(page).click()
      const asked = question(page, 'Did you mean one of these?')
      await expect(asked.getByRole('button')).toHaveText(['tramadol (Ultram)', 'trazodone (Desyrel)', 'No, it is as I wrote it'])
      await saveAndContinue(page).click()
      await expect(page).toHaveURL(/\/intake\/other-treatments$/)
      await page.goto('/en/intake/medicines')
      await expect(name(page)).toHaveValue('tramadal')
    })

    test('a name that is right as it is written is not asked about again', async ({ page }) => {
      await openMedicines(page)
      await name(page).fill('zolof')
      await saveAndContinue(page).click()
      const asked = question(page, 'Did you mean Zoloft (sertraline)?')
      await asked.getByRole('button', { name: 'No, it is as I wrote it' }).click()
      await expect(asked).toHaveCount(0)
      await expect(name(page)).toHaveValue('zolof')
      await saveAndContinue(page).click()
      await expect(page).toHaveURL(/\/intake\/other-treatments$/)
      await page.goto('/en/intake/medicines')
      await expect(name(page)).toHaveValue('zolof')
      await expect(asked).toHaveCount(0)
      await saveAndContinue(page).click()
      await expect(page).toHaveURL(/\/intake\/other-treatments$/)
    })

    test('a name that resembles nothing is kept without a word, and so is a cleared one', async ({ page }) => {
      await openMedicines(page)
      await name(page).fill('the little white one')
      await saveAndContinue(page).click()
      await expect(page).toHaveURL(/\/intake\/other-treatments$/)

      await prefill(page, { medicines: { list: [{ medicine: 'zolof', nameAsWritten: 'zolof' }] } })
      await page.goto('/en/intake/medicines')
      await name(page).fill('')
      await saveAndContinue(page).click()
      await expect(page).toHaveURL(/\/intake\/other-treatments$/)
    })

    test('other treatments are asked about likewise, each row by itself', async ({ page }) => {
      await beginForm(page)
      await prefill(page, { 'other-treatments': { list: [{ treatment: 'accupuncture' }, { treatment: 'physical therapy' }, { treatment: 'chiropratic' }] } })
      await page.goto('/en/intake/other-treatments')
      await expect(page.getByText('Did you mean')).toHaveCount(2)
      await page.getByRole('button', { name: 'Yes, acupuncture (dry needling)' }).click()
      await expect(page.getByRole('group', { name: 'treatment 1', exact: true }).getByRole('combobox')).toHaveValue('acupuncture')
      await expect(page.getByRole('group', { name: 'treatment 3', exact: true }).getByRole('combobox')).toHaveValue('chiropratic')
      await expect(page.getByText('Did you mean')).toHaveCount(1)
    })
  })
}

test('by keyboard alone', async ({ page }) => {
  await openMedicines(page)
  await name(page).fill('zolof')
  await page.keyboard.press('Enter')
  await expect(question(page, 'Did you mean Zoloft (sertraline)?')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Yes, Zoloft (sertraline)' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(name(page)).toBeFocused()
  await expect(name(page)).toHaveValue('Zoloft')
  await expect(page.getByText('The name is now Zoloft.')).toBeVisible()
})
