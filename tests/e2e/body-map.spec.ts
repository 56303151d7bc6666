import type { Locator, Page } from '@playwright/test'
import { BODY_HEIGHT, BODY_VIEWS, BODY_WIDTH, type BodyView, bodyFigures } from '@/lib/forms/body-drawing'
import { bodyDrawing } from '@/lib/steps/body-drawing'
import { bodyRegions } from '@/lib/steps/body-regions'
import { expectAccessible } from '../support/axe'
import { named } from '../support/invented'
import { sheetsOf } from '../support/paper'
import { prefill, sendForm } from '../support/prefill'
import { openIntake } from '../support/queue'
import { signInAs } from '../support/staff'
import { expect, test } from '../support/test'
import { beginForm, goOn } from '../support/walk'

const patient = named('Drusilla Brindlemere')
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

/** Begins a form and goes to the page with the map. */
async function openMap(page: Page, places: readonly string[] = []): Promise<void> {
  await beginForm(page)
  await prefill(page, { reason: patient.reason ?? {}, ...(places.length > 0 && { 'pain-places': { places } }) })
  await page.goto('/en/intake/pain-places')
}

const picture = (page: Page, view: BodyView) => page.getByRole('listbox', { name: `Your body from the ${view}`, exact: true })
const box = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true })
const said = (page: Page, words: string) => expect(page.getByRole('status').filter({ hasText: words })).toHaveCount(1)

/** Where a point of the drawing stands within its picture. */
async function positionOf(within: Locator, [x, y]: readonly [number, number]) {
  const room = await within.boundingBox()
  if (!room) throw new Error('The picture has no room.')
  return { x: (x / BODY_WIDTH) * room.width, y: (y / BODY_HEIGHT) * room.height }
}

test('what is at the left of the front view is the patient’s right; in the back view it is the left', async ({ page }) => {
  await openMap(page)
  const shoulderAtTheLeft = [68, 129] as const
  const front = picture(page, 'front')
  await front.click({ position: await positionOf(front, shoulderAtTheLeft) })
  await expect(box(page, 'Right shoulder (your right)')).toBeChecked()
  await expect(box(page, 'Left shoulder (your left)')).not.toBeChecked()
  await said(page, 'Right shoulder added. 1 place.')

  const back = picture(page, 'back')
  await expect(back.getByRole('option', { name: 'Right shoulder (your right)' })).toHaveAttribute('aria-selected', 'true')
  await back.click({ position: await positionOf(back, shoulderAtTheLeft) })
  await expect(box(page, 'Left shoulder (your left)')).toBeChecked()
  await said(page, 'Left shoulder added. 2 places.')
  await back.click({ position: await positionOf(back, shoulderAtTheLeft) })
  await expect(box(page, 'Left shoulder (your left)')).not.toBeChecked()
  await said(page, 'Left shoulder taken back. 1 place.')
})

test('whose side is where is written at both sides of both figures', async ({ page }) => {
  await openMap(page)
  for (const view of BODY_VIEWS) {
    const middle = async (locator: Locator) => {
      const room = await locator.boundingBox()
      return (room?.x ?? 0) + (room?.width ?? 0) / 2
    }
    const frame = picture(page, view).locator('..')
    const [left, right, body] = await Promise.all([middle(frame.getByText('Your left')), middle(frame.getByText('Your right')), middle(picture(page, view))])
    expect(Math.sign(right - body), view).toBe(view === 'front' ? -1 : 1)
    expect(Math.sign(left - body), view).toBe(view === 'front' ? 1 : -1)
    await expect(frame.getByText(view === 'front' ? 'Front of the body' : 'Back of the body', { exact: true })).toBeVisible()
  }
})

test('the list fills the picture, and an answer that stands alone empties it', async ({ page }) => {
  await openMap(page)
  await box(page, 'Neck').check()
  for (const view of BODY_VIEWS) await expect(picture(page, view).getByRole('option', { name: 'Neck' })).toHaveAttribute('aria-selected', 'true')
  await said(page, 'Neck added. 1 place.')
  await box(page, 'Left knee (your left)').check()
  await expect(page.getByText('2 places. Neck; Left knee', { exact: true })).toBeVisible()
  const question = page.getByRole('group', { name: 'Where have you had pain in the past week?' })
  await question.getByRole('checkbox', { name: 'I am not sure' }).check()
  await expect(page.locator('[role=option][aria-selected=true]')).toHaveCount(0)
  await picture(page, 'back').getByRole('option', { name: 'Lower back' }).click()
  await expect(question.getByRole('checkbox', { name: 'I am not sure' })).not.toBeChecked()
  await expect(box(page, 'Lower back')).toBeChecked()
})

test('by keyboard alone: one stop for each figure, arrow keys to the neighbour, and it is kept', async ({ page }) => {
  await openMap(page)
  const front = picture(page, 'front')
  const focused = page.locator('[role=option]:focus')
  for (let presses = 0; presses < 40 && (await focused.count()) === 0; presses++) await page.keyboard.press('Tab')
  await expect(focused).toHaveAccessibleName('Right side of the head (your right)')
  await expect(front.locator('[data-ring]')).toBeVisible()
  const way = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowDown', 'ArrowRight']
  const places = ['Right side of the face', 'Right jaw', 'Neck', 'Right shoulder', 'Right upper arm', 'Chest']
  for (const [at, key] of way.entries()) {
    await page.keyboard.press(key)
    await expect(focused).toHaveAccessibleName(new RegExp(`^${places[at]}`))
  }
  await page.keyboard.press('Space')
  await expect(focused).toHaveAttribute('aria-selected', 'true')
  await expect(box(page, 'Chest')).toBeChecked()
  await page.keyboard.press('End')
  await expect(focused).toHaveAccessibleName('Left foot (your left)')
  await page.keyboard.press('Enter')
  await said(page, 'Left foot added. 2 places.')
  await page.keyboard.press('Tab')
  await expect(picture(page, 'back').locator('[role=option]:focus')).toHaveCount(1)
  await page.keyboard.press('Tab')
  await expect(focused).toHaveCount(0)
  await goOn(page)
  await page.goto('/en/intake/pain-places')
  await expect(box(page, 'Chest')).toBeChecked()
  await expect(front.getByRole('option', { name: 'Left foot (your left)' })).toHaveAttribute('aria-selected', 'true')
})

test('by touch on a small phone: every part is big enough, and every one ticks its own box', async ({ visitor }) => {
  const page = await visitor(PHONE)
  await openMap(page)
  for (const view of BODY_VIEWS) {
    const figure = picture(page, view)
    for (const { region, at } of bodyFigures(bodyDrawing)[view].shapes) {
      await figure.tap({ position: await positionOf(figure, at) })
      const ticked = page.locator('input[name=places]:checked')
      expect(await ticked.evaluateAll((boxes) => boxes.map((one) => (one as HTMLInputElement).value)), `${view}, ${region}`).toEqual([region])
      await figure.tap({ position: await positionOf(figure, at) })
    }
    expect(await figure.evaluate(tooSmall), view).toEqual([])
  }
})

/** Shapes that hold no circle of 24 pixels. */
function tooSmall(svg: Element): readonly string[] {
  const scale = svg.getBoundingClientRect().width / 240
  const radius = 12 / scale
  const around = Array.from({ length: 24 }, (_, at) => [Math.cos((at * Math.PI) / 12) * radius, Math.sin((at * Math.PI) / 12) * radius])
  const holds = (path: SVGGeometryElement) => {
    const { x, y, width, height } = path.getBBox()
    for (let across = x; across < x + width; across++)
      for (let down = y; down < y + height; down++) if (around.every(([dx = 0, dy = 0]) => path.isPointInFill({ x: across + dx, y: down + dy }))) return true
    return false
  }
  return [...svg.querySelectorAll<SVGGeometryElement>('[role=option]')].filter((path) => !holds(path)).map((path) => path.dataset.region ?? '')
}

test('the line with what was said stays in sight on a phone', async ({ visitor }) => {
  const page = await visitor(PHONE)
  await openMap(page)
  await picture(page, 'front').getByRole('option', { name: 'Left foot (your left)' }).tap()
  await expect(page.locator('p[aria-hidden]', { hasText: 'Left foot added. 1 place.' })).toBeInViewport()
})

test('nothing moves as the page comes alive, and nothing is wider than the window', async ({ page }) => {
  await openMap(page, ['neck', 'knee-left'])
  await expect(picture(page, 'front')).toBeVisible()
  const shifted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0)))
        observer.observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(0), 800)
      }),
  )
  expect(shifted).toBe(0)
  await expectAccessible(page, 'the map with two places')
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  const fill = (name: string) =>
    picture(page, 'front')
      .getByRole('option', { name })
      .evaluate((path) => getComputedStyle(path).fill)
  expect(await fill('Neck')).not.toBe(await fill('Chest'))
  await page.emulateMedia({ forcedColors: null, reducedMotion: 'reduce', media: 'print' })
  expect(await fill('Neck')).not.toBe(await fill('Chest'))
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the list is the input, and the picture shows what was saved', async ({ page }) => {
    await openMap(page)
    await box(page, 'Left jaw (your left)').check()
    await box(page, 'Lower back').check()
    await goOn(page)
    await page.goto('/en/intake/pain-places')
    await expect(page.getByRole('listbox')).toHaveCount(0)
    await expect(page.getByRole('img', { name: 'Your body from the front. 2 places. Left jaw; Lower back' })).toBeVisible()
    const filled = (region: string) => page.locator(`svg [data-region="${region}"]`).evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill))
    const [jaw] = await filled('jaw-left')
    expect(await filled('lower-back')).toEqual([jaw])
    expect(await filled('jaw-right')).not.toContain(jaw)
    await expect(page.getByText('2 places. Left jaw; Lower back', { exact: true })).toBeVisible()
  })
})

test('the psychiatrist sees it on one sheet', async ({ page }) => {
  const everywhere = bodyRegions.map(({ id }) => id)
  const reference = await sendForm({ ...patient, 'pain-places': { ...patient['pain-places'], places: everywhere } })
  await signInAs(page, 'psychiatrist')
  await openIntake(page, reference)
  const link = page.getByRole('link', { name: 'One-page summary' }).first()
  // Loaded as a page of its own, so that its print style is there before it is printed.
  await page.goto((await link.getAttribute('href')) ?? '')
  await expect(page.getByRole('img', { name: /^Body map from the back/ })).toBeVisible()
  expect(await sheetsOf(page)).toBe(1)
})
