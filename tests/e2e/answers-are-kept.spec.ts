import type { Page } from '@playwright/test'
import { accessibilityFindings } from '../support/axe'
import { named } from '../support/invented'
import { prefill, without } from '../support/prefill'
import { expect, test } from '../support/test'
import { beginForm, saveAndContinue } from '../support/walk'

const patient = named('Ottoline Brindlemere')

/** What stands in the questions of the step "About you" that were filled in wrongly. */
async function expectWords(page: Page): Promise<void> {
  await expect(page.getByRole('textbox', { name: 'Full name' })).toHaveValue('Ottoline Brindlemere')
  const born = page.getByRole('group', { name: 'Date of birth' })
  await expect(born.getByRole('textbox', { name: 'Month' })).toHaveValue('2')
  await expect(born.getByRole('textbox', { name: 'Day' })).toHaveValue('31')
  await expect(born.getByRole('textbox', { name: 'Year' })).toHaveValue('1980')
  await expect(page.getByRole('textbox', { name: 'E-mail address' })).toHaveValue('ottoline at example')
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('answers that do not fit are kept as typed, named at the top and at the field, and leave the step "Not yet"', async ({ page }) => {
      await beginForm(page)
      await page.goto('/en/intake/about-you')
      await page.getByRole('radio', { name: 'I am, for myself' }).check()
      await page.getByRole('textbox', { name: 'Full name' }).fill('Ottoline Brindlemere')
      const born = page.getByRole('group', { name: 'Date of birth' })
      for (const [name, text] of Object.entries({ Month: '2', Day: '31', Year: '1980' })) await born.getByRole('textbox', { name }).fill(text)
      const email = page.getByRole('textbox', { name: 'E-mail address' })
      await email.fill('ottoline at example')
      await saveAndContinue(page).click()

      const summary = page.getByRole('alert', { name: 'There is a problem' })
      await expect(summary).toBeVisible()
      await expect(page).toHaveTitle(/^Error: /)
      expect(new URL(page.url()).pathname).toBe('/en/intake/about-you')
      await expectWords(page)
      await expect(email).toHaveAttribute('aria-invalid', 'true')
      const words = (await summary.getByRole('link', { name: /e-mail/i }).textContent()) ?? ''
      await expect(email).toHaveAccessibleDescription(new RegExp(words.replace(/^.* – /, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
      if (javaScriptEnabled) {
        await expect(summary).toBeFocused()
        await summary.getByRole('link', { name: /e-mail/i }).press('Enter')
        await expect(email).toBeFocused()
      }

      await page.getByRole('button', { name: 'Save and return to the list' }).click()
      await expect(page.getByRole('link', { name: 'About you' })).toHaveAccessibleDescription('Not yet')
      await page.getByRole('link', { name: 'About you' }).click()
      await expectWords(page)

      await born.getByRole('textbox', { name: 'Day' }).fill('28')
      await email.fill('ottoline.brindlemere@example.com')
      await saveAndContinue(page).click()
      await expect(page).toHaveURL(/\/intake\/reason$/)
      await page.goto('/en/intake')
      await expect(page.getByRole('link', { name: 'About you' })).toHaveAccessibleDescription('Completed')
    })

    test('a needed answer that is missing is asked for, and the page stays', async ({ page }) => {
      await beginForm(page)
      await prefill(page, { 'phq-9': { q1: 2 } })
      await page.goto('/en/intake/phq-9')
      await saveAndContinue(page).click()
      await expect(page.getByRole('alert', { name: 'There is a problem' }).getByRole('link')).toHaveCount(9)
      await expect(
        page.getByRole('radiogroup', { name: 'Little interest or pleasure in doing things' }).getByRole('radio', { name: 'More than half the days' }),
      ).toBeChecked()
    })

    test('a number may stand with its unit; where one cannot be read, the summary says at which medicine and question', async ({ page }) => {
      await beginForm(page)
      await prefill(page, {
        ...patient,
        medicines: {
          list: [
            { medicine: 'duloxetine', givenFor: 'mood', now: 'yes', nowMg: '60 mg', weeks: '20 weeks' },
            { medicine: 'sertraline', givenFor: 'mood', now: 'no', doseMg: '100mg a day', weeks: '3 months' },
          ],
        },
      })
      await page.goto('/en/intake/medicines')
      await saveAndContinue(page).click()
      const link = page.getByRole('alert', { name: 'There is a problem' }).getByRole('link')
      await expect(link).toHaveText('sertraline – For how many weeks at that dose? – Enter a number from 0 to 2,600 (weeks).')
      await link.click()
      await page.getByRole('textbox', { name: 'For how many weeks at that dose?' }).nth(1).fill('12 weeks')
      await saveAndContinue(page).click()
      await expect(page).toHaveURL(/\/intake\/other-treatments(#|$)/)
      await page.goto('/en/intake/check')
      const main = page.getByRole('main')
      for (const said of ['60 mg', '20 weeks', '100mg a day', '12 weeks']) await expect(main).toContainText(said)
      await expect(main).not.toContainText(/mg mg|weeks weeks|day mg/)
    })

    test('a number that can be right but seldom is, is asked about once', async ({ page }) => {
      await beginForm(page)
      await page.goto('/en/intake/daily-life')
      await page.getByRole('textbox', { name: 'How many drinks with alcohol do you have in a usual week?' }).fill('99')
      await saveAndContinue(page).click()
      await expect(page.getByText('99 drinks is more than we usually see.')).toBeVisible()
      await saveAndContinue(page).click()
      await expect(page).toHaveURL(/\/intake\/care-plan$/)
    })

    test('a change made from the check page goes back there', async ({ page }) => {
      await beginForm(page)
      await prefill(page, patient)
      await page.goto('/en/intake/check')
      await page.getByRole('link', { name: /^Change.*Phone number/ }).click()
      await expect(page).toHaveURL(/\/intake\/about-you\?back=check/)
      await page.getByRole('textbox', { name: 'Phone number' }).fill('561-555-0188')
      await saveAndContinue(page).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Check your answers' })).toBeVisible()
      await expect(page.getByRole('main')).toContainText('561-555-0188')
    })

    test('a change that opens a further step leads through it, and then back to the check page', async ({ page }) => {
      await beginForm(page)
      await prefill(page, {
        ...without(patient, 'fibromyalgia', 'pain-diagnosis', 'pain-places'),
        'pain-diagnosis': { conditions: ['crps-1'] },
        'pain-places': { places: ['hand-left'] },
      })
      await page.goto('/en/intake/pain-diagnosis?back=check')
      const named = page.getByRole('group', { name: 'What has a doctor or other clinician called your pain?' })
      await named.getByRole('checkbox', { name: 'Fibromyalgia' }).check()
      await saveAndContinue(page).click()
      await expect(page).toHaveURL(/\/intake\/fibromyalgia\?back=check/)
      await saveAndContinue(page).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Check your answers' })).toBeVisible()
    })

    test('what is needed to send is said on the check page, with a way to it', async ({ page }) => {
      await beginForm(page)
      await prefill(page, without(patient, 'agreements'))
      await page.goto('/en/intake/check')
      await page.getByRole('button', { name: 'Send my answers' }).click()
      const summary = page.getByRole('alert', { name: 'There is a problem' })
      await expect(summary).toBeVisible()
      await expect(page).toHaveTitle(/^Error: /)
      await summary.getByRole('link', { name: 'Type your full name to sign' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Before you send' })).toBeVisible()
    })

    test('after sending, going back and every step show the receipt', async ({ page }) => {
      await beginForm(page)
      await prefill(page, patient)
      await page.goto('/en/intake/insurance')
      await page.goto('/en/intake/check')
      await page.getByRole('button', { name: 'Send my answers' }).click()
      const receipt = page.getByRole('heading', { level: 1, name: 'Thank you. Your answers have been sent.' })
      await expect(receipt).toBeVisible()
      await page.goBack()
      await expect(receipt).toBeVisible()
      for (const path of ['/en/intake', '/en/intake/about-you', '/en/intake/check']) {
        await page.goto(path)
        await expect(receipt).toBeVisible()
      }
      await expect(page.getByRole('main')).not.toContainText('wickerquartz')
    })

    test('what opens the form lasts as long again with every save', async ({ page }) => {
      await beginForm(page)
      const secret = async () => (await page.context().cookies()).find(({ name }) => name.endsWith('draft'))
      const before = await secret()
      await page.goto('/en/intake/about-you')
      await page.getByRole('textbox', { name: 'Full name' }).fill('Ottoline Brindlemere')
      if (javaScriptEnabled) await page.getByRole('textbox', { name: 'Phone number' }).focus()
      else await saveAndContinue(page).click()
      const status = page.getByRole('status').filter({ hasText: /^Saved at/ })
      await expect(javaScriptEnabled ? status : page.getByRole('alert', { name: 'There is a problem' })).toBeVisible()
      await expect.poll(async () => (await secret())?.expires).toBeGreaterThan(before?.expires ?? Infinity)
      expect((await secret())?.value).toBe(before?.value)
    })

    test('a form can be deleted, and is gone', async ({ page }) => {
      await beginForm(page)
      await prefill(page, patient)
      await page.goto('/en/intake')
      await page.getByText('I do not want to go on').click()
      await page.getByRole('button', { name: 'Delete my form and my answers' }).click()
      await expect(page.getByText('Your form and your answers have been deleted.')).toBeVisible()
      await expect(page.getByRole('link', { name: 'Continue where you left off' })).toHaveCount(0)
    })
  })
}

test('what is typed is saved without pressing anything, but the page is not done with before its button was pressed', async ({ page }) => {
  await beginForm(page)
  await page.goto('/en/intake/about-you')
  await page.getByRole('textbox', { name: 'Full name' }).pressSequentially('Ottoline Brindlemere')
  const status = page.getByRole('status').filter({ hasText: /^Saved at \d+:\d\d [AP]M\.$/ })
  await expect(status).toBeVisible()
  await page.getByRole('textbox', { name: 'E-mail address' }).fill('ottoline at example')
  await page.getByRole('textbox', { name: 'Phone number' }).focus()
  await expect(status).toBeVisible()
  await page.goto('/en/intake')
  await expect(page.getByRole('link', { name: 'About you' })).toHaveAccessibleDescription('Not yet')
  await page.getByRole('link', { name: 'About you' }).click()
  await expect(page.getByRole('textbox', { name: 'Full name' })).toHaveValue('Ottoline Brindlemere')
  await expect(page.getByRole('textbox', { name: 'E-mail address' })).toHaveValue('ottoline at example')
  // Nobody is held to words they were still typing.
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toHaveCount(0)
})

test('written words that suggest danger show where to turn while they are typed, below where they were typed', async ({ page }) => {
  await beginForm(page)
  await page.goto('/en/intake/reason')
  const words = page.getByRole('textbox', { name: 'In your own words, what brings you here?' })
  await words.pressSequentially('I want to end my life')
  const panel = page.locator('#crisis-now')
  await expect(panel).toBeVisible()
  await expect(panel.getByRole('link', { name: /988/ }).first()).toBeVisible()
  await expect(words).toBeFocused()
  expect(await accessibilityFindings(page, ['desktop', 'phone'])).toEqual([])

  // It stands there until newer words were read, however long they are on their way.
  const underWay = page.waitForRequest('**/api/draft/reason')
  let goOn = () => {}
  const held = new Promise<void>((resolve) => {
    goOn = resolve
  })
  await page.route('**/api/draft/reason', (route) => held.then(() => route.continue()))
  await words.fill('I want to end my lifelong pain')
  await underWay
  await expect(page.getByText('Saving …')).toBeVisible()
  await expect(panel).toBeVisible({ timeout: 1000 })
  goOn()
  await expect(panel).toHaveCount(0)
})

test('a page that the framework draws anew, while a save of it is not answered yet, is posted under its own name all the same', async ({ page }) => {
  await beginForm(page)
  await prefill(page, { 'about-you': patient['about-you'] ?? {} })
  await page.goto('/en/intake/reason')
  const own = page.locator('input[name="@writer"]')
  const before = await own.inputValue()
  await page.evaluate(() => (window as unknown as { next: { router: { refresh(): void } } }).next.router.refresh())
  await expect(own).not.toHaveValue(before)
  // Stored, but nobody tells the page.
  const stored = new Promise<void>((done) => page.route('**/api/draft/reason', (route) => route.fetch().then(() => done())))
  await page.getByRole('radio', { name: 'Pain', exact: true }).check()
  await stored
  await page.getByRole('textbox', { name: 'In your own words, what brings you here?' }).fill('Wickerquartz.')
  await saveAndContinue(page).click()
  await expect(page).toHaveURL(/\/intake\/mood-history$/)
})

test.describe('when a new version of the site was put in place', () => {
  // The action of an older page is not known.
  test.use({ expected: [/status of 409/] })

  /** From now on a press on a page of this step is that of an older page. */
  const growOld = (page: Page, step: string) =>
    page.route(`**/intake/${step}*`, (route) => {
      const headers = route.request().headers()
      return route.continue(headers['next-action'] ? { headers: { ...headers, 'next-action': `40${'0'.repeat(40)}` } } : {})
    })

  test('a page of before saves and goes on to the page that comes next', async ({ page }) => {
    await beginForm(page)
    await prefill(page, { 'about-you': patient['about-you'] ?? {} })
    await page.goto('/en/intake/reason')
    await growOld(page, 'reason')
    await page.getByRole('radio', { name: 'Pain', exact: true }).check()
    await saveAndContinue(page).click()
    await expect(page).toHaveURL(/\/intake\/mood-history$/)
  })

  test('one that somebody came to from the check page goes back there', async ({ page }) => {
    await beginForm(page)
    await prefill(page, patient)
    await page.goto('/en/intake/about-you?back=check')
    await growOld(page, 'about-you')
    await page.getByRole('textbox', { name: 'Phone number' }).fill('561-555-0188')
    await saveAndContinue(page).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Check your answers' })).toBeVisible()
    await expect(page.getByRole('main')).toContainText('561-555-0188')
  })

  test('the language switch of an older page saves what stands there, and opens the page in the other language', async ({ page }) => {
    await beginForm(page)
    await page.goto('/en/intake/reason')
    await growOld(page, 'reason')
    await page.getByRole('textbox', { name: 'In your own words, what brings you here?' }).fill('Wickerquartz.')
    await page.getByRole('button', { name: 'Español' }).click()
    await page.waitForURL('**/es/intake/reason')
    await expect(page.getByText('Wickerquartz.')).toBeVisible()
  })
})

test.describe('when nothing can be saved', () => {
  test.use({ expected: [/ERR_INTERNET_DISCONNECTED/] })

  test('the words stay, the page says so, asks before it is left, and saves as soon as it can', async ({ page, context }) => {
    await beginForm(page)
    await page.goto('/en/intake/reason')
    const words = page.getByRole('textbox', { name: 'In your own words, what brings you here?' })
    await context.setOffline(true)
    await words.pressSequentially('Wickerquartz.')
    await expect(page.getByRole('status').filter({ hasText: 'Not saved yet. Your words are still on this page. We keep trying.' })).toBeVisible()
    const asked = page.waitForEvent('dialog')
    const leaving = page.evaluate(() => window.location.assign('/en/privacy'))
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()
    await leaving.catch(() => undefined)
    await expect(words).toHaveValue('Wickerquartz.')
    await context.setOffline(false)
    await expect(page.getByRole('status').filter({ hasText: /^Saved at/ })).toBeVisible()
    await page.reload()
    await expect(words).toHaveValue('Wickerquartz.')
  })

  test('what was pressed in vain is saved as soon as it can be, also where an earlier press was saved', async ({ page, context }) => {
    await beginForm(page)
    await page.goto('/en/intake/about-you')
    await page.getByRole('textbox', { name: 'Full name' }).fill('Ottoline Brindlemere')
    await saveAndContinue(page).click()
    await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeVisible()
    await context.setOffline(true)
    const name = page.getByRole('textbox', { name: 'Full name' })
    await name.fill('Ottoline Brindlemere Wickerquartz')
    await saveAndContinue(page).click()
    await expect(page.getByRole('status').filter({ hasText: 'Not saved yet. Your words are still on this page. We keep trying.' })).toBeVisible()
    await context.setOffline(false)
    await expect(page.getByRole('status').filter({ hasText: /^Saved at/ })).toBeVisible({ timeout: 20_000 })
    await page.reload()
    await expect(name).toHaveValue('Ottoline Brindlemere Wickerquartz')
  })
})

test.describe('on a page in conflict', () => {
  test.use({ expected: [/status of 409/] })

  test('words of danger are heard before anything is chosen: help stands on the page, and nothing is replaced', async ({ page, context }) => {
    await beginForm(page)
    const other = await context.newPage()
    const words = (tab: Page) => tab.getByRole('textbox', { name: 'In your own words, what brings you here?' })
    for (const tab of [page, other]) await tab.goto('/en/intake/reason')
    await words(page).fill('From the first tab.')
    await expect(page.getByRole('status').filter({ hasText: /^Saved at/ })).toBeVisible()
    await words(other).fill('From the second tab.')
    const panel = other.getByRole('alert', { name: 'This page was also changed somewhere else' })
    await expect(panel).toBeVisible()
    await words(other).fill('I want to kill myself.')
    await expect(other.locator('form').getByRole('link', { name: /988/ }).first()).toBeVisible()
    await expect(panel).toContainText('On this page: I want to kill myself.')
    await expect(panel).toContainText('Saved elsewhere: From the first tab.')
    await page.reload()
    await expect(words(page)).toHaveValue('From the first tab.')
    await panel.getByRole('button', { name: 'Keep what is on this page' }).click()
    await expect(other.getByRole('status').filter({ hasText: /^Saved at/ })).toBeVisible()
    await page.reload()
    await expect(words(page)).toHaveValue('I want to kill myself.')
  })
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(`two tabs, ${javaScriptEnabled ? 'with' : 'without'} scripts`, () => {
    test.use({ javaScriptEnabled, expected: [/status of 409/] })

    for (const choice of ['Keep what is on this page', 'Use the other answers']) {
      test(`the later one is shown both and chooses: ${choice}`, async ({ page, context }) => {
        await beginForm(page)
        const other = await context.newPage()
        const words = (tab: typeof page) => tab.getByRole('textbox', { name: 'In your own words, what brings you here?' })
        for (const tab of [page, other]) await tab.goto('/en/intake/reason')
        await words(page).fill('From the first tab.')
        await page.getByRole('radio', { name: 'Both pain and mood' }).check()
        await saveAndContinue(page).click()
        await expect(page).not.toHaveURL(/reason/)
        await words(other).fill('From the second tab.')
        await saveAndContinue(other).click()
        const panel = other.getByRole('alert', { name: 'This page was also changed somewhere else' })
        await expect(panel).toContainText('On this page: From the second tab.')
        await expect(panel).toContainText('Saved elsewhere: From the first tab.')
        await expect(panel).toContainText('Saved elsewhere: Both pain and mood')
        await expect(words(other)).toHaveValue('From the second tab.')
        if (javaScriptEnabled) expect(await accessibilityFindings(other, ['desktop', 'phone'])).toEqual([])
        await panel.getByRole('button', { name: choice }).click()
        await expect(panel).toHaveCount(0)
        if (choice.startsWith('Keep')) await expect(other.getByRole('status').filter({ hasText: /^Saved at/ })).toBeVisible()
        const kept = choice.startsWith('Keep') ? 'From the second tab.' : 'From the first tab.'
        await expect(words(other)).toHaveValue(kept)
        await page.goto('/en/intake/reason')
        await expect(words(page)).toHaveValue(kept)
      })
    }
  })
}

test('what a person removed from a list can be put back, and the answers come again after a reload', async ({ page }) => {
  await beginForm(page)
  await prefill(page, patient)
  await page.goto('/en/intake/medicines')
  await page.getByRole('button', { name: 'Remove medicine 2' }).click()
  await expect(page.getByRole('group', { name: 'medicine 2' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(page.getByRole('group', { name: 'medicine 2' }).getByRole('combobox', { name: 'Name of the medicine' })).toHaveValue('sertraline')
  await page.getByRole('button', { name: 'Remove medicine 1' }).click()
  await saveAndContinue(page).click()
  await expect(page).toHaveURL(/\/intake\/other-treatments$/)
  await page.goto('/en/intake/medicines')
  await expect(page.getByRole('combobox', { name: 'Name of the medicine' })).toHaveValue('sertraline')
})

test.describe('addresses of nothing', () => {
  test.use({ expected: [/status of 404/] })

  test('an unknown step is not found, with the crisis lines on the page', async ({ page, visitor }) => {
    await beginForm(page)
    const answer = await page.goto('/en/intake/no-such-step')
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1, name: /not find|not found/ })).toBeVisible()
    await expect(page.getByRole('link', { name: /988/ }).first()).toBeVisible()
    const plain = await visitor({ javaScriptEnabled: false })
    expect((await plain.goto('/xx/intake'))?.status()).toBe(404)
    await expect(plain.getByRole('heading', { level: 1, name: /not find|not found/ })).toBeVisible()
  })
})
