import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']
const NARROW = { width: 320, height: 720 }

type Named = { readonly axe: { run(context: Document, options: object): Promise<AxeResults> } }

/** What WCAG 2.0 to 2.2, level A and AA, would have otherwise on this page as it stands; one line a place. */
async function violations(page: Page): Promise<readonly string[]> {
  // Evaluated by the test, not by the page: the page's policy lets no script in.
  await page.evaluate(source)
  const results = await page.evaluate((tags) => (window as unknown as Named).axe.run(document, { runOnly: tags, resultTypes: ['violations'] }), TAGS)
  return results.violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')}\n${failureSummary}`))
}

/** What reaches past the right edge of a window of 320 pixels, when the page scrolls sideways. */
async function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate((width) => {
    const scrolled = document.scrollingElement?.scrollWidth ?? 0
    if (scrolled <= width) return []
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > width + 0.5)
    const named = wide.slice(0, 5).map((element) => `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} "${element.textContent?.trim().slice(0, 40)}"`)
    return [`In a window of ${width} pixels the page is ${scrolled} wide: ${named.join('; ')}`]
  }, NARROW.width)
}

/** Everything that is wrong with a page as it stands, in light and in dark, and in a narrow window. */
export async function accessibilityFindings(page: Page): Promise<readonly string[]> {
  const size = page.viewportSize()
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    found.push(...(await violations(page)).map((violation) => `${colorScheme}: ${violation}`))
  }
  await page.emulateMedia({ colorScheme: null })
  await page.setViewportSize(NARROW)
  found.push(...(await tooWide(page)))
  if (size) await page.setViewportSize(size)
  return found
}

/**
 * Looks at a page as it stands: no violation, nothing scrolls sideways. The test goes on to the next page either way.
 * @param name what the page is called in a failure
 */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  expect.soft(await accessibilityFindings(page), name).toEqual([])
}
