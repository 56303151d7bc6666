import type { Page } from '@playwright/test'
import { named } from '../support/invented'
import { prefill } from '../support/prefill'
import { signInAs } from '../support/staff'
import { expect, test } from '../support/test'
import { beginForm, fillStep, goOn, stepHere } from '../support/walk'

const patient = named('Seraphina Brindlemere')
const inDanger = { ...patient['phq-9'], q9: 1 }
const panel = (page: Page) => page.getByRole('heading', { name: 'You do not have to be alone with this' })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('thoughts of death show where to turn, and reach the clinic though the form was never sent', async ({ page, visitor }) => {
      const fullName = `Seraphina Brindlemere ${javaScriptEnabled ? 'One' : 'Two'}`
      await beginForm(page)
      await prefill(page, { 'about-you': { ...patient['about-you'], fullName } })
      await page.goto('/en/intake/phq-9')
      await expect(panel(page)).toHaveCount(0)
      await fillStep(page, 'phq-9', { q9: 1 })
      if (javaScriptEnabled) await expect(panel(page)).toBeVisible()

      await fillStep(page, 'phq-9', inDanger)
      await goOn(page)
      expect(stepHere(page)).toBe('self-harm')
      await expect(panel(page)).toBeVisible()
      await expect(page.getByRole('link', { name: 'call 988' }).first()).toHaveAttribute('href', 'tel:988')
      await expect(page.getByRole('link', { name: 'call 911' }).first()).toHaveAttribute('href', 'tel:911')
      await expect(page.getByText(/Nobody is reading this form right now/)).toBeVisible()
      await expect(page.getByText(/En español/).first()).toBeVisible()
      // It never stands in the way.
      await expect(page.getByRole('button', { name: 'Save and continue' })).toBeEnabled()

      const desk = await visitor({ javaScriptEnabled: true })
      await signInAs(desk, 'coordinator')
      const alerts = desk.getByRole('region', { name: /^Somebody may be in danger/ })
      const alert = alerts.getByRole('listitem').filter({ hasText: fullName })
      await expect(alert).toContainText('Answers about self-harm')
      await expect(alert).toContainText('The form is not sent yet')
      await expect(alert.getByRole('link', { name: '561-555-0177' })).toHaveAttribute('href', /^tel:/)
      await expect(alert.locator('p', { hasText: 'On call:' }).getByRole('link', { name: /561/ })).toHaveAttribute('href', /^tel:/)
      await alert.getByRole('button', { name: /I am on it/ }).click()
      await expect(desk.getByText('The alert is acknowledged in your name.')).toBeVisible()
      await expect(alert).toHaveCount(0)

      // Worse answers open it again.
      await prefill(page, { 'self-harm': { wishDead: 'yes', thoughts: 'yes', method: 'yes', intent: 'yes', plan: 'yes', behaviour: 'within-3-months' } })
      await desk.goto('/clinic')
      await expect(alert).toContainText('EMERGENT')
      await alert.getByRole('button', { name: /I am on it/ }).click()
    })

    test('a statement written in free words does the same as soon as it is saved', async ({ page, visitor }) => {
      const fullName = `Thaddea Brindlemere ${javaScriptEnabled ? 'One' : 'Two'}`
      await beginForm(page)
      await prefill(page, { 'about-you': { ...patient['about-you'], fullName } })
      await page.goto('/en/intake/reason')
      await fillStep(page, 'reason', { ...patient.reason, inOwnWords: 'I want to kill myself tonight.' })
      // With scripts it is saved while it is typed.
      await expect(panel(page)).toHaveCount(javaScriptEnabled ? 1 : 0)
      if (javaScriptEnabled) {
        // There it stays, whatever is touched next.
        const stands = () => panel(page).evaluate((element) => element.getBoundingClientRect().top - (document.querySelector('h1')?.getBoundingClientRect().top ?? 0))
        const before = await stands()
        await page.getByRole('textbox', { name: 'In your own words, what brings you here?' }).pressSequentially(' Tonight.')
        await page.getByRole('checkbox', { name: 'Better mood' }).click()
        await expect(page.getByText(/^Saved at /)).toBeVisible()
        expect(await stands()).toBe(before)
      }
      await goOn(page)
      await expect(panel(page)).toBeVisible()
      await expect(page.getByRole('link', { name: 'call 988' }).first()).toHaveAttribute('href', 'tel:988')

      const desk = await visitor({ javaScriptEnabled: true })
      await signInAs(desk, 'coordinator')
      const alert = desk
        .getByRole('region', { name: /^Somebody may be in danger/ })
        .getByRole('listitem')
        .filter({ hasText: fullName })
      await expect(alert).toContainText('SAME-DAY')
      await expect(alert).toContainText('Answers about self-harm')
      await alert.getByRole('button', { name: /I am on it/ }).click()
    })

    test('signs of an emergency send the person to care at once', async ({ page }) => {
      await beginForm(page)
      await page.goto('/en/intake/health-now')
      await fillStep(page, 'health-now', { warningSigns: ['worst-headache'] })
      const care = page.getByRole('heading', { name: 'A doctor should look at this first' })
      if (javaScriptEnabled) await expect(care).toBeVisible()
      await goOn(page)
      await expect(care).toBeVisible()
    })
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('each further answer that calls for help leaves the question that is being answered where it is', async ({ page }) => {
    await beginForm(page)
    await page.goto('/en/intake/self-harm')
    await page
      .getByRole('radiogroup', { name: /wished you were dead/ })
      .getByRole('radio', { name: 'Yes' })
      .focus()
    await page.keyboard.press('Space')
    await expect(panel(page)).toBeVisible()
    for (const question of [/thoughts of killing yourself/, /how you might/]) {
      const answer = page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: 'Yes' })
      await answer.focus()
      const before = (await answer.boundingBox())?.y
      await page.keyboard.press('Space')
      await expect(answer).toBeChecked()
      expect((await answer.boundingBox())?.y).toBe(before)
      await expect(answer).toBeInViewport()
      await expect(panel(page)).toHaveCount(1)
    }
  })
})
