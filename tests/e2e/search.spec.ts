import type { Page } from '@playwright/test'
import { accessibilityFindings } from '../support/axe'
import { prefill } from '../support/prefill'
import { expect, test } from '../support/test'
import { beginForm, saveAndContinue } from '../support/walk'

const name = (page: Page) => page.getByRole('combobox', { name: 'Name of the medicine' }).first()
const options = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option')
const said = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words })

async function open(page: Page, step = 'medicines'): Promise<void> {
  await beginForm(page)
  await page.goto(`/en/intake/${step}`)
}

async function openConditions(page: Page): Promise<void> {
  await beginForm(page)
  await prefill(page, { reason: { mainReason: 'pain' } })
  await page.goto('/en/intake/pain-diagnosis')
}

/** Every address that is asked for from now on, without what the framework loads. */
function asked(page: Page): readonly string[] {
  const addresses: string[] = []
  page.on('request', (request) => addresses.push(new URL(request.url()).pathname + new URL(request.url()).search))
  return addresses
}

test.describe('a medicine is found while it is typed', () => {
  test('by keyboard alone, and every change is read out', async ({ page }) => {
    await open(page)
    await name(page).focus()
    await page.keyboard.type('cimb')
    await expect(options(page)).toHaveText(['Cymbalta(duloxetine)'])
    await expect(said(page, '1 suggestion.')).toHaveCount(1)
    await expect(name(page)).toHaveAttribute('aria-expanded', 'true')

    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('option', { selected: true })).toHaveText('Cymbalta(duloxetine)')
    const active = await name(page).getAttribute('aria-activedescendant')
    await expect(page.locator(`[id="${active}"]`)).toHaveText('Cymbalta(duloxetine)')
    expect(await accessibilityFindings(page)).toEqual([])

    await page.keyboard.press('Enter')
    await expect(name(page)).toHaveValue('Cymbalta')
    await expect(name(page)).toBeFocused()
    await expect(name(page)).toHaveAttribute('aria-expanded', 'false')
    await expect(options(page)).toHaveCount(0)
    await expect(said(page, 'Cymbalta is put in.')).toHaveCount(1)
    expect(new URL(page.url()).pathname).toBe('/en/intake/medicines')
    expect(await accessibilityFindings(page)).toEqual([])

    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/intake\/other-treatments$/)
    await page.goto('/en/intake/medicines')
    await expect(name(page)).toHaveValue('Cymbalta')
  })

  test('Escape and leaving close the list and keep the words; the down arrow opens it again', async ({ page }) => {
    await open(page)
    await name(page).focus()
    await page.keyboard.type('sertra')
    await expect(options(page)).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(options(page)).toHaveCount(0)
    await expect(name(page)).toHaveValue('sertra')
    await page.keyboard.press('ArrowDown')
    await expect(options(page)).toHaveText(['sertraline(Zoloft)'])
    await expect(page.getByRole('option', { selected: true })).toHaveCount(0)
    await page.keyboard.press('Tab')
    await expect(options(page)).toHaveCount(0)
    await expect(name(page)).toHaveValue('sertra')
  })

  test('look-alikes stand together, and the arrows go round through the box', async ({ page }) => {
    await open(page)
    await name(page).focus()
    await page.keyboard.type('tramadal')
    await expect(options(page)).toHaveText(['tramadol(Ultram)', 'trazodone(Desyrel)'])
    await expect(page.getByText('Did you mean one of these?')).toBeVisible()
    await expect(said(page, '2 suggestions.')).toHaveCount(1)
    await page.keyboard.press('ArrowUp')
    await expect(page.getByRole('option', { selected: true })).toHaveText('trazodone(Desyrel)')
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('option', { selected: true })).toHaveCount(0)
    await expect(name(page)).toHaveValue('tramadal')
  })

  test('words that are no suggestion are kept, and asked about only when they resemble one', async ({ page }) => {
    await open(page)
    await name(page).focus()
    await page.keyboard.type('metformin')
    await expect(said(page, 'No suggestions. What you typed is fine.')).toHaveCount(1)
    await expect(options(page)).toHaveCount(0)
    expect(await accessibilityFindings(page)).toEqual([])
    await saveAndContinue(page).click()
    await expect(page).toHaveURL(/\/intake\/other-treatments$/)
  })

  test('the names come once, and what is typed is in no address', async ({ page }) => {
    await open(page)
    const addresses = asked(page)
    await name(page).focus()
    await page.keyboard.type('cymbalta')
    await expect(options(page)).toHaveCount(1)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Add another medicine' }).click()
    await page.keyboard.type('lirica')
    await expect(options(page)).toHaveText(['Lyrica(pregabalin)'])
    expect(addresses.filter((address) => address.includes('/api/names/'))).toEqual(['/api/names/en/medicines'])
    expect(addresses.filter((address) => /cymbalta|lirica/i.test(address))).toEqual([])
  })

  test('what is typed before the names arrive stays, and is then looked for', async ({ page }) => {
    await open(page)
    let letGo = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    await page.route('**/api/names/**', async (route) => {
      await held
      await route.continue()
    })
    await name(page).focus()
    await page.keyboard.type('simbalta')
    await expect(name(page)).toHaveValue('simbalta')
    await expect(options(page)).toHaveCount(0)
    letGo()
    await expect(options(page)).toHaveText(['Cymbalta(duloxetine)'])
    await expect(name(page)).toHaveValue('simbalta')
    await page.keyboard.type(' 60')
    await expect(name(page)).toHaveValue('simbalta 60')
  })

  test('other treatments likewise', async ({ page }) => {
    await open(page, 'other-treatments')
    const treatment = page.getByRole('combobox').first()
    await treatment.focus()
    await page.keyboard.type('acupunct')
    await expect(options(page)).toHaveText(['acupuncture(dry needling)'])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(treatment).toHaveValue('acupuncture')
  })
})

test('a page in Spanish suggests Spanish names, and says so', async ({ page }) => {
  await beginForm(page)
  await page.goto('/es/intake/medicines')
  await page.getByRole('combobox').first().focus()
  await page.keyboard.type('dulox')
  await expect(page.getByRole('listbox').getByRole('option')).toHaveText(['duloxetina(Cymbalta)'])
  expect(await accessibilityFindings(page)).toEqual([])
})

test.describe('when the names cannot be loaded', () => {
  test.use({ expected: [/Failed to load resource/] })
  test('the box is a plain one, and nothing is lost', async ({ page }) => {
    await open(page)
    await page.route('**/api/names/**', (route) => route.abort())
    await name(page).focus()
    await page.keyboard.type('cymbalta')
    await page.getByRole('button', { name: 'Add another medicine' }).focus()
    await page.unroute('**/api/names/**')
    await expect(name(page)).toHaveValue('cymbalta')
    await name(page).focus()
    await page.keyboard.type(' ')
    await expect(options(page)).toHaveText(['Cymbalta(duloxetine)'])
  })
})

test.describe('by touch, on a narrow phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 640 } })
  test('a tap puts the name in', async ({ page }) => {
    await open(page)
    await name(page).tap()
    await page.keyboard.type('dulo')
    await expect(options(page)).toHaveText(['duloxetine(Cymbalta)'])
    const { height = 0 } = (await options(page).first().boundingBox()) ?? {}
    expect(height).toBeGreaterThanOrEqual(44)
    expect(await accessibilityFindings(page)).toEqual([])
    await options(page).first().tap()
    await expect(name(page)).toHaveValue('duloxetine')
    await expect(name(page)).toBeFocused()
    await expect(options(page)).toHaveCount(0)
  })
})

test.describe('in forced colors', () => {
  test.use({ contextOptions: { forcedColors: 'active' } })
  test('the active suggestion is outlined, not only tinted', async ({ page }) => {
    await open(page)
    await name(page).focus()
    await page.keyboard.type('pro')
    await expect(options(page).first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    const outline = await page.getByRole('option', { selected: true }).evaluate((element) => getComputedStyle(element).outlineStyle)
    expect(outline).toBe('solid')
    expect(await accessibilityFindings(page)).toEqual([])
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('a medicine is typed as plain text, with the browser’s own list', async ({ page }) => {
    await open(page)
    expect(await page.locator('datalist option').count()).toBeGreaterThan(100)
    await name(page).fill('sertralina')
    await saveAndContinue(page).click()
    await expect(page).toHaveURL(/\/intake\/other-treatments$/)
    await page.goto('/en/intake/medicines')
    await expect(name(page)).toHaveValue('sertralina')
  })

  test('every condition is a check box in the page', async ({ page }) => {
    await openConditions(page)
    await expect(page.getByRole('searchbox')).toHaveCount(0)
    await expect(page.getByRole('checkbox', { name: 'Fibromyalgia' })).toBeVisible()
  })
})

test('a condition is found by any name and by a slip, and what is ticked stays in sight', async ({ page }) => {
  await openConditions(page)
  const box = (label: string) => page.getByRole('checkbox', { name: label, exact: true })
  const find = page.getByRole('searchbox', { name: 'Find in the list' })
  await find.fill('fibromialga')
  await expect(page.getByText(/^No exact match\. Shown: what comes close \(1 of \d+\)\./)).toBeVisible()
  await box('Fibromyalgia').check()
  await find.fill('culebrilla')
  await expect(box('Pain after shingles')).toBeVisible()
  await expect(box('Fibromyalgia')).toBeVisible()
  await expect(box('Neck pain')).toBeHidden()
  await find.fill('nervio pinzado')
  for (const label of ['Sciatica or pinched nerve (radiculopathy)', 'Neck pain', 'Back pain']) await expect(box(label)).toBeVisible()
  expect(await accessibilityFindings(page)).toEqual([])
  await find.fill('xyzzy')
  await expect(page.getByText('Nothing found.')).toBeVisible()
  await expect(box('Fibromyalgia')).toBeChecked()
})
