import type { BrowserContext, Page } from '@playwright/test'
import type { Chance } from '../support/chance'
import type { Content, Ledger } from './ledger'

type Watched = { contentNow: () => Content; toldSaved: (content: Content) => void; toldTyped: (content: Content) => void }

/** Runs in the page, before anything else: tells the ledger of every keystroke and of every "Saved", with what stood there at that moment. */
function watch(): void {
  const here = window as unknown as Watched
  const look = () => {
    if (document.querySelector('[data-kept="saved"]')) here.toldSaved(here.contentNow())
  }
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-kept'] })
  const typed = () => {
    here.toldTyped(here.contentNow())
    // A choice may take other questions away.
    setTimeout(() => here.toldTyped(here.contentNow()))
  }
  for (const type of ['input', 'change']) document.addEventListener(type, typed, true)
}

/** Runs in the page: what stands in the step's form, rows counted in their order, whatever their numbers. */
function defineContent(): void {
  const contentNow = () => {
    const form = document.querySelector<HTMLFormElement>('form#questions')
    if (!form) return ''
    const rows = new Map<string, number>()
    const said = [...new FormData(form)].flatMap(([name, value]) => {
      if (/^[@$]/.test(name) || value === '' || name.endsWith('.asked')) return []
      const row = /^list\.(\d+)\.(.*)$/.exec(name)
      if (!row) return [`${name}=${String(value).replaceAll('\r\n', '\n')}`]
      const number = row[1] ?? ''
      if (!rows.has(number)) rows.set(number, rows.size)
      return [`list.${rows.get(number)}.${row[2]}=${value}`]
    })
    return said.sort().join('; ')
  }
  Object.assign(window, { contentNow })
}

const WORDS = ['it', 'aches', 'since', 'spring', 'mostly', 'at', 'night', 'and', 'in', 'rain', 'señor', 'wickerquartz', '“so”', '7', 'of', '10']
const CHOICES = ['Pain', 'Mood', 'Both pain and mood', 'Something else']
const GOALS = ['Less pain', 'Coping better with the pain', 'Doing more in daily life', 'Better sleep', 'No pain at all']

/** Words that nobody typed before: one more of them at each call. */
const someWords = (chance: Chance, most = 5): string => Array.from({ length: 1 + chance.below(most) }, () => chance.one(WORDS)).join(' ')

/** Somebody at a page of the step "Why you are here". */
export type Tab = Awaited<ReturnType<typeof openTab>>

/** Opens the step in a page of this browser. What it is drawn with, what is typed and what it calls saved goes into the ledger. */
export async function openTab(context: BrowserContext, who: string, ledger: Ledger, chance: Chance, step = 'reason') {
  const page = await context.newPage()
  return sitAt(page, who, ledger, chance, step)
}

export async function sitAt(page: Page, who: string, ledger: Ledger, chance: Chance, step = 'reason') {
  await page.exposeFunction('toldSaved', (content: Content) => ledger.shown(who, content))
  await page.exposeFunction('toldTyped', (content: Content) => ledger.typed(who, content))
  await page.addInitScript(defineContent)
  await page.addInitScript(watch)
  const content = async (): Promise<Content> => {
    await page.evaluate(defineContent)
    return page.evaluate(() => (window as unknown as Watched).contentNow())
  }
  const wrote = async () => ledger.typed(who, await content())
  const words = page.getByRole('textbox', { name: 'In your own words, what brings you here?' })
  const open = async () => {
    await page.goto(`/en/intake/${step}`)
    await page.locator('form#questions').waitFor()
    ledger.seen(who, await content())
  }
  /** Types some words at the end of the long answer, letter by letter. */
  const type = async (most = 5) => {
    await words.focus()
    await words.press('Control+End')
    await words.pressSequentially(` ${someWords(chance, most)}`, { delay: chance.below(12) })
    await wrote()
  }
  const choose = async () => {
    await page
      .getByRole('radio', { name: chance.one(CHOICES), exact: true })
      .first()
      .check()
    await wrote()
  }
  const tick = async () => {
    await page.getByRole('checkbox', { name: chance.one(GOALS), exact: true }).click()
    await wrote()
  }
  /** Fills in a little of the page, in some order. */
  const fill = async (times = 1 + chance.below(3)) => {
    for (let time = 0; time < times; time++) await chance.one([type, type, choose, tick])()
  }
  return {
    page,
    who,
    step,
    words,
    content,
    wrote,
    open,
    type,
    choose,
    tick,
    fill,
    /** Waits until the page says "Saved" of what stands on it: not at once, or it would be the "Saved" of the keystroke before. */
    saved: async (timeout = 20_000) => {
      await page.waitForTimeout(60)
      await page.locator('[data-kept="saved"]').waitFor({ timeout })
    },
    kept: (kind: string, timeout = 20_000) => page.locator(`[data-kept="${kind}"]`).waitFor({ timeout }),
    goOn: () => page.getByRole('button', { name: 'Save and continue', exact: true }).click(),
  }
}
