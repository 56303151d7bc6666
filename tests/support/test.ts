import { type BrowserContext, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test'
import { telltaleIn } from './invented'
import { served } from './served'

/** Complaints of the browser that a test brings about on purpose. */
export type Expected = readonly RegExp[]

type Fixtures = {
  readonly expected: Expected
  /** Somebody else at another device: a page that shares no cookie with the others, and is watched like them. */
  readonly visitor: (options?: BrowserContextOptions) => Promise<Page>
}

/**
 * A test whose pages may not complain: an error in the console, an uncaught error, a breach of the policy or an answer of
 * "500" fails it, as does a telltale of an invented person in an address or a title.
 */
export const test = base.extend<Fixtures>({
  expected: [[], { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: the way to say that a fixture needs no other
  baseURL: async ({}, use) => use(served().url),
  context: async ({ context, expected }, use) => {
    const complaints = watch(context)
    await use(context)
    expectNone(complaints, expected)
  },
  visitor: async ({ browser, baseURL, expected }, use) => {
    const contexts: { readonly context: BrowserContext; readonly complaints: readonly string[] }[] = []
    await use(async (options = {}) => {
      const context = await browser.newContext({ ...(baseURL && { baseURL }), ...options })
      contexts.push({ context, complaints: watch(context) })
      return context.newPage()
    })
    for (const { context, complaints } of contexts) {
      await context.close()
      expectNone(complaints, expected)
    }
  },
})

function expectNone(complaints: readonly string[], expected: Expected): void {
  expect(
    complaints.filter((complaint) => !expected.some((pattern) => pattern.test(complaint))),
    'what the pages complained of',
  ).toEqual([])
}

/** Everything that a page of this context may not do, as it happens. */
export function watch(context: BrowserContext): readonly string[] {
  const complaints: string[] = []
  context.on('console', (message) => message.type() === 'error' && complaints.push(`console: ${message.text()} (${pathOf(message.location().url)})`))
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`))
  context.on('request', (request) => {
    const told = telltaleIn(`${decoded(request.url())} ${request.headers().referer ?? ''}`)
    if (told) complaints.push(`address: "${told}" stands in ${request.url()}`)
  })
  context.on('response', async (response) => {
    if (response.status() === 500) complaints.push(`answer: 500 at ${pathOf(response.url())}`)
    if (!response.request().isNavigationRequest() || !response.headers()['content-type']?.startsWith('text/html')) return
    const title = /<title[^>]*>(.*?)<\/title>/is.exec(await response.text().catch(() => ''))?.[1] ?? ''
    const told = telltaleIn(title)
    if (told) complaints.push(`title: "${told}" stands in the title of ${pathOf(response.url())}`)
  })
  return complaints
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address.replaceAll('+', ' '))
  } catch {
    return address
  }
}

const pathOf = (address: string) => (URL.canParse(address) ? new URL(address).pathname : address)

export { expect }
