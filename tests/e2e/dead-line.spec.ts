import { named } from '../support/invented'
import { prefill, sendForm } from '../support/prefill'
import { openIntake } from '../support/queue'
import { signInAs } from '../support/staff'
import { expect, test } from '../support/test'
import { beginForm } from '../support/walk'

// A line on which nothing comes and nothing fails: what is asked there is never answered. The clock is moved, not waited for.
const unanswered = () => undefined

test('a form is sent at its other address when the first never answers', async ({ page }) => {
  await page.clock.install()
  await beginForm(page)
  await prefill(page, named('Philippa Brindlemere'))
  await page.goto('/en/intake/check')
  await page.route('**/intake/check*', (route) => (route.request().headers()['next-action'] ? unanswered() : route.continue()))
  const pressed = page.waitForRequest((request) => request.headers()['next-action'] !== undefined)
  await page.getByRole('button', { name: 'Send my answers' }).click()
  await pressed
  await expect(page.getByRole('button', { name: 'Sending …' })).toBeVisible()
  await page.clock.fastForward(31_000)
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you. Your answers have been sent.' })).toBeVisible()
})

test('a screen that nobody sits at shows nothing of anybody while it waits to be signed out', async ({ page }) => {
  await page.clock.install()
  await sendForm(named('Clementine Brindlemere'))
  await signInAs(page, 'coordinator')
  await openIntake(page, 'Clementine Brindlemere')
  await page.waitForLoadState('networkidle')
  await page.route('**/clinic/sign-out', unanswered)
  await page.route('**/clinic/sign-in*', unanswered)
  const leaving = page.waitForRequest('**/clinic/sign-in*')
  await expect(page.getByRole('main')).toContainText('Clementine Brindlemere')
  await page.clock.fastForward('15:30')
  await expect(page.locator('body')).toBeHidden()
  await leaving
})

test('“Stay signed in” counts only when the server has heard of it', async ({ page }) => {
  await page.clock.install()
  await signInAs(page, 'coordinator')
  await page.waitForLoadState('networkidle')
  const session = page.waitForRequest('**/clinic/session')
  await page.route('**/clinic/session', unanswered)
  await page.clock.fastForward('13:30')
  const stay = page.getByRole('button', { name: 'Stay signed in' })
  await stay.click()
  await session
  // Longer than is waited for an answer.
  await page.waitForTimeout(6_000)
  await expect(stay).toBeVisible()
  await page.unroute('**/clinic/session')
  await stay.click()
  await expect(stay).toBeHidden()
})

test('staff are told that alerts cannot be shown when something else answers in the place of the server', async ({ page }) => {
  await page.clock.install()
  await signInAs(page, 'coordinator')
  await page.waitForLoadState('networkidle')
  await page.route('**/clinic/alerts/waiting', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Please wait</title>' }))
  for (let looks = 0; looks < 3; looks++) {
    const look = page.waitForResponse('**/clinic/alerts/waiting')
    await page.clock.fastForward(21_000)
    await look
    await page.waitForTimeout(200)
  }
  await expect(page.getByRole('status').filter({ hasText: 'New alerts cannot be shown right now' })).toBeVisible()
})
