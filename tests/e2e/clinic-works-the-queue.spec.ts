import { least, named } from '../support/invented'
import { prefill, sendForm, without } from '../support/prefill'
import { openIntake, queueRow } from '../support/queue'
import { signIn, signInAs } from '../support/staff'
import { expect, test } from '../support/test'
import { fillStep, goOn } from '../support/walk'

test('a coordinator moves an intake with a reason, leaves a note, and finds it by status and band', async ({ page }) => {
  const reference = await sendForm(named('Leocadia Brindlemere'))
  await signInAs(page, 'coordinator')
  await openIntake(page, reference)

  await page.getByRole('combobox', { name: 'Move to' }).selectOption({ label: 'In review' })
  await page.getByRole('button', { name: 'Change the status' }).click()
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeFocused()
  await page.getByRole('textbox', { name: 'Why' }).fill('Reading it before the call.')
  await page.getByRole('button', { name: 'Change the status' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'The status is changed.' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('“Reading it before the call.”')

  await page.getByRole('textbox', { name: 'Add a note' }).fill('Left a message.\nCalls back on Tuesday.')
  await page.getByRole('button', { name: 'Save the note' }).click()
  await expect(page.getByText('Your note is saved.')).toBeVisible()
  await expect(page.getByText('Calls back on Tuesday.')).toBeVisible()
  await page.getByRole('button', { name: 'Assign to me' }).click()
  await expect(page.getByText('It is yours now.')).toBeVisible()

  const row = await queueRow(page, reference)
  for (const [status, band, isThere] of [
    ['In review', 'B1 strong', true],
    ['In review', 'B3 not yet', false],
    ['New', 'All bands', false],
    ['All open', 'All bands', true],
    ['Closed', 'All bands', false],
  ] as const) {
    await page.goto('/clinic')
    await page.getByRole('combobox', { name: 'Status' }).selectOption({ label: status })
    await page.getByRole('combobox', { name: 'Band' }).selectOption({ label: band })
    await page.getByRole('button', { name: 'Show' }).click()
    await page.waitForURL(/status=/)
    await expect(row, `${status}, ${band}`).toHaveCount(isThere ? 1 : 0)
  }
})

test('two people on one intake do not overwrite each other', async ({ page, visitor }) => {
  const reference = await sendForm(named('Theodosia Brindlemere'))
  const other = await visitor()
  await signInAs(page, 'coordinator')
  await signInAs(other, 'psychiatrist')
  for (const each of [page, other]) {
    await openIntake(each, reference)
    await each.getByRole('combobox', { name: 'Move to' }).selectOption({ label: 'In review' })
    await each.getByRole('textbox', { name: 'Why' }).fill('We both saw it.')
  }
  await page.getByRole('button', { name: 'Change the status' }).click()
  await expect(page.getByText('The status is changed.')).toBeVisible()
  await other.getByRole('button', { name: 'Change the status' }).click()
  await expect(other.getByRole('alert').filter({ hasText: 'somebody changed this intake meanwhile' })).toBeVisible()
  await expect(other.getByRole('textbox', { name: 'Why' })).toHaveValue('We both saw it.')
})

test.describe('who sees what', () => {
  test.use({ expected: [/status of 404/] })

  test('a coordinator sees no single mood answer and no summary; an administrator sees no patient', async ({ page, visitor }) => {
    const reference = await sendForm(named('Wilhelmina Brindlemere', { ...named('Wilhelmina Brindlemere'), 'daily-life': { drinksPerWeek: 33 } }))
    await signInAs(page, 'coordinator')
    await openIntake(page, reference)
    const address = new URL(page.url()).pathname
    await expect(page.getByRole('main')).toContainText('PHQ-9 20 of 27')
    for (const word of ['Nearly every day', 'Feeling down, depressed, or hopeless', 'wished you were dead', 'wickerquartz', '33 drinks'])
      await expect(page.getByRole('main')).not.toContainText(word)
    const refused = await page.goto(`${address}/summary`)
    expect(refused?.status()).toBe(404)
    await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible()

    const doctor = await visitor()
    await signInAs(doctor, 'psychiatrist')
    await doctor.goto(address)
    for (const word of ['Nearly every day', 'Feeling down, depressed, or hopeless', 'wickerquartz', '33 drinks'])
      await expect(doctor.getByRole('main')).toContainText(word)

    const office = await visitor()
    await signInAs(office, 'administrator')
    await expect(office.getByRole('heading', { level: 1, name: 'Clinic profile' })).toBeVisible()
    for (const path of [address, `${address}/summary`]) {
      expect((await office.goto(path))?.status()).toBe(404)
      await expect(office.getByRole('main')).not.toContainText('Brindlemere')
    }
    await office.goto('/clinic/audit')
    await expect(office.getByRole('table', { name: /Events/ })).toContainText('refused')
    await expect(office.getByRole('main')).not.toContainText('Brindlemere')
  })
})

test('signed out, every address leads to sign-in; a session ends with signing out, wherever its cookie is', async ({ page, visitor }) => {
  for (const path of [
    '/clinic',
    '/clinic/intakes/new',
    '/clinic/intakes/00000000-0000-4000-8000-000000000000',
    '/clinic/intakes/x/summary',
    '/clinic/audit',
    '/clinic/settings/staff',
    '/clinic/no/such/page',
  ]) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name: 'Sign in' }), path).toBeVisible()
  }
  await page.goto('/clinic/intakes/new')
  await signIn(page, 'coordinator@demo.example', 'not the password')
  await expect(page.getByRole('alert').filter({ hasText: 'That did not work' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'E-mail address' })).toHaveValue('coordinator@demo.example')
  await expect(page.getByLabel('Password', { exact: true })).toHaveValue('')

  await signInAs(page, 'coordinator')
  const cookies = await page.context().cookies()
  const thief = await visitor()
  await thief.context().addCookies(cookies)
  await thief.goto('/clinic')
  await expect(thief.getByRole('heading', { level: 1, name: 'Queue' })).toBeVisible()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByText('You are signed out.')).toBeVisible()
  await thief.goto('/clinic')
  await expect(thief.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()
})

test('a coordinator types in a form for a patient on the phone', async ({ page }) => {
  await signInAs(page, 'coordinator')
  await page.getByRole('link', { name: 'Phone or paper' }).click()
  await page.getByRole('button', { name: 'Start the form' }).click()
  await expect(page.getByText('Casey Coordinator of the clinic is filling this in with the patient.')).toBeVisible()
  const patient = least('Cordelia Brindlemere')
  await page.goto('/en/intake/about-you')
  await fillStep(page, 'about-you', { ...patient['about-you'], filledBy: 'staff', helperName: 'Casey Coordinator' })
  await goOn(page)
  await prefill(page, without(patient, 'about-you'))
  await page.goto('/en/intake/check')
  await page.getByRole('button', { name: 'Send my answers' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you. Your answers have been sent.' })).toBeVisible()
  await page.goto('/clinic')
  await page.getByRole('link', { name: 'Cordelia Brindlemere' }).click()
  await expect(page.getByRole('main')).toContainText('typed in from paper or phone by Casey Coordinator')
  await expect(page.getByRole('main')).toContainText(/Staff, with the patient/)
})
