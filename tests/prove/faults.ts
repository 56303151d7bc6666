import { setTimeout as wait } from 'node:timers/promises'
import type { BrowserContext, Page, Route } from '@playwright/test'
import type { Chance } from '../support/chance'
import { killHard, untilWell, withoutDatabase } from '../support/outage'
import { pidsOf } from '../support/server'
import type { World } from './world'

/** Where a page saves by itself. */
const SAVES = '**/api/draft/*'

type On = Page | BrowserContext

const saves = (on: On, act: (route: Route) => Promise<void>) => on.route(SAVES, (route) => (route.request().method() === 'PUT' ? act(route) : route.continue()))

/** Every request takes its time, each another. */
export const slow = (on: On, chance: Chance, most = 900) =>
  on.route('**/*', async (route) => {
    await wait(chance.below(most))
    await route.continue().catch(() => undefined)
  })

/** The server is too busy, now and then: so many times in all. */
export function busy(on: On, chance: Chance, times: number) {
  let left = times
  return saves(on, (route) =>
    left > 0 && chance.is(0.7) && left-- > 0 ? route.fulfill({ status: 503, headers: { 'retry-after': '1' }, body: NOT_SAVED }) : route.continue(),
  )
}
const NOT_SAVED = '{"error":"not saved, try again"}'

/** The request arrives and is done; its answer is lost on the way back: so many times in all. */
export function loseAnswers(on: On, chance: Chance, times: number) {
  let left = times
  return saves(on, async (route) => {
    if (left === 0 || chance.is(0.4)) return route.continue()
    left -= 1
    await route.fetch().catch(() => undefined)
    await route.abort('connectionreset')
  })
}

/** The first request is held back until it is let go, and overtaken by all that follow. */
export async function holdFirst(on: On): Promise<() => Promise<void>> {
  let held: Route | undefined
  let isFirst = true
  await saves(on, async (route) => {
    if (!isFirst) return route.continue()
    isFirst = false
    held = route
  })
  return async () => held?.continue().catch(() => undefined)
}

/** A new version of the site is in place: no action of this page is known any more, and no file of its build is there. */
export async function afterDeploy(page: Page): Promise<void> {
  await page.route('**/*', (route) => {
    const request = route.request()
    if (request.url().includes('/_next/static/')) return route.fulfill({ status: 404, body: 'not found' })
    const headers = request.headers()
    return route.continue(headers['next-action'] ? { headers: { ...headers, 'next-action': `40${'0'.repeat(40)}` } } : {})
  })
}

/** Things are started again at most so often a minute; more would be taken for a fault that lasts. */
const RESTARTS_A_MINUTE = 4
let restarts: readonly number[] = []

async function mayRestart(): Promise<void> {
  restarts = restarts.filter((at) => at > Date.now() - 62_000)
  const [oldest = 0] = restarts
  if (restarts.length >= RESTARTS_A_MINUTE) await wait(oldest + 62_000 - Date.now())
  restarts = [...restarts.slice(-RESTARTS_A_MINUTE + 1), Date.now()]
}

/** The web server is killed without warning and comes back by itself. */
export async function restartServer({ server }: World, meanwhile: () => Promise<void> = async () => undefined): Promise<void> {
  await mayRestart()
  killHard(pidsOf(server.main, server.dataDirectory).web)
  await meanwhile()
  await untilWell(server.url)
}

/** The database is killed without warning, is away while something is done, and comes back. */
export async function restartDatabase({ server }: World, meanwhile: () => Promise<void>): Promise<void> {
  await mayRestart()
  await withoutDatabase(server, meanwhile)
}
