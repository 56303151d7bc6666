import type { Page, Response } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { named } from '../support/invented'
import { prefill, without } from '../support/prefill'
import { openIntake } from '../support/queue'
import { signInAs } from '../support/staff'
import { expect, test } from '../support/test'
import { beginForm, fillStep, goOn, saveAndContinue, stepHere } from '../support/walk'

const young = named('Wren Brindlemere')
const ADULT = young['about-you'] ?? {}
const MINOR = { ...ADULT, dateOfBirth: '2010-04-02' }
const PRIVATE = ['in-private', 'phq-9', 'self-harm'] as const
const TROUBLED = { wishDead: 'yes', thoughts: 'no', behaviour: 'never' }
const crisis = (page: Page) => page.getByRole('heading', { name: 'You do not have to be alone with this' })
const toList = (page: Page) => page.getByRole('button', { name: 'Save and return to the list' })
const main = (page: Page) => page.getByRole('main')

/** A form that somebody else fills in, up to the private questions. */
async function beginAs(page: Page, filledBy: 'helper' | 'guardian', fullName: string): Promise<void> {
  await beginForm(page)
  await prefill(page, {
    ...without(young, ...PRIVATE, 'about-you', 'agreements'),
    'about-you': { ...MINOR, dateOfBirth: filledBy === 'helper' ? ADULT.dateOfBirth : MINOR.dateOfBirth, filledBy, fullName },
  })
  await page.goto('/en/intake/in-private')
  await expect(page.getByRole('heading', { level: 1, name: 'For the patient alone' })).toBeVisible()
}

const choose = async (page: Page, how: 'alone' | 'with-help' | 'not-now') => {
  await fillStep(page, 'in-private', { how })
  await goOn(page)
}

/** The end of the form: the answers are looked through and sent. Returns the reference. */
async function sendFrom(page: Page, signature: string): Promise<string> {
  await prefill(page, { agreements: { offLabelUnderstood: 'yes', contactConsent: 'yes', signature } })
  await page.goto('/en/intake/check')
  await page.getByRole('button', { name: 'Send my answers' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you. Your answers have been sent.' })).toBeVisible()
  return /[2-9B-Z]{4}-[2-9B-Z]{4}/.exec((await main(page).textContent()) ?? '')?.[0] ?? 'none'
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })
    const second = javaScriptEnabled ? 'One' : 'Two'

    test('a young person answers alone; the parent goes on and sees nothing of it, and staff are alerted', async ({ page, visitor }) => {
      const fullName = `Wren Brindlemere ${second}`
      await beginAs(page, 'guardian', fullName)
      await page.goto('/en/intake/phq-9')
      expect(stepHere(page), 'nobody comes to the questions past the choice').toBe('in-private')
      await choose(page, 'alone')
      expect(stepHere(page)).toBe('phq-9')
      await fillStep(page, 'phq-9', young['phq-9'] ?? {})
      await goOn(page)
      await fillStep(page, 'self-harm', { wishDead: TROUBLED.wishDead })
      await saveAndContinue(page).click()
      await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeVisible()
      // Once nothing is wanting any more, saving while they type closes nothing: they can still put an answer right.
      const isComplete = (answer: Response) =>
        answer.request().method() === 'PUT' && ['"thoughts":', '"behaviour":'].every((key) => answer.request().postData()?.includes(key))
      const saved = javaScriptEnabled ? page.waitForResponse(isComplete) : undefined
      await fillStep(page, 'self-harm', { ...TROUBLED, thoughts: 'declined' })
      if (saved) {
        expect((await saved).status()).toBe(200)
        await expect(crisis(page)).toBeVisible()
      }
      await fillStep(page, 'self-harm', TROUBLED)
      await goOn(page)

      await expect(page.getByRole('heading', { level: 1, name: 'Thank you. Your answers are put away.' })).toBeVisible()
      await expect(page.getByText('Please give the phone or computer back now.')).toBeVisible()
      await page.getByRole('link', { name: 'I have it back: go on' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Worry in the last 2 weeks' })).toBeVisible()
      expect(new URL(page.url()).search, 'nothing of it stands in the address').toBe('')

      const places = ['gad-7', '', 'phq-9', 'self-harm', 'in-private', 'check']
      for (const place of places) {
        await page.goto(`/en/intake/${place}`)
        await expect(crisis(page), place).toHaveCount(0)
        await expect(main(page), place).not.toContainText(/Have you wished you were dead|better off dead/)
      }
      await expect(main(page)).toContainText('Answered in private')
      await page.goto('/en/intake/gad-7')
      for (let steps = 0; steps < 2; steps++) {
        // A page that asks anew what it may show loads itself, and so cuts the way back short.
        await page.goBack().catch(() => undefined)
        await page.waitForLoadState('networkidle')
      }
      await expect(main(page)).not.toContainText('Have you wished you were dead')

      const desk = await visitor({ javaScriptEnabled: true })
      await signInAs(desk, 'coordinator')
      const alert = desk
        .getByRole('region', { name: /^Somebody may be in danger/ })
        .getByRole('listitem')
        .filter({ hasText: fullName })
      await expect(alert).toContainText('Answers about self-harm')

      const reference = await sendFrom(page, 'Linnet Brindlemere, mother')
      await expect(crisis(page)).toHaveCount(0)
      const doctor = await visitor({ javaScriptEnabled: true })
      await signInAs(doctor, 'psychiatrist')
      await openIntake(doctor, reference)
      await expect(main(doctor)).toContainText('Parent or guardian')
      await expect(main(doctor)).toContainText('The patient answers alone')
      await expect(main(doctor)).toContainText('The parent or legal guardian')
      await expect(main(doctor)).toContainText('The adult bands are not validated under 18.')
      await doctor.getByRole('link', { name: 'One-page summary' }).click()
      await expect(main(doctor)).toContainText('Asked in private: The patient answers alone')
      await expect(main(doctor)).toContainText('not validated under 18')
    })

    test('a helper skips the private questions; staff are told to ask them', async ({ page, visitor }) => {
      await beginAs(page, 'helper', `Merle Brindlemere ${second}`)
      await saveAndContinue(page).click()
      await expect(page.getByText('Choose how these questions will be answered. You can skip them for now.').first()).toBeVisible()
      await choose(page, 'not-now')
      expect(stepHere(page)).toBe('gad-7')
      await page.goto('/en/intake/check')
      await expect(page.getByText('Skipped for now. Our staff will ask the patient.')).toHaveCount(2)
      const reference = await sendFrom(page, 'Merle Brindlemere')

      const desk = await visitor({ javaScriptEnabled: true })
      await signInAs(desk, 'psychiatrist')
      await openIntake(desk, reference)
      await expect(main(desk)).toContainText('whoever filled in the form put them off')
      const toAsk = desk.getByRole('region', { name: 'Still to ask' })
      await expect(toAsk).toContainText('Have you wished you were dead')
    })

    test('a patient who cannot answer alone is helped, and it is written down', async ({ page, visitor }) => {
      await beginAs(page, 'helper', `Robin Brindlemere ${second}`)
      await choose(page, 'with-help')
      await fillStep(page, 'phq-9', young['phq-9'] ?? {})
      await goOn(page)
      await fillStep(page, 'self-harm', young['self-harm'] ?? {})
      await goOn(page)
      expect(stepHere(page), 'nothing is put away').toBe('gad-7')
      const reference = await sendFrom(page, 'Robin Brindlemere')
      const desk = await visitor({ javaScriptEnabled: true })
      await signInAs(desk, 'psychiatrist')
      await openIntake(desk, reference)
      await expect(main(desk)).toContainText('somebody helped. Ask them again in private.')
    })

    test('a parent who takes over sees nothing of what the patient answered, and signs anew', async ({ page }) => {
      await beginForm(page)
      const own = { ...ADULT, filledBy: 'self', fullName: `Teal Brindlemere ${second}` }
      await prefill(page, { ...without(young, 'about-you', 'in-private', 'self-harm'), 'about-you': own, 'self-harm': TROUBLED })
      await page.goto('/en/intake/about-you')
      await expect(page.getByText('A member of the clinic’s staff'), 'staff is offered to staff').toHaveCount(0)
      await fillStep(page, 'about-you', { ...MINOR, filledBy: 'guardian' })
      await goOn(page)
      for (const place of ['check', 'in-private', 'phq-9', 'self-harm', '']) {
        await page.goto(`/en/intake/${place}`)
        await expect(crisis(page), place).toHaveCount(0)
        await expect(main(page), place).not.toContainText(/Have you wished you were dead|better off dead|How will the next questions be answered/)
      }
      await page.goto('/en/intake/private')
      await expect(main(page)).not.toContainText('Please give the phone or computer back now.')
      await page.goto('/en/intake/check')
      await expect(main(page)).toContainText('Answered in private')
      await page.getByRole('button', { name: 'Send my answers' }).click()
      await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText('Type your full name to sign')
      await sendFrom(page, 'Linnet Brindlemere, mother')
    })

    test('"save and return to the list" on the last private page gives the device back', async ({ page }) => {
      await beginAs(page, 'guardian', `Sorrel Brindlemere ${second}`)
      await choose(page, 'alone')
      await fillStep(page, 'phq-9', young['phq-9'] ?? {})
      await toList(page).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Your questions' })).toBeVisible()
      await page.goto('/en/intake/self-harm')
      await fillStep(page, 'self-harm', young['self-harm'] ?? {})
      await toList(page).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Thank you. Your answers are put away.' })).toBeVisible()
      await expect(page.getByText('Please give the phone or computer back now.')).toBeVisible()
    })
  })
}

test('somebody under 18 needs a parent or guardian, and only such', async ({ page }) => {
  await beginForm(page)
  await page.goto('/en/intake/about-you')
  await fillStep(page, 'about-you', { ...MINOR, filledBy: 'helper' })
  await saveAndContinue(page).click()
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText('under 18')
  await fillStep(page, 'about-you', { filledBy: 'guardian' })
  await goOn(page)
  expect(stepHere(page)).toBe('reason')
})

test('the pages of the private part are accessible', async ({ page }) => {
  await beginAs(page, 'guardian', 'Avis Brindlemere')
  await expectAccessible(page, 'the choice')
  await saveAndContinue(page).click()
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeVisible()
  await expectAccessible(page, 'the choice with its error')
  await choose(page, 'alone')
  await prefill(page, { 'phq-9': young['phq-9'] ?? {} })
  await page.goto('/en/intake/self-harm')
  await fillStep(page, 'self-harm', TROUBLED)
  await goOn(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you. Your answers are put away.' })).toBeVisible()
  await expectAccessible(page, 'giving the device back')
  for (const id of ['check', 'before-you-start', 'mood-history', 'brain-health', 'other-treatments', 'health-now']) {
    await page.goto(`/en/intake/${id}`)
    await expectAccessible(page, id)
  }
})
