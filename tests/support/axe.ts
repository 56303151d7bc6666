import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type { AxeResults } from 'axe-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/** How people see a page: on a desk, in the dark, in their own colours, on a phone, and enlarged fourfold (1280 × 1024 becomes 320 × 256). */
const VARIANTS = {
  desktop: { size: { width: 1280, height: 1024 }, media: {} },
  dark: { size: { width: 1280, height: 1024 }, media: { colorScheme: 'dark' } },
  'own colours': { size: { width: 1280, height: 1024 }, media: { forcedColors: 'active' } },
  phone: { size: { width: 390, height: 844 }, media: { reducedMotion: 'reduce' } },
  'enlarged fourfold': { size: { width: 320, height: 256 }, media: {} },
} as const
const PLAIN = { colorScheme: null, forcedColors: null, reducedMotion: null } as const
export type Variant = keyof typeof VARIANTS

type Named = { readonly axe: { run(context: Document, options: object): Promise<AxeResults> } }

/** What WCAG 2.0 to 2.2, level A and AA, would have otherwise on this page as it stands; one line a place. */
async function violations(page: Page): Promise<readonly string[]> {
  // Evaluated by the test, not by the page: the page's policy lets no script in.
  await page.evaluate(source)
  const results = await page.evaluate((tags) => (window as unknown as Named).axe.run(document, { runOnly: tags, resultTypes: ['violations'] }), TAGS)
  return results.violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')}\n${failureSummary}`))
}

/** What reaches past the right edge of the window, when the page scrolls sideways. */
async function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const [shown, scrolled] = [document.documentElement.clientWidth, document.scrollingElement?.scrollWidth ?? 0]
    if (scrolled <= shown) return []
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > shown + 0.5)
    const named = wide.slice(0, 5).map((element) => `${element.tagName.toLowerCase()}.${[...element.classList].join('.')} "${element.textContent?.trim().slice(0, 40)}"`)
    return [`In a window of ${shown} pixels the page is ${scrolled} wide: ${named.join('; ')}`]
  })
}

/** What still moves although the person asked for stillness. */
async function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const long = document.getAnimations().filter((each) => Number(each.effect?.getComputedTiming().duration) > 10)
    return long.map((each) => `moves in spite of reduced motion: ${(each.effect as KeyframeEffect | null)?.target?.outerHTML.slice(0, 80)}`)
  })
}

/** Everything that is wrong with a page as it stands, in every variant. Leaves the window as it was. */
export async function accessibilityFindings(page: Page, variants = Object.keys(VARIANTS) as readonly Variant[]): Promise<readonly string[]> {
  const before = page.viewportSize()
  const found: string[] = []
  for (const variant of variants) {
    const { size, media } = VARIANTS[variant]
    await page.setViewportSize(size)
    await page.emulateMedia({ ...PLAIN, ...media })
    found.push(...[...(await violations(page)), ...(await tooWide(page)), ...(variant === 'phone' ? await moving(page) : [])].map((each) => `${variant}: ${each}`))
  }
  await page.emulateMedia(PLAIN)
  if (before) await page.setViewportSize(before)
  return found
}

/**
 * Looks at a page as it stands: no violation, nothing scrolls sideways, nothing moves that should not. The test goes on to the next page
 * either way.
 * @param name what the page is called in a failure
 */
export async function expectAccessible(page: Page, name: string, variants?: readonly Variant[]): Promise<void> {
  expect.soft(await accessibilityFindings(page, variants), name).toEqual([])
}
