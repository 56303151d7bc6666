import type { Page } from '@playwright/test'
import { groupsOf } from '@/lib/documents/manual/places'
import { MANUAL_SECTIONS } from '@/lib/documents/manual/section-ids'
import { steps } from '@/lib/steps'
import { expectAccessible } from '../support/axe'
import { named } from '../support/invented'
import { prefill, sendForm } from '../support/prefill'
import { openIntake } from '../support/queue'
import { signInAs } from '../support/staff'
import { expect, test } from '../support/test'
import { beginForm, fillStep, goOn, saveAndContinue } from '../support/walk'

test.use({ expected: [/status of 404/] })

const patient = named('Drusilla Brindlemere')

/** Goes to a page and looks at it. */
async function look(page: Page, path: string, name = path): Promise<void> {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page, name)
}

test('every page that patients see before and after the questions', async ({ page }) => {
  for (const path of ['/en', '/en/privacy', '/en/no/such/page']) await look(page, path)
  await beginForm(page)
  await expectAccessible(page, 'the task list, empty')
  await look(page, '/en/intake/check', 'the check page, empty')
  await page.getByRole('button', { name: 'Send my answers' }).click()
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeVisible()
  await expectAccessible(page, 'the check page with what is missing')
  await prefill(page, patient)
  await look(page, '/en/intake', 'the task list, filled')
  await look(page, '/en/intake/check', 'the check page, filled')
  await look(page, '/en', 'the start page with a form begun')
  await page.goto('/en/intake/check')
  await page.getByRole('button', { name: 'Send my answers' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Thank you/ })).toBeVisible()
  await expectAccessible(page, 'the receipt')
})

const manualPages = [
  '/manual',
  ...MANUAL_SECTIONS.flatMap((id) => [`/manual/${id}`, ...groupsOf(id).map((group) => `/manual/${id}/${group.id}`)]),
  '/manual/no-such-section',
]
for (const third of [0, 1, 2]) {
  test(`every page of the manual, in public (${third + 1} of 3)`, async ({ page }) => {
    for (const path of manualPages.filter((_, index) => index % 3 === third)) await look(page, path)
  })
}

for (const half of [0, 1]) {
  test(`every step, blank and answered (${half + 1} of 2)`, async ({ page }) => {
    await beginForm(page)
    // Steps that depend on others are reached by these answers.
    const opened = { reason: patient.reason ?? {}, 'pain-diagnosis': { conditions: ['fibromyalgia', 'crps-1', 'chronic-migraine', 'other'] } }
    await prefill(page, opened)
    // Where somebody else fills in the form there is a page more: helper-and-guardian.spec.ts looks at it.
    for (const { id } of steps.filter(({ id }, index) => index % 2 === half && id !== 'in-private')) {
      await look(page, `/en/intake/${id}`, `${id}, blank`)
      expect(new URL(page.url()).pathname, 'the step is shown').toBe(`/en/intake/${id}`)
      await fillStep(page, id, patient[id] ?? {})
      await expectAccessible(page, `${id}, answered`)
    }
  })
}

test('pages that say something: errors, a crisis, urgent care, questions one by one, more than usual', async ({ page }) => {
  await beginForm(page)
  for (const id of ['before-you-start', 'about-you', 'phq-9', 'self-harm', 'agreements']) {
    await page.goto(`/en/intake/${id}`)
    await saveAndContinue(page).click()
    await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeVisible()
    await expectAccessible(page, `${id} with errors`)
  }
  await page.goto('/en/intake/implants')
  await fillStep(page, 'implants', { pacemaker: 'unsure', spinalStimulator: 'yes', pump: 'yes', aneurysmClip: 'no' })
  await expectAccessible(page, 'implants, one by one')
  await page.goto('/en/intake/daily-life')
  await fillStep(page, 'daily-life', { drinksPerWeek: 99 })
  await saveAndContinue(page).click()
  await expect(page.getByText('more than we usually see')).toBeVisible()
  await expectAccessible(page, 'daily-life with an unlikely number')
  await page.goto('/en/intake/medicines')
  await fillStep(page, 'medicines', patient.medicines ?? {})
  await page.getByRole('button', { name: 'Remove medicine 2' }).click()
  await expectAccessible(page, 'medicines with one removed')
  await page.goto('/en/intake/health-now')
  await fillStep(page, 'health-now', { warningSigns: ['saddle-numbness'] })
  await expectAccessible(page, 'health-now, urgent care at once')
  await goOn(page)
  await expectAccessible(page, 'the page after urgent care')
  await page.goto('/en/intake/phq-9')
  await fillStep(page, 'phq-9', { ...patient['phq-9'], q9: 3 })
  await expectAccessible(page, 'phq-9, a crisis at once')
  await goOn(page)
  await expectAccessible(page, 'self-harm after a crisis')
  await look(page, '/en/intake', 'the task list in a crisis')
  await look(page, '/en/intake/check', 'the check page in a crisis')
})

test('every page of the clinic, in each role', async ({ page, visitor }) => {
  test.setTimeout(240_000)
  const crisis = {
    ...named('Hildegund Brindlemere'),
    'self-harm': { wishDead: 'yes', thoughts: 'yes', method: 'no', intent: 'no', plan: 'no', behaviour: 'never' },
    implants: { ...patient.implants, pacemaker: 'yes' },
  }
  const references = [await sendForm(patient), await sendForm(crisis)] as const
  for (const path of ['/clinic/sign-in', '/clinic/sign-in?ended=yes', '/clinic/join', '/clinic/set-up']) {
    await page.goto(path)
    await expectAccessible(page, path)
  }
  await page.goto('/clinic/sign-in')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('That did not work')).toBeVisible()
  await expectAccessible(page, 'sign-in that did not work')

  await test.step('coordinator', async () => {
    await signInAs(page, 'coordinator')
    await expectAccessible(page, 'the queue')
    await look(page, '/clinic?status=closed&band=B4', 'a queue with nobody in it')
    await page.goto('/clinic')
    await page.getByRole('textbox', { name: 'Find by reference' }).fill('QQQQ-QQQQ')
    await page.getByRole('button', { name: 'Find' }).click()
    await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeVisible()
    await expectAccessible(page, 'a reference that is not there')
    await page.getByRole('textbox', { name: 'Find by reference' }).fill('Hildegund')
    await page.getByRole('button', { name: 'Find' }).click()
    await expect(page.getByRole('region', { name: /intakes? fits?$/ })).toBeVisible()
    await expectAccessible(page, 'people found by name')
    await look(page, '/clinic/intakes/new')
    await look(page, '/clinic/no/such/page')
    await openIntake(page, references[1])
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Hildegund')
    await expectAccessible(page, 'an intake, to the coordinator')
    await page.getByRole('button', { name: 'Change the status' }).click()
    await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeVisible()
    await expectAccessible(page, 'an intake with errors')
  })

  await test.step('psychiatrist', async () => {
    const office = await visitor({ viewport: { width: 1280, height: 900 } })
    await signInAs(office, 'psychiatrist')
    await expectAccessible(office, 'the queue, to the psychiatrist')
    for (const [place, name] of ['Drusilla Brindlemere', 'Hildegund Brindlemere'].entries()) {
      await openIntake(office, references[place] ?? '')
      await expect(office.getByRole('heading', { level: 1 })).toContainText(name)
      for (const fold of await office.locator('main details > summary').all()) await fold.click()
      await expectAccessible(office, `the intake of ${name}, unfolded`)
      await office.getByRole('link', { name: 'One-page summary' }).click()
      await expect(office.getByRole('article')).toBeVisible()
      await expectAccessible(office, `the summary of ${name}`)
    }
  })

  await test.step('administrator', async () => {
    const office = await visitor({ viewport: { width: 1280, height: 900 } })
    await signInAs(office, 'administrator')
    const settings = ['', '/fees', '/devices', '/payers', '/payers/aetna', '/payers/anthem', '/staff'].map((place) => `/clinic/settings${place}`)
    for (const path of [...settings, '/clinic/audit']) await look(office, path)
    await office.goto('/clinic/settings/staff')
    await office.getByRole('button', { name: 'Make a one-time link' }).click()
    await expect(office.getByRole('alert', { name: 'There is a problem' })).toBeVisible()
    await expectAccessible(office, 'staff with errors')
    await office.getByRole('textbox', { name: 'Name' }).fill('Iphigenia Invented')
    await office.getByRole('textbox', { name: 'E-mail address' }).fill('iphigenia@clinic.example')
    await office.getByRole('button', { name: 'Make a one-time link' }).click()
    await expect(
      office
        .getByText(/\/clinic\/join#/)
        .or(office.locator('input[value*="/clinic/join#"]'))
        .first(),
    ).toBeVisible()
    await expectAccessible(office, 'staff with a one-time link')
  })
})
