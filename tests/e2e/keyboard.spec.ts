import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/test'

const isFocused = (locator: Locator) => locator.evaluate((element) => element === document.activeElement)

/** Presses the tabulator until the focus is there: by keyboard alone, and in sight. */
async function tabTo(page: Page, locator: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab')
    if (await isFocused(locator)) {
      const outline = await locator.evaluate((element) => getComputedStyle(element).outlineStyle)
      expect(outline, 'the focus is seen').not.toBe('none')
      return
    }
  }
  throw new Error(`The focus never came to ${locator}.`)
}

test('the first steps by keyboard alone', async ({ page }) => {
  await page.goto('/en')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused()
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: 'Start' }))
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { level: 1, name: 'Your questions' })).toBeVisible()
  await tabTo(page, page.getByRole('link', { name: 'Begin' }))
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { level: 1, name: 'Before you start' })).toBeVisible()
  for (const name of ['I have received the privacy notice', 'I understand that nobody reads this form while I fill it in']) {
    await tabTo(page, page.getByRole('checkbox', { name, exact: true }))
    await page.keyboard.press('Space')
  }
  await tabTo(page, page.getByRole('button', { name: 'Save and continue' }))
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { level: 1, name: 'About you' })).toBeVisible()
  const self = page.getByRole('radio', { name: 'I am, for myself' })
  await tabTo(page, self)
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'Someone who helps the patient' })).toBeChecked()
  await page.keyboard.press('ArrowUp')
  await expect(self).toBeChecked()
  await tabTo(page, page.getByRole('textbox', { name: 'Full name' }))
  await page.keyboard.type('Petronella Brindlemere')
  for (const [name, text] of Object.entries({ Month: '5', Day: '17', Year: '1980' })) {
    await tabTo(page, page.getByRole('group', { name: 'Date of birth' }).getByRole('textbox', { name }))
    await page.keyboard.type(text)
  }
  await tabTo(page, page.getByRole('textbox', { name: 'E-mail address' }))
  await page.keyboard.type('petronella.brindlemere@example.com')
  // The enter key in a line of text saves and goes on.
  await page.keyboard.press('Enter')

  await expect(page.getByRole('heading', { level: 1, name: 'Why you are here' })).toBeVisible()
  await page.goto('/en/intake/about-you')
  await expect(page.getByRole('textbox', { name: 'Full name' })).toHaveValue('Petronella Brindlemere')
})

test('a row is added and removed by keyboard, and the focus goes where the work is', async ({ page }) => {
  await page.goto('/en')
  await page.getByRole('button', { name: 'Start' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Your questions' })).toBeVisible()
  await page.goto('/en/intake/medicines')
  await page.getByRole('combobox', { name: 'Name of the medicine' }).focus()
  await page.keyboard.type('sertraline')
  await page.getByRole('button', { name: 'Add another medicine' }).press('Enter')
  const second = page.getByRole('group', { name: 'medicine 2' }).getByRole('combobox', { name: 'Name of the medicine' })
  await expect(second).toBeFocused()
  await page.keyboard.type('gabapentin')
  await page.getByRole('button', { name: 'Remove medicine 2' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Put it back' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(second).toHaveValue('gabapentin')
  await expect(second).toBeFocused()
})
