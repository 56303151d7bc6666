import type { Browser, BrowserContext, Page } from '@playwright/test'

/** What one visit of a page cost. Sizes in kB (1,000 bytes) as they came over the line, times in milliseconds. */
export type Visit = {
  readonly scriptBefore: number
  /** Once its first control was touched. The same as before where there is nothing to touch. */
  readonly scriptAfter: number
  /** Everything the first visit loads: document, styles, typefaces, scripts. */
  readonly total: number
  readonly largestPaint: number
  readonly blocked: number
  readonly shift: number
}

/** An old phone on a slow line: a quarter of this processor, 1.6 Mbit/s down, 0.75 up, 150 ms there and back. */
const SLOW = { latency: 150, downloadThroughput: (1.6e6 / 8) * 0.9, uploadThroughput: (0.75e6 / 8) * 0.9, offline: false } as const
const PROCESSOR = 4
const SETTLED = 600

type Seen = { paint: number; first: number; shift: number; tasks: { start: number; length: number }[] }

/** Begins before the page does: the paints, the shifts and the long tasks of its loading. */
function watching(): void {
  const seen: Seen = { paint: 0, first: 0, shift: 0, tasks: [] }
  Object.assign(window, { seen })
  const observe = (type: string, each: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true })
  observe('largest-contentful-paint', ({ startTime }) => {
    seen.paint = startTime
  })
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.first = startTime
  })
  observe('layout-shift', ({ hadRecentInput, value = 0 }) => {
    if (!hadRecentInput) seen.shift += value
  })
  observe('longtask', ({ startTime, duration }) => {
    seen.tasks.push({ start: startTime, length: duration })
  })
}

const figures = (page: Page) =>
  page.evaluate(() => {
    const { paint, first, shift, tasks } = (window as unknown as { seen: { paint: number; first: number; shift: number; tasks: { start: number; length: number }[] } })
      .seen
    const blocked = tasks.filter(({ start }) => start >= first).reduce((sum, { length }) => sum + length - 50, 0)
    return { largestPaint: paint, shift, blocked }
  })

/** The bytes that came, packed, by kind. */
const loaded = (page: Page) =>
  page.evaluate(() => {
    const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')] as PerformanceResourceTiming[]
    const sum = (entries: readonly PerformanceResourceTiming[]) => entries.reduce((bytes, { encodedBodySize }) => bytes + encodedBodySize, 0) / 1000
    return { script: sum(all.filter(({ name }) => new URL(name).pathname.endsWith('.js'))), total: sum(all) }
  })

/** Touches the first control as a person does, and waits for what that loads. */
async function touch(page: Page): Promise<void> {
  const control = page.locator('main form :is(input:not([type=hidden], [disabled]), textarea, select)').locator('visible=true').first()
  if ((await control.count()) === 0) return
  const type = await control.getAttribute('type')
  await control.focus()
  if (type === 'radio' || type === 'checkbox') await page.keyboard.press('Space')
  else await page.keyboard.type('5')
  await page.waitForTimeout(SETTLED)
  await page.waitForLoadState('networkidle')
}

/** Visits a page once, with nothing kept from before, on a slow phone. */
export async function visit(browser: Browser, url: string, cookies: Parameters<BrowserContext['addCookies']>[0] = []): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-US' })
  try {
    await context.addCookies(cookies)
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', SLOW)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR })
    // What runs these scripts names functions by a function of its own, which the page does not have.
    await page.addInitScript('globalThis.__name = (each) => each')
    await page.addInitScript(watching)
    await page.goto(url, { waitUntil: 'networkidle', timeout: 60_000 })
    await page.waitForTimeout(SETTLED)
    const before = await loaded(page)
    const seen = await figures(page)
    await touch(page)
    return { ...seen, scriptBefore: before.script, scriptAfter: (await loaded(page)).script, total: before.total }
  } finally {
    await context.close()
  }
}
