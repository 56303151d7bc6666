import type { Page } from '@playwright/test'
import { accessibilityFindings } from '../support/axe'
import { sheetsOf } from '../support/paper'
import { served } from '../support/served'
import { expect, test, watch } from '../support/test'

// A guard that never barks is none: each of these pages does what it may not.

const append = (page: Page, tag: string, text: string, colour = '') =>
  page.evaluate(
    ([name, words, shade]) => {
      const element = Object.assign(document.createElement(name), { textContent: words })
      element.style.setProperty('color', shade)
      document.querySelector('main')?.append(element)
    },
    [tag, text, colour] as const,
  )

for (const [what, tag, text, colour, found] of [
  ['a picture without words', 'img', '', '', /^desktop: image-alt/],
  ['words that cannot be read in the dark', 'p', 'Hardly to be seen.', '#223', /^dark: color-contrast/],
  ['a page that scrolls sideways', 'pre', 'wide'.repeat(60), '', /^enlarged fourfold: In a window of 320 pixels/],
] as const) {
  test(`${what} is found`, async ({ page }) => {
    await page.goto('/en')
    expect(await accessibilityFindings(page)).toEqual([])
    await append(page, tag, text, colour)
    expect(await accessibilityFindings(page)).toContainEqual(expect.stringMatching(found))
  })
}

test('what moves although stillness is asked for is found', async ({ page }) => {
  await page.goto('/en')
  await page.evaluate(() => document.querySelector('main')?.animate([{ opacity: 1 }, { opacity: 0.5 }], { duration: 60_000 }))
  expect(await accessibilityFindings(page)).toContainEqual(expect.stringMatching(/^phone: moves in spite of reduced motion/))
})

for (const [what, misbehave, found] of [
  // biome-ignore lint/suspicious/noConsole: the complaint itself
  ['an error in the console', (page: Page) => page.evaluate(() => console.error('something is wrong')), /^console: something is wrong/],
  ['an error that is not caught', (page: Page) => page.evaluate(() => void setTimeout(() => Promise.reject(new Error('nobody caught this')))), /^uncaught: nobody/],
  [
    'a breach of the policy',
    (page: Page) => page.evaluate(() => document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/x.png' }))),
    /^console: .*violates/,
  ],
  ['what a person typed, in an address', (page: Page) => page.goto('/en?name=Odalys+Brindlemere'), /^address: "brindlemere"/],
] as const) {
  test(`${what} is found`, async ({ browser }) => {
    const context = await browser.newContext({ baseURL: served().url })
    const complaints = watch(context)
    const page = await context.newPage()
    await page.goto('/en')
    await misbehave(page)
    await expect.poll(() => complaints).toContainEqual(expect.stringMatching(found))
    await context.close()
  })
}

test('a page that does not fit on one sheet takes more', async ({ page }) => {
  await page.goto('/en/privacy')
  expect(await sheetsOf(page)).toBeGreaterThan(1)
})
