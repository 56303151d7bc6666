import { expect, type Page } from '@playwright/test'
import { es } from '@/lib/i18n/languages/es'

const wordsOf = (text: string) => text.split(/\s+/).length

/** Every English text of the product that is long enough to be known again, and is not the same in Spanish. */
const ENGLISH = Object.keys(es).filter((text) => wordsOf(text) > 2 && es[text] !== text)

/** English on a page that is in Spanish: whole texts, and whole labels. What says that it is in English may be. */
async function englishOn(page: Page): Promise<readonly string[]> {
  return page.evaluate((known) => {
    const english = new Set(known)
    const isForeign = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') === 'en'
    const texts: string[] = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (parent && !['SCRIPT', 'STYLE', 'TEXTAREA'].includes(parent.tagName) && !isForeign(parent)) texts.push(node.nodeValue ?? '')
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [alt]')) {
      if (!isForeign(element)) texts.push(...['aria-label', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''))
    }
    return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => english.has(text))
  }, ENGLISH)
}

/** Fails unless the page says that it is in Spanish and nothing on it is left in English. */
export async function expectSpanish(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  expect.soft(await englishOn(page), `left in English at ${new URL(page.url()).pathname}`).toEqual([])
}
