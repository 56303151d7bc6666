import { least, named } from '../support/invented'
import { prefill, sendForm, without } from '../support/prefill'
import { openIntake, queueRow } from '../support/queue'
import { signIn, signInAs } from '../support/staff'
import { expect, test } from '../support/test'
import { fillStep, goOn } from '../support/walk'

const FIND = 'Find by reference, name, phone or e-mail'

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

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })
    test('a note that is being typed survives every other button of the intake', async ({ page }) => {
      const reference = await sendForm(named(javaScriptEnabled ? 'Marjolaine Brindlemere' : 'Melisande Brindlemere'))
      await signInAs(page, 'coordinator')
      await openIntake(page, reference)
      const main = page.getByRole('main')
      const note = page.getByRole('textbox', { name: 'Add a note' })
      const reason = page.getByRole('textbox', { name: 'Why' })
      await note.fill('She asks about the drive.')
      await page.getByRole('button', { name: 'Assign to me' }).click()
      await expect(page.getByRole('status').filter({ hasText: 'It is yours now. What else you typed still stands here.' })).toBeVisible()
      await expect(main).toContainText('With you')
      await page.getByRole('combobox', { name: 'Move to' }).selectOption({ label: 'In review' })
      await page.getByRole('button', { name: 'Give back' }).click()
      await expect(main).toContainText('With nobody yet')
      await expect(note).toHaveValue('She asks about the drive.')
      await reason.fill('Reading it now.')
      await page.getByRole('button', { name: 'Save the note' }).click()
      await expect(page.getByRole('status').filter({ hasText: 'Your note is saved. What else you typed still stands here.' })).toBeVisible()
      await expect(note).toHaveValue('')
      await expect(reason).toHaveValue('Reading it now.')
      await note.fill('And about parking.')
      await page.getByRole('button', { name: 'Change the status' }).click()
      await expect(page.getByText('The status is changed, and your note is saved.')).toBeVisible()
      for (const box of [note, reason]) await expect(box).toHaveValue('')
      for (const words of ['She asks about the drive.', 'And about parking.', '“Reading it now.”']) await expect(main.getByText(words)).toHaveCount(1)
    })
  })

test('words typed while a button is at work stay, and a second press is no second note', async ({ page }) => {
  const reference = await sendForm(named('Mirabelle Brindlemere'))
  await signInAs(page, 'coordinator')
  await openIntake(page, reference)
  const main = page.getByRole('main')
  const note = page.getByRole('textbox', { name: 'Add a note' })
  const reason = page.getByRole('textbox', { name: 'Why' })
  const save = page.getByRole('button', { name: 'Save the note' })
  const saved = page.getByRole('status').filter({ hasText: 'Your note is saved.' })
  let answer = () => {}
  await page.route('**/clinic/intakes/*', async (route) => {
    if (route.request().method() === 'POST') await new Promise<void>((resolve) => (answer = resolve))
    await route.continue()
  })
  await reason.fill('Reading it')
  await note.fill('Asked about the drive.')
  await save.dblclick()
  await reason.press('End')
  await reason.pressSequentially(' now.')
  answer()
  await expect(saved).toBeVisible()
  await expect(note).toHaveValue('')
  await expect(reason).toHaveValue('Reading it now.')
  await expect(main.getByText('Asked about the drive.')).toHaveCount(1)
  await expect(page.locator('form[data-unsaved]')).toHaveCount(1)
  await page.unroute('**/clinic/intakes/*')
  // Nothing else stands in the form: the page is left for itself, twice, and each time the box is empty.
  await reason.fill('')
  for (const words of ['And about parking.', 'And about lunch.']) {
    await note.fill(words)
    await save.click()
    await expect(main.getByText(words).and(page.locator(':not(textarea)'))).toHaveCount(1)
    await expect(note).toHaveValue('')
  }
})

test('taking an intake on in the queue keeps the filter and the place', async ({ page }) => {
  for (const name of ['Anastasia', 'Bernardine', 'Clementine', 'Dorothea', 'Ernestine', 'Florentina']) await sendForm(named(`${name} Brindlemere`))
  const reference = await sendForm(named('Genoveva Brindlemere'))
  await signInAs(page, 'coordinator')
  await page.goto('/clinic?status=new')
  const row = page.getByRole('row').filter({ hasText: reference })
  await row.getByRole('button', { name: 'Assign to me' }).click()
  await expect(row).toContainText('Casey Coordinator (you)')
  await expect(page).toHaveURL(/\/clinic\?status=new&said=assigned#row-/)
  await expect(page.getByRole('combobox', { name: 'Status' })).toHaveValue('new')
  await expect(row).toBeInViewport()
  await page.getByRole('combobox', { name: 'With' }).selectOption({ label: 'With nobody' })
  await page.getByRole('button', { name: 'Show' }).click()
  await page.waitForURL(/with=nobody/)
  await expect(row).toHaveCount(0)
  await page.goto('/clinic?with=me')
  await expect(row).toHaveCount(1)
})

test('who calls without a reference is found by name, with or without scripts; whom nobody knows is said where the eye is', async ({ page, visitor }) => {
  const reference = await sendForm(named('Ottiline Brindlemere'))
  const plain = await visitor({ javaScriptEnabled: false })
  for (const each of [page, plain]) {
    await signInAs(each, 'coordinator')
    await each.getByRole('textbox', { name: FIND }).fill('brindle ottil')
    await each.getByRole('button', { name: 'Find', exact: true }).click()
    const found = each.getByRole('region', { name: '1 intake fits' })
    await expect(found).toContainText(reference)
    if (each === page) {
      await expect(found).toBeFocused()
      await expect(found).toHaveAccessibleDescription('Ask for the date of birth before you speak of the form.')
      await expect(found).toBeInViewport()
    }
    expect(each.url()).not.toMatch(/brindle/i)
    expect(await each.title()).not.toMatch(/brindle/i)
    const link = found.getByRole('link', { name: 'Ottiline Brindlemere' })
    await expect(link).toHaveAccessibleDescription(new RegExp(`born .* ${reference} · New`))
    await link.click()
    await expect(each.getByRole('heading', { level: 1 })).toContainText('Ottiline Brindlemere')
  }
  await page.goto('/clinic')
  await page.getByRole('textbox', { name: FIND }).fill('Zyxwv')
  await page.getByRole('button', { name: 'Find', exact: true }).click()
  const problem = page.getByRole('alert', { name: 'There is a problem' })
  await expect(problem).toBeFocused()
  await expect(problem).toBeInViewport()
  await problem.getByRole('link').click()
  const field = page.getByRole('textbox', { name: FIND })
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('Zyxwv')
  await expect(field).toHaveAccessibleDescription(/Nobody found/)
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
  await expect(page.getByText('Casey Coordinator of the clinic is filling this in with the patient.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Back to the clinic' })).toHaveAttribute('href', '/clinic')
  await fillStep(page, 'about-you', { ...patient['about-you'], filledBy: 'staff', helperName: 'Casey Coordinator' })
  await goOn(page)
  await prefill(page, without(patient, 'about-you'))
  await page.goto('/en/intake/check')
  await page.getByRole('button', { name: 'Send my answers' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you. Your answers have been sent.' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Back to the clinic' })).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('is filling this in')
  await page.getByRole('link', { name: /^Open the intake / }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Cordelia Brindlemere' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('typed in from paper or phone by Casey Coordinator')
  await expect(page.getByRole('main')).toContainText(/Staff, with the patient/)
})
