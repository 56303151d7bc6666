import { expectAccessible } from '../support/axe'
import { test } from '../support/test'

// A guard that never barks is none: each of these pages does what it may not, and its test must fail.
test.describe('a test fails', () => {
  test.beforeEach(async ({ page }) => {
    test.fail()
    await page.goto('/en')
  })

  test('when a picture has no words', async ({ page }) => {
    await page.evaluate(() => document.querySelector('main')?.append(new Image()))
    await expectAccessible(page, 'the page')
  })

  test('when words cannot be read in the dark', async ({ page }) => {
    await page.evaluate(() => {
      const words = Object.assign(document.createElement('p'), { textContent: 'Hardly to be seen.' })
      words.style.setProperty('color', '#223')
      document.querySelector('main')?.append(words)
    })
    await expectAccessible(page, 'the page')
  })

  test('when a page scrolls sideways at 320 pixels', async ({ page }) => {
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('pre'), { textContent: 'wide'.repeat(60) })))
    await expectAccessible(page, 'the page')
  })

  test('when a page complains in the console', async ({ page }) => {
    // biome-ignore lint/suspicious/noConsole: the complaint itself
    await page.evaluate(() => console.error('something is wrong'))
  })

  test('when an error is not caught', async ({ page }) => {
    await page.evaluate(() => void setTimeout(() => Promise.reject(new Error('nobody caught this'))))
    await page.waitForTimeout(200)
  })

  test('when a page asks elsewhere for something', async ({ page }) => {
    await page.evaluate(() => document.body.append(Object.assign(new Image(), { alt: '', src: 'https://elsewhere.example/picture.png' })))
    await page.waitForTimeout(200)
  })

  test('when what a person typed stands in an address', async ({ page }) => {
    await page.goto('/en?name=Odalys+Brindlemere')
  })
})
