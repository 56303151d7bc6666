import type { Page } from '@playwright/test'
import { expectAccessible, type Variant } from './axe'

/**
 * Looks at a page whose browser runs no scripts. The rules themselves are a script, so they read a copy of the page in a browser that
 * does: its document as it stands, its scripts taken out, its styles told that there are none.
 */
export async function expectAccessibleWithoutScripts(page: Page, name: string, variants?: readonly Variant[]): Promise<void> {
  const document = (await page.content()).replace(/<script\b[\s\S]*?<\/script>/gi, '')
  const context = await page.context().browser()?.newContext()
  const copy = await context?.newPage()
  if (!copy) throw new Error('There is no browser to look at the page in.')
  try {
    await copy.route(page.url(), (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: document }))
    await copy.route('**/*.css', async (route) => {
      const answer = await route.fetch()
      const body = (await answer.text()).replace(/\(\s*scripting:\s*(none|enabled)\s*\)/g, (_, value) => (value === 'none' ? 'all' : 'not all'))
      await route.fulfill({ response: answer, body })
    })
    await copy.goto(page.url())
    await expectAccessible(copy, `${name}, without scripts`, variants)
  } finally {
    await context?.close()
  }
}
