import { createHash } from 'node:crypto'
import type { Browser, BrowserContext, BrowserContextOptions } from '@playwright/test'
import type { Database } from '@/lib/server/database'
import { type Chance, seeded } from '../support/chance'
import { embedded } from '../support/embedded'
import { served } from '../support/served'
import { type Ledger, newLedger, type Verdict } from './ledger'
import { openTab, sitAt, type Tab } from './tab'

/** One run of one scenario: a form of its own, everything by chance from one seed. */
export type World = Awaited<ReturnType<typeof newWorld>>

/** What came of a run. */
export type Result = Verdict & { readonly doubled: number; readonly typed: number; readonly shown: number }

const secretOf = async (context: BrowserContext): Promise<string> => (await context.cookies()).find(({ name }) => name === 'draft')?.value ?? ''

export async function newWorld(browser: Browser, seed: number, options: BrowserContextOptions = {}) {
  const { url, dataDirectory, main } = served()
  const chance: Chance = seeded(seed)
  const ledger: Ledger = newLedger()
  const contexts: BrowserContext[] = []
  const complaints: string[] = []
  const newContext = async (more: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ baseURL: url, locale: 'en-US', timezoneId: 'America/New_York', ...options, ...more })
    context.setDefaultTimeout(15_000)
    context.on('weberror', (error) => complaints.push(error.error().message))
    contexts.push(context)
    return context
  }
  const context = await newContext()
  // The form is begun as a browser begins it.
  const start = await context.newPage()
  await start.goto('/en')
  await start.getByRole('button', { name: /^Start/ }).click()
  await start.waitForURL(/\/intake$/)
  await start.close()
  const secret = await secretOf(context)

  const inDatabase = <T>(work: (database: Database) => Promise<T>) => embedded(dataDirectory, work)
  const draftOf = (database: Database) =>
    database.draft.findFirstOrThrow({ where: { browsers: { some: { tokenHash: createHash('sha256').update(secret).digest('hex') } } } })

  return {
    chance,
    ledger,
    context,
    url,
    server: { url, dataDirectory, main },
    complaints,
    /** What this page last said that was typed in it. */
    lastTyped: (by: string) => ledger.lastTyped(by),
    newContext,
    /** Another device that the same form is open on. */
    otherDevice: async (more: BrowserContextOptions = {}) => {
      const other = await newContext(more)
      await other.addCookies(await context.cookies())
      return other
    },
    tab: async (who = 'one', where: BrowserContext = context, step = 'reason'): Promise<Tab> => {
      const tab = await openTab(where, who, ledger, chance, step)
      await tab.open()
      return tab
    },
    sitAt: (page: Parameters<typeof sitAt>[0], who: string, step = 'reason') => sitAt(page, who, ledger, chance, step),
    inDatabase,
    draftOf,
    /** Ends the form as if nobody had touched it for too long. */
    expire: () => inDatabase(async (database) => void (await database.draft.update({ where: { id: (await draftOf(database)).id }, data: { expiresAt: new Date(0) } }))),
    /** How many intakes were made of this form. */
    sent: () => inDatabase(async (database) => database.intake.count({ where: { submissionId: (await draftOf(database)).submissionId } })),
    /** What is stored of the step, as a page that is opened anew shows it. */
    stored: async (step = 'reason') => {
      const tab = await openTab(context, 'reader', newLedger(), chance, step)
      await tab.open()
      const content = await tab.content()
      await tab.page.close()
      return content
    },
    close: async () => {
      for (const one of contexts) await one.close()
    },
  }
}
