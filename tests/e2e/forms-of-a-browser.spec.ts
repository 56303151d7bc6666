import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { named } from '../support/invented'
import { prefill } from '../support/prefill'
import { demoPassword } from '../support/served'
import { signIn, signInAs } from '../support/staff'
import { expect, test } from '../support/test'
import { beginForm } from '../support/walk'

const fullName = (page: Page) => page.getByRole('textbox', { name: 'Full name' })
const ABOUT = (name: string) => ({ 'about-you': named(name)['about-you'] ?? {} })

// What is closed is “not found”; what staff must sign in for is “unauthorized”.
test.use({ expected: [/status of 40[14]/] })

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('“Start” in an old tab goes on with what was filled in; a new form is chosen with its price before one’s eyes', async ({ page, context }) => {
    const old = await context.newPage()
    await old.goto('/en')
    await beginForm(page)
    await prefill(page, ABOUT('Ottilie Brindlemere'))
    await old.getByRole('button', { name: 'Start', exact: true }).click()
    await expect(old.getByRole('heading', { level: 1, name: 'Your questions' })).toBeVisible()
    await old.goto('/en/intake/about-you')
    await expect(fullName(old)).toHaveValue('Ottilie Brindlemere')

    await page.goto('/en')
    const anew = page.getByRole('button', { name: 'Start a new form' })
    await expect(anew).toHaveAccessibleDescription(/you can no longer reach this one from here.*30 days/)
    await anew.click()
    await page.goto('/en/intake/about-you')
    await expect(fullName(page)).toHaveValue('')
  })

  test('a coordinator signs out, is asked to sign in, and goes on from the list', async ({ page }) => {
    await signInAs(page, 'coordinator')
    await page.getByRole('link', { name: 'Phone or paper' }).click()
    await page.getByRole('button', { name: 'Start the form' }).click()
    await prefill(page, ABOUT('Perpetua Brindlemere'))
    await page.goto('/clinic')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.goto('/en/intake/about-you')
    await expect(page.getByRole('main')).not.toContainText('Perpetua')

    await signInAs(page, 'coordinator')
    await page.goto('/clinic/intakes/new')
    await page.getByRole('button', { name: /^Go on ?: Perpetua Brindlemere, typed in by you$/ }).click()
    await expect(page.getByText('Casey Coordinator of the clinic is filling this in with the patient.')).toBeVisible()
    await page.goto('/en/intake/about-you')
    await expect(fullName(page)).toHaveValue('Perpetua Brindlemere')
  })
})

test('a second form by phone loses no first one, and a session that is over asks to sign in again', async ({ page, context }) => {
  await signInAs(page, 'coordinator')
  for (const name of ['Philippa Brindlemere', 'Pomona Brindlemere']) {
    await page.goto('/clinic/intakes/new')
    await page.getByRole('button', { name: 'Start the form' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Your questions' })).toBeVisible()
    await prefill(page, ABOUT(name))
  }
  await page.goto('/clinic/intakes/new')
  await expectAccessible(page, 'forms that staff have not sent yet')
  await page.getByRole('button', { name: /^Go on ?: Philippa Brindlemere/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Your questions' })).toBeVisible()
  await page.goto('/en/intake/about-you')
  await expect(fullName(page)).toHaveValue('Philippa Brindlemere')

  await context.clearCookies({ name: 'staff' })
  await page.goto('/en/intake')
  await expect(page.getByRole('heading', { level: 1, name: 'Please sign in again' })).toBeVisible()
  await expectAccessible(page, 'a form that staff must sign in for')
  await page.goto('/es/intake/about-you')
  await expect(page.getByRole('heading', { level: 1, name: 'Por favor, inicie sesión otra vez' })).toBeVisible()
  await page.getByRole('link', { name: 'A la lista de la clínica' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })
    test('a page that stands open when the session of staff ends says so, and keeps its words once they are signed in again', async ({ page, context }) => {
      const name = `Petronella Brindlemere ${javaScriptEnabled ? 'One' : 'Two'}`
      await signInAs(page, 'coordinator')
      await page.goto('/clinic/intakes/new')
      await page.getByRole('button', { name: 'Start the form' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Your questions' })).toBeVisible()
      await page.goto('/en/intake/about-you')
      await context.clearCookies({ name: 'staff' })
      await fullName(page).fill(name)
      const save = page.getByRole('button', { name: 'Save and continue', exact: true })
      await save.click()
      const panel = page.getByRole('alert', { name: 'Not saved: please sign in again' })
      await expect(panel).toContainText('What was saved is safe.')
      await expect(page.getByText('this form is no longer open here')).toHaveCount(0)
      await expect(fullName(page)).toHaveValue(name)
      if (javaScriptEnabled) await expectAccessible(page, 'a step whose staff member was signed out')

      const [other] = await Promise.all([context.waitForEvent('page'), panel.getByRole('link', { name: 'Sign in in a new tab' }).click()])
      await signIn(other, 'coordinator@demo.example', demoPassword())
      await expect(other.getByRole('heading', { level: 1, name: 'Phone or paper' })).toBeVisible()
      await other.close()
      await save.click()
      // Answered, and not only on its way: a page that is left before takes its words along.
      await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeVisible()
      await expect(panel).toHaveCount(0)
      await page.goto('/en/intake/about-you')
      await expect(fullName(page)).toHaveValue(name)
    })

    test('a receipt is closed on a device that others use', async ({ page }) => {
      await beginForm(page)
      await prefill(page, named('Pernella Brindlemere'))
      await page.goto('/en/intake/check')
      await page.getByRole('button', { name: 'Send my answers' }).click()
      await expect(page.getByRole('heading', { level: 1, name: /Thank you/ })).toBeVisible()
      if (javaScriptEnabled) await expectAccessible(page, 'a receipt with its way to close it')
      await page.getByRole('button', { name: 'Close on this device' }).click()
      await expect(page.getByRole('status')).toContainText('Your receipt is closed on this device.')
      await page.goBack()
      await expect(page.getByRole('heading', { level: 1, name: /Thank you/ })).toHaveCount(0)
      await page.goto('/en/intake/sent')
      await expect(page.getByRole('heading', { level: 1, name: /Thank you/ })).toHaveCount(0)
    })
  })
}
