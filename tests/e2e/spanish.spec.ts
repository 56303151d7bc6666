import type { Page } from '@playwright/test'
import { translate } from '@/lib/i18n/translate'
import { readDraft } from '@/lib/intake/draft'
import { shownSteps } from '@/lib/intake/path'
import { accessibilityFindings } from '../support/axe'
import { expectSpanish } from '../support/english-left'
import { named } from '../support/invented'
import { openIntake } from '../support/queue'
import { signInAs } from '../support/staff'
import { expect, test } from '../support/test'
import { beginForm, fillStep, goOn, stepHere } from '../support/walk'

const t = translate('es')

async function beginInSpanish(page: Page): Promise<void> {
  await page.goto('/es')
  await expectSpanish(page)
  await page.getByRole('button', { name: /^Comenzar/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sus preguntas' })).toBeVisible()
  await expectSpanish(page)
}

/** From the start page to the page before sending, in Spanish. `look` is called on every page. */
async function fillInInSpanish(page: Page, answers: ReturnType<typeof named>, look: (page: Page) => Promise<void>): Promise<void> {
  const walked: string[] = []
  await beginInSpanish(page)
  await page.getByRole('link', { name: 'Empezar' }).click()
  await page.waitForURL(/\/intake\/[a-z0-9-]+$/)
  while (stepHere(page) !== 'check') {
    const id = stepHere(page)
    if (walked.includes(id)) throw new Error(`The interview came back to "${id}".`)
    walked.push(id)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await look(page)
    await fillStep(page, id, answers[id] ?? {}, t)
    await goOn(page, t)
  }
  expect(walked).toEqual(shownSteps(readDraft(answers, '2026-11-22')).map(({ id }) => id))

  await expect(page.getByRole('heading', { level: 1, name: 'Revise sus respuestas' })).toBeVisible()
  await look(page)
}

const referenceOn = async (page: Page) => /[2-9B-Z]{4}-[2-9B-Z]{4}/.exec((await page.getByRole('main').textContent()) ?? '')?.[0] ?? 'none'

/** From the start page to the receipt, in Spanish. `look` is called on every page. Returns the reference. */
async function sendInSpanish(page: Page, answers: ReturnType<typeof named>, look: (page: Page) => Promise<void>): Promise<string> {
  await fillInInSpanish(page, answers, look)
  await page.getByRole('button', { name: 'Enviar mis respuestas' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Gracias/ })).toBeVisible()
  await look(page)
  return referenceOn(page)
}

test('a person goes from the start page to the receipt in Spanish, and the record shows the questions as they were asked', async ({ page, visitor }) => {
  test.setTimeout(300_000)
  const reference = await sendInSpanish(page, named('Odalys Brindlemere'), async (at) => {
    await expectSpanish(at)
    expect.soft(await accessibilityFindings(at, ['desktop', 'phone']), new URL(at.url()).pathname).toEqual([])
  })
  await test.step('the hours are said in Spanish, as the clinic wrote them', async () => {
    for (const part of ['main', 'contentinfo'] as const) await expect(page.getByRole(part)).toContainText('de lunes a viernes, de 9 a. m. a 5 p. m.')
    await expect(page.locator('body')).not.toContainText('Monday')
  })
  await test.step('the pages around the receipt', async () => {
    for (const path of ['/es/intake/copy', '/es/intake/correction', '/es/notices', '/es/privacy', '/es/papers/open', '/es/resume', '/es/paper']) {
      await page.goto(path)
      await expectSpanish(page)
    }
  })
  await test.step('the clinic reads each question as it was asked, beside the English', async () => {
    const office = await visitor()
    await signInAs(office, 'psychiatrist')
    await openIntake(office, reference)
    const answers = office.getByRole('main')
    await expect(answers).toContainText('Little interest or pleasure in doing things')
    await expect(answers.locator('[lang=es]', { hasText: 'Poco interés o placer en hacer cosas' }).first()).toBeVisible()
    await expect(answers).toContainText('PEG, C-SSRS screener: translation not validated')
    await expect(answers).toContainText('wickerquartz')
    await office.getByRole('link', { name: 'One-page summary' }).first().click()
    await expect(office.getByRole('article')).toContainText('asked in Spanish (PEG and C-SSRS screener: translation not validated)')
  })
})

test('what was answered in Spanish and is sent from an English page stands in the record as it was asked', async ({ page, visitor }) => {
  test.setTimeout(300_000)
  await fillInInSpanish(page, named('Remedios Brindlemere'), async () => {})
  await page.getByRole('link', { name: 'English' }).click()
  await page.waitForURL(/\/en\/intake\/check/)
  await page.getByRole('button', { name: 'Send my answers' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Thank you/ })).toBeVisible()
  const office = await visitor()
  await signInAs(office, 'psychiatrist')
  await openIntake(office, await referenceOn(page))
  const record = office.getByRole('main')
  await expect(record).toContainText('asked in Spanish (PEG and C-SSRS screener: translation not validated)')
  await expect(record.locator('[lang=es]', { hasText: 'Poco interés o placer en hacer cosas' }).first()).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a person goes the same way in Spanish', async ({ page }) => {
    test.setTimeout(300_000)
    expect(await sendInSpanish(page, named('Perpetua Brindlemere'), expectSpanish)).not.toBe('none')
  })
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('changing the language half-way keeps the page and every answer', async ({ page }) => {
      await beginForm(page)
      await page.goto('/en/intake/reason')
      await fillStep(page, 'reason', { mainReason: 'both', inOwnWords: 'Duele como wickerquartz.', goals: ['sleep'] })
      await page.getByRole('button', { name: 'Español' }).click()
      await page.waitForURL(/\/es\/intake\/reason$/)
      await expectSpanish(page)
      await expect(page.getByText('Duele como wickerquartz.')).toBeVisible()
      await expect(page.getByRole('checkbox', { name: 'Dormir mejor' })).toBeChecked()
      await expect(page.getByRole('radio', { name: 'El dolor y el estado de ánimo' })).toBeChecked()

      // And back, from a page without questions: there it is a link.
      await page.goto('/es/intake')
      await page.getByRole('link', { name: 'English' }).click()
      await page.waitForURL(/\/en\/intake$/)
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      await page.goto('/en/intake/reason')
      await expect(page.getByText('Duele como wickerquartz.')).toBeVisible()
      await expect(page.getByRole('checkbox', { name: 'Better sleep' })).toBeChecked()
    })

    test('thoughts of death show where to turn, in Spanish', async ({ page }) => {
      await beginInSpanish(page)
      await page.goto('/es/intake/phq-9')
      await fillStep(page, 'phq-9', { ...named('Seraphina Brindlemere')['phq-9'], q9: 1 }, t)
      if (!javaScriptEnabled) await goOn(page, t)
      const panel = page.getByRole('heading', { name: 'No tiene que pasar por esto a solas' }).locator('..')
      await expect(panel).toContainText('llame al 988 y oprima 2')
      await expect(panel).toContainText('Nadie lee este formulario en este momento')
      await expect(panel.getByRole('link', { name: 'llame al 911' })).toHaveAttribute('href', 'tel:911')
      await expectSpanish(page)
    })
  })
}

test('what is wrong with an answer is said in Spanish', async ({ page }) => {
  await beginInSpanish(page)
  await page.goto('/es/intake/daily-life')
  await page.getByRole('textbox', { name: '¿Cuántas bebidas con alcohol toma en una semana normal?' }).fill('900')
  await page.getByRole('button', { name: 'Guardar y continuar' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Hay un problema' })).toContainText('Escriba un número de 0 a 500 (bebidas).')
  expect(await page.title()).toMatch(/^Error: /)
  await expectSpanish(page)
})

test('the bare address leads to the language that the browser asks for', async ({ page, visitor }) => {
  await page.goto('/')
  await expect(page).toHaveURL(/\/en$/)
  const other = await visitor({ locale: 'es-419' })
  await other.goto('/')
  await expect(other).toHaveURL(/\/es$/)
  await expectSpanish(other)
})

test.describe('an address that no page has', () => {
  test.use({ expected: [/404/] })

  test('is said in Spanish', async ({ page }) => {
    await page.goto('/es/no/such/page')
    await expectSpanish(page)
    await expect(page.getByRole('link', { name: 'Ir a la página de inicio' })).toHaveAttribute('href', '/es')
  })
})
