import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { signInAs } from '../support/staff'
import { expect, test } from '../support/test'

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const problems = (page: Page) => page.getByRole('alert', { name: 'There is a problem' })

test('an administrator completes the profile: what is wrong is said, and nothing typed is lost', async ({ page }) => {
  await signInAs(page, 'administrator')
  await expect(page.getByText('Everything that a Good Faith Estimate needs of the clinic is entered.')).toBeVisible()
  await field(page, 'Legal name').fill('Seabreeze TMS of Elsewhere, LLC (invented)')
  await field(page, 'NPI').fill('9999999990')
  await field(page, 'EIN').fill('123-45-6789')
  await page.getByRole('button', { name: 'Save the profile' }).click()
  await expect(problems(page)).toContainText('last digit')
  await expect(problems(page)).toContainText('Social Security number')
  await expect(field(page, 'Legal name')).toHaveValue('Seabreeze TMS of Elsewhere, LLC (invented)')
  await expectAccessible(page, 'the profile with errors')
  await field(page, 'NPI').fill('9999 999 995')
  await field(page, 'EIN').fill('00-1234567')
  await page.getByRole('button', { name: 'Save the profile' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await expect(field(page, 'NPI')).toHaveValue('9999999995')
  await expect(field(page, 'EIN')).toHaveValue('00-1234567')
})

test('an administrator lists a device and retires it; it stays in the list', async ({ page }) => {
  await signInAs(page, 'administrator')
  await page.goto('/clinic/settings/devices')
  await page.getByRole('button', { name: 'Add this device' }).click()
  await expect(problems(page)).toContainText('Choose what its label is for')
  const name = `Brindle Coil ${Date.now()} (invented)`
  await field(page, 'Name of the device').fill(name)
  await page.getByRole('checkbox', { name: 'Obsessive-compulsive disorder' }).check()
  await expectAccessible(page, 'devices with errors')
  await page.getByRole('button', { name: 'Add this device' }).click()
  await expect(page.getByText('The device is listed.')).toBeVisible()
  const row = page.getByRole('listitem').filter({ hasText: name })
  await expect(row).toContainText('In use')
  await row.getByRole('button', { name: /^Retire/ }).click()
  await expect(page.getByText('The device is retired.')).toBeVisible()
  await expect(row).toContainText('Retired')
  await expect(row.getByRole('button')).toHaveCount(0)
})

test('prices of one route stand behind a fold, which opens where something is wrong', async ({ page }) => {
  await signInAs(page, 'administrator')
  await page.goto('/clinic/settings/fees')
  await expect(page.getByRole('heading', { name: 'Invented prices' })).toBeVisible()
  await page.getByText('Own prices for anxiety').click()
  await page.locator('#fees-fee-anxiety-90868').fill('12,5O')
  await page.getByRole('button', { name: 'Add these prices' }).click()
  await expect(problems(page)).toContainText('digits only')
  await expect(page.locator('#fees-fee-anxiety-90868')).toBeVisible()
  await expect(page.locator('#fees-fee-anxiety-90868')).toHaveValue('12,5O')
  await expectAccessible(page, 'prices with errors')
})

test('a coordinator without scripts records that a payer differs; the payer is then marked so', async ({ visitor }) => {
  const page = await visitor({ javaScriptEnabled: false })
  await signInAs(page, 'coordinator')
  await page.getByRole('link', { name: 'Payers', exact: true }).click()
  await page.getByRole('link', { name: 'New York Medicaid' }).click()
  await page.getByRole('combobox', { name: 'What you found' }).selectOption('differs')
  await page.getByRole('button', { name: 'Record this check' }).click()
  await expect(problems(page)).toContainText('Write what the payer asks for instead')
  await expect(page.getByRole('combobox', { name: 'What you found' })).toHaveValue('differs')
  await field(page, 'Note').fill('Invented: three trials now, says the bulletin.')
  await page.getByRole('button', { name: 'Record this check' }).click()
  await expect(page.getByText('Your check is written down.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Found to differ' })).toBeVisible()
  await expect(page.getByText('Invented: three trials now, says the bulletin.').first()).toBeVisible()
  await page.getByRole('link', { name: 'Payers', exact: true }).first().click()
  await expect(page.getByRole('listitem').filter({ hasText: 'New York Medicaid' })).toContainText('Found to differ')
})

test.describe('a payer that does not exist', () => {
  test.use({ expected: [/404/] })
  test('is calmly not found', async ({ page }) => {
    await signInAs(page, 'coordinator')
    expect((await page.goto('/clinic/settings/payers/nobody'))?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible()
  })
})
