import { expectAccessible } from '../support/axe'
import { named } from '../support/invented'
import { insured, openMoneyOf, UNINSURED } from '../support/money'
import { sendForm } from '../support/prefill'
import { signInAs } from '../support/staff'
import { expect, test } from '../support/test'

test('a clock is ended without a paper only with a reason, which stays readable', async ({ page }) => {
  const reference = await sendForm(insured('Walburga Brindlemere', UNINSURED))
  await signInAs(page, 'coordinator')
  await openMoneyOf(page, reference)
  const clocks = page.getByRole('region', { name: 'Legal clocks' })
  await clocks.getByText('End it without a paper').click()
  await clocks.getByRole('textbox', { name: 'In a few words' }).fill('They called and asked for no paper.')
  await clocks.getByRole('button', { name: /^End this clock/ }).click()
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeFocused()
  await expect(clocks.getByRole('textbox', { name: 'In a few words' })).toHaveValue('They called and asked for no paper.')
  await expectAccessible(page, 'a clock that is being ended')
  await clocks.getByRole('combobox', { name: 'Why it ends' }).selectOption('answered')
  await clocks.getByRole('button', { name: /^End this clock/ }).click()
  await expect(clocks).toContainText('No clock is running')
  await clocks.getByText('Clocks that were ended').click()
  await expect(clocks).toContainText(/Ended by Casey Coordinator on .*it was answered in another way\. They called and asked for no paper\./)
})

test('the link for the patient is ended at once, and the clock was met when it was made', async ({ page }) => {
  const reference = await sendForm(insured('Richildis Brindlemere', UNINSURED))
  await signInAs(page, 'coordinator')
  const address = await openMoneyOf(page, reference)
  await page
    .locator('form#course-pain')
    .getByRole('button', { name: /^Make the Good Faith Estimate/ })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Good Faith Estimate' })).toBeVisible()
  const paper = page.url()
  await page.getByRole('button', { name: 'Make a link' }).click()
  await expect(page.getByRole('region', { name: 'Link for the patient, shown once' })).toBeVisible()
  await page.goto(address)
  await expect(page.getByRole('region', { name: 'Legal clocks' })).toContainText('No clock is running')
  await page.goto(paper)
  await page.getByRole('button', { name: 'End this link' }).click()
  await expect(page.getByRole('main')).toContainText('No link works now.')
  await expect(page.getByRole('button', { name: 'End this link' })).toHaveCount(0)
})

test('a no that was a slip is taken back with a reason; one that was none is appealed', async ({ page }) => {
  const reference = await sendForm(named('Adelheid Brindlemere'))
  await signInAs(page, 'coordinator')
  const address = await openMoneyOf(page, reference)
  await page.getByRole('button', { name: /^Make the prior-authorization packet/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Prior-authorization packet' })).toBeVisible()
  const happened = page.getByRole('combobox', { name: 'What happened' })
  const write = async (step: string, note = '') => {
    await happened.selectOption(step)
    if (note) await page.getByRole('textbox', { name: 'Note' }).fill(note)
    await page.getByRole('button', { name: 'Write it down' }).click()
  }
  await happened.selectOption('sent-to-payer')
  await page.getByRole('combobox', { name: /how fast/ }).selectOption('standard')
  await page.getByRole('button', { name: 'Write it down' }).click()
  await expect(page.getByRole('heading', { name: /^The payer’s decision: 7 days left/ })).toBeVisible()
  await write('denied')
  await expect(page.getByRole('heading', { name: /^The payer’s decision/ })).toHaveCount(0)
  await write('reopened')
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText('what was wrong')
  await write('reopened', 'That was another person’s letter.')
  await expect(page.getByRole('heading', { name: /^The payer’s decision: 7 days left/ })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('That was another person’s letter.')
  await write('denied')
  await expect(happened.getByRole('option', { name: /appealed/ })).toHaveCount(1)
  await happened.selectOption('appealed')
  await page.getByRole('combobox', { name: /appealed: how fast/ }).selectOption('standard')
  await page.getByRole('button', { name: 'Write it down' }).click()
  await expect(page.getByRole('main')).toContainText('Appealed')
  await expectAccessible(page, 'a packet that was appealed')
  await page.goto(address)
  await expect(page.getByRole('region', { name: 'Legal clocks' })).toContainText('decision on the appeal')
})
