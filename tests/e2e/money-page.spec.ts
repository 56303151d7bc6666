import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { named } from '../support/invented'
import { insured, openMoneyOf, UNINSURED } from '../support/money'
import { sendForm } from '../support/prefill'
import { queueRow } from '../support/queue'
import { signInAs } from '../support/staff'
import { expect, test } from '../support/test'

const benefits = (page: Page) => page.getByRole('region', { name: 'Benefits' })
const outOfPocket = (page: Page) => page.getByRole('region', { name: /^Depression/ }).first()

test('verified benefits narrow what the person pays; wrong input keeps what was typed', async ({ page }) => {
  const reference = await sendForm(named('Aldegund Brindlemere'))
  await signInAs(page, 'coordinator')
  await openMoneyOf(page, reference)
  await expect(outOfPocket(page)).toContainText('No expected figure yet')
  await page.getByText('Enter what the payer says', { exact: true }).click()
  const field = (name: string) => benefits(page).getByRole('textbox', { name, exact: true })
  await field('Deductible for the year').fill('1500')
  await field('Deductible met so far').fill('2000')
  await field('Coinsurance, percent').fill('140')
  await field('Copay per visit').fill('12,5O')
  await field('Out-of-pocket maximum').fill('1000000000000')
  await benefits(page).getByRole('button', { name: 'Save the benefits' }).click()
  const problem = page.getByRole('alert', { name: 'There is a problem' })
  await expect(problem).toBeFocused()
  for (const words of ['More is met than the deductible', 'from 0 to 100', 'digits only', 'at most $1,000,000']) await expect(problem).toContainText(words)
  await expect(field('Deductible met so far')).toHaveValue('2000')
  await expect(field('Copay per visit')).toHaveValue('12,5O')
  await expect(field('Coinsurance, percent')).toHaveValue('140')
  await expectAccessible(page, 'the money page with problems')

  await field('Deductible met so far').fill('500')
  await field('Coinsurance, percent').fill('20')
  await field('Copay per visit').fill('0')
  await field('Out-of-pocket maximum').fill('6000')
  await field('Out-of-pocket met so far').fill('500')
  await benefits(page).getByRole('combobox', { name: 'Is the clinic in the network?' }).selectOption('yes')
  for (const [code, sum] of [
    ['90867', '300'],
    ['90868', '200'],
    ['90869', '200'],
  ] as const)
    await field(`Allowed for ${code}`).fill(sum)
  await benefits(page).getByRole('button', { name: 'Save the benefits' }).click()
  await expect(page.getByText('The benefits are saved.')).toBeVisible()
  await expect(outOfPocket(page)).toContainText('Expected: about')
  await expect(outOfPocket(page)).toContainText('Rests on the benefits that the payer told')
  await expect(benefits(page)).toContainText('$1,500.00')
  await expect(benefits(page)).toContainText('written down by Casey Coordinator')
})

test('a question about cost by phone, and a visit, start their clocks', async ({ page }) => {
  const reference = await sendForm(insured('Ermentrud Brindlemere', { ...UNINSURED, wantsEstimate: 'no' }))
  await signInAs(page, 'coordinator')
  await openMoneyOf(page, reference)
  const clocks = page.getByRole('region', { name: 'Legal clocks' })
  await expect(clocks).toContainText('No clock is running')
  await page.getByText('Record: visit scheduled for …').click()
  await page.getByRole('button', { name: 'Record the visit' }).click()
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeFocused()
  await page.getByText('Record: patient asked about cost').click()
  await page.getByRole('button', { name: 'Record the question' }).click()
  await expect(page.getByText('The clock of the estimate is running.')).toBeVisible()
  await expect(clocks).toContainText('written down by Casey Coordinator')
  await expect(clocks).toContainText(/\d business days? left|Due today/)
})

test('a plan that has changed starts a clock of its own, with the next visit or without', async ({ page }) => {
  const reference = await sendForm(insured('Gertrudis Brindlemere', { ...UNINSURED, wantsEstimate: 'no' }))
  await signInAs(page, 'coordinator')
  await openMoneyOf(page, reference)
  const clocks = page.getByRole('region', { name: 'Legal clocks' })
  const form = page.locator('form#changed')
  await form.getByText('Record: what is planned has changed').click()
  const today = await form.getByLabel('Day it changed').inputValue()
  await form.getByLabel('Day it changed').fill('')
  await form.getByRole('button', { name: 'Record the change' }).click()
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeFocused()
  await form.getByLabel('Day it changed').fill(today)
  const route = form.getByRole('combobox')
  if (await route.count()) await route.first().selectOption({ index: 1 })
  await form.getByRole('button', { name: 'Record the change' }).click()
  await expect(page.getByText('The clock of the estimate is running.')).toBeVisible()
  await expect(clocks).toContainText('no next visit was scheduled')
  await expect(clocks).toContainText('by the clinic’s own rule')
})

test('the plan of visits: wrong counts keep what was typed, a preview stores nothing', async ({ page }) => {
  const reference = await sendForm(insured('Irmgard Brindlemere', UNINSURED))
  await signInAs(page, 'coordinator')
  const address = await openMoneyOf(page, reference)
  const plan = page.locator('form#course-pain')
  const count = (name: RegExp) => plan.getByRole('textbox', { name })
  await count(/^Treatment visits: Low/).fill('-1')
  await count(/^Treatment visits: High/).fill('9x')
  await plan.getByRole('button', { name: /^Preview/ }).click()
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeFocused()
  await expect(count(/^Treatment visits: Low/)).toHaveValue('-1')
  await expect(count(/^Treatment visits: High/)).toHaveValue('9x')
  await count(/^Treatment visits: Low/).fill('4')
  await count(/^Treatment visits: High/).fill('20')
  await plan.getByRole('button', { name: /^Preview/ }).click()
  const preview = page.getByRole('region', { name: /^Preview/ })
  await expect(preview).toBeFocused()
  await expect(preview).toContainText('Nothing is stored or given yet.')
  await expect(count(/^Treatment visits: High/)).toHaveValue('20')
  await preview.getByText('The estimate as it would be given').click()
  await expect(preview.getByRole('article')).toContainText('Irmgard Brindlemere')
  await expectAccessible(page, 'the money page with a preview')
  await page.goto(address)
  await expect(page.getByRole('region', { name: 'Papers so far' })).toContainText('None yet.')
  // A diagnosis of mood on an estimate for pain is refused, and nothing typed is lost.
  await plan.getByRole('textbox', { name: /^Diagnoses/ }).fill('F33.2 severe depression')
  await plan.getByRole('button', { name: /^Make the Good Faith Estimate/ }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Not made' })).toContainText('Pain is never estimated as depression.')
  await expect(plan.getByRole('textbox', { name: /^Diagnoses/ })).toHaveValue('F33.2 severe depression')
})

test('without scripts: a question, a preview and an estimate', async ({ visitor }) => {
  const reference = await sendForm(insured('Notburga Brindlemere', { ...UNINSURED, wantsEstimate: 'no' }))
  const page = await visitor({ javaScriptEnabled: false })
  await signInAs(page, 'coordinator')
  await openMoneyOf(page, reference)
  await page.getByText('Record: patient asked about cost').click()
  await page.getByLabel('Day the person asked').fill('')
  await page.getByRole('button', { name: 'Record the question' }).click()
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeVisible()
  // The form that did not go through is open, and says so, without any script.
  await expect(page.getByLabel('Day the person asked')).toBeVisible()
  const plan = page.locator('form#course-pain')
  await plan.getByRole('textbox', { name: /^Treatment visits: Low/ }).fill('6')
  await plan.getByRole('button', { name: /^Preview/ }).click()
  await expect(page.getByRole('region', { name: /^Preview/ })).toContainText('Nothing is stored or given yet.')
  await expect(plan.getByRole('textbox', { name: /^Treatment visits: Low/ })).toHaveValue('6')
  await plan.getByRole('button', { name: /^Make the Good Faith Estimate/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Good Faith Estimate' })).toBeVisible()
  await expect(page.getByRole('article')).toContainText('Notburga Brindlemere')
})

test('by keyboard alone: from the queue to the estimate and its file', async ({ page }) => {
  const reference = await sendForm(insured('Perpetua Brindlemere', UNINSURED))
  await signInAs(page, 'coordinator')
  await (await queueRow(page, reference)).getByRole('link').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Money', exact: true }).focus()
  await page.keyboard.press('Enter')
  const low = page.locator('form#course-pain').getByRole('textbox', { name: /^Treatment visits: Low/ })
  await low.focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('7')
  // Enter previews; nothing is made by it.
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: /^Preview/ })).toBeFocused()
  await tabTo(page, /^Make the Good Faith Estimate/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Good Faith Estimate' })).toBeVisible()
  await tabTo(page, /^PDF/)
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(download.suggestedFilename()).toBe('estimate-version-1.pdf')
})

/** Presses Tab until something with this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed++) {
    await page.keyboard.press('Tab')
    const words = await page.evaluate(() => document.activeElement?.textContent ?? '')
    if (name.test(words)) return
  }
  throw new Error(`Tab never came to ${name}.`)
}

test('both pages are accessible, folded and unfolded', async ({ page }) => {
  const reference = await sendForm(named('Scholastica Brindlemere'))
  await signInAs(page, 'coordinator')
  await expectAccessible(page, 'the queue with a clock')
  await openMoneyOf(page, reference)
  await expectAccessible(page, 'the money page')
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true
  })
  await expectAccessible(page, 'the money page, unfolded')
  await page
    .locator('form#course-pain')
    .getByRole('button', { name: /^Make the Good Faith Estimate/ })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Good Faith Estimate' })).toBeVisible()
  await expectAccessible(page, 'the page of an estimate')
  await page.getByRole('button', { name: 'Make a link' }).click()
  await expect(page.getByRole('region', { name: 'Link for the patient, shown once' })).toBeVisible()
  await expectAccessible(page, 'the page of an estimate with its link')
  await page.goBack()
  await page.getByRole('button', { name: /^Make the prior-authorization packet/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Prior-authorization packet' })).toBeVisible()
  await expectAccessible(page, 'the page of a packet')
  await page.getByRole('button', { name: 'Write it down' }).click()
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeVisible()
  await expectAccessible(page, 'the page of a packet with a problem')
})

test.describe('what is not theirs', () => {
  test.use({ expected: [/status of 404/] })

  test('an administrator sees neither page nor file; a paper is not found under another intake', async ({ page, visitor }) => {
    const reference = await sendForm(insured('Hildelith Brindlemere', UNINSURED))
    const other = await sendForm(insured('Adelgund Brindlemere', UNINSURED))
    await signInAs(page, 'coordinator')
    const elsewhere = await openMoneyOf(page, other)
    await page.goto('/clinic')
    const address = await openMoneyOf(page, reference)
    await page
      .locator('form#course-pain')
      .getByRole('button', { name: /^Make the Good Faith Estimate/ })
      .click()
    await expect(page.getByRole('heading', { level: 1, name: 'Good Faith Estimate' })).toBeVisible()
    const paper = new URL(page.url()).pathname
    const office = await visitor()
    await signInAs(office, 'administrator')
    for (const path of [address, paper, `${paper}/pdf`, `${paper}/fhir`]) expect((await office.request.get(path)).status(), path).toBe(404)
    const misplaced = paper.replace(address.replace(/\/money$/, ''), elsewhere.replace(/\/money$/, ''))
    for (const path of [misplaced, `${misplaced}/pdf`, `${paper}/pdf?part=other`, `${paper}/fhir`]) expect((await page.request.get(path)).status(), path).toBe(404)
    const file = await page.request.get(`${paper}/pdf`)
    expect(file.headers()['cache-control']).toContain('no-store')
    const stranger = await visitor()
    await stranger.goto(paper)
    await expect(stranger.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
  })
})
