import { ask } from '../support/http'
import { named } from '../support/invented'
import { withoutDatabase } from '../support/outage'
import { prefill, sendForm } from '../support/prefill'
import { served } from '../support/served'
import { signInAs } from '../support/staff'
import { expect, test } from '../support/test'
import { beginForm, saveAndContinue } from '../support/walk'

// A page of ours asks again by itself, such as "am I still signed in?".
test.use({ expected: [/status of 503/] })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('a step that cannot be saved keeps every word and says so; the same button saves it later', async ({ page }) => {
      await beginForm(page)
      await page.goto('/en/intake/reason')
      await page.getByRole('radio', { name: 'Both pain and mood' }).check()
      const words = page.getByRole('textbox', { name: 'In your own words, what brings you here?' })
      await words.fill('It hurts.\nWickerquartz, all day.')
      await withoutDatabase(served(), async () => {
        const health = await ask(`${served().url}/health`)
        expect(health.status).toBe(503)
        await saveAndContinue(page).click()
        await expect(page.getByRole('alert').filter({ hasText: 'Not saved. Please try again.' })).toBeVisible()
        await expect(words).toHaveValue('It hurts.\nWickerquartz, all day.')
        await expect(page.getByRole('radio', { name: 'Both pain and mood' })).toBeChecked()
        await expect(page.getByRole('main')).not.toContainText(/prisma|postgres|ECONN|ENOENT|SELECT|node_modules/i)
      })
      await saveAndContinue(page).click()
      await expect(page).toHaveURL(/\/intake\/mood-history$/)
      await page.goto('/en/intake/reason')
      await expect(words).toHaveValue('It hurts.\nWickerquartz, all day.')
    })

    test('a form that cannot be sent says so, and is sent once later', async ({ page }) => {
      await beginForm(page)
      await prefill(page, named('Araminta Brindlemere'))
      await page.goto('/en/intake/check')
      await withoutDatabase(served(), async () => {
        await page.getByRole('button', { name: 'Send my answers' }).click()
        await expect(page.getByText(/^Not sent/)).toBeVisible()
      })
      // Without scripts the page could not be drawn again as it was.
      const again = page.getByRole('button', { name: 'Send my answers' })
      if ((await again.count()) === 0) await page.goto('/en/intake/check')
      await again.click()
      await expect(page.getByRole('heading', { level: 1, name: 'Thank you. Your answers have been sent.' })).toBeVisible()
    })
  })
}

test('pages of the clinic say so, and a note that cannot be saved stays where it was typed', async ({ page }) => {
  await sendForm(named('Henrietta Brindlemere'))
  await signInAs(page, 'coordinator')
  await page.getByRole('link', { name: 'Henrietta Brindlemere' }).click()
  const note = page.getByRole('textbox', { name: 'Add a note' })
  await note.fill('Calls back on Thursday.')
  await withoutDatabase(served(), async () => {
    await page.getByRole('button', { name: 'Save the note' }).click()
    await expect(page.getByText('Not saved. Please try again.')).toBeVisible()
    await expect(note).toHaveValue('Calls back on Thursday.')
    const other = await page.context().newPage()
    await other.goto('/clinic')
    await expect(other.getByRole('heading', { level: 1, name: 'The records cannot be reached right now' })).toBeVisible()
    await other.close()
  })
  await page.getByRole('button', { name: 'Save the note' }).click()
  await expect(page.getByText('Your note is saved.')).toBeVisible()
})
