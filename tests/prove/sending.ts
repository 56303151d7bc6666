import { expect, type Page } from '@playwright/test'
import { least } from '../support/invented'
import { afterDeploy, restartDatabase } from './faults'
import type { Scenario } from './scenario'
import type { World } from './world'

type Put = (url: string, cookie: string, step: string, typed: unknown) => Promise<{ readonly status: number }>

/** Fills in everything that sending needs. */
export async function sendAll(world: World, put: Put): Promise<void> {
  const secret = (await world.context.cookies()).find(({ name }) => name === 'draft')?.value ?? ''
  for (const [step, typed] of Object.entries(least('Neverlost Brindlemere'))) expect((await put(world.url, `draft=${secret}`, step, typed)).status, step).toBe(200)
}

async function checkPage(world: World): Promise<Page> {
  const page = await world.context.newPage()
  await page.goto('/en/intake/check')
  return page
}

const button = (page: Page) => page.getByRole('button', { name: 'Send my answers' })
const isSent = (page: Page) => page.waitForURL(/\/intake\/sent$/)
const receipt = async (page: Page) => (await page.getByRole('main').textContent())?.match(/[2-9B-DF-HJ-NP-TV-Z]{4}-[2-9B-DF-HJ-NP-TV-Z]{4}/)?.[0]

/** Everything that may go wrong at the last button. */
export const atSending = (put: Put): readonly Scenario[] => {
  const ready = (run: (world: World) => Promise<void>) => async (world: World) => {
    await sendAll(world, put)
    await run(world)
  }
  return [
    {
      name: '"Send my answers" is pressed twice',
      sends: 1,
      run: ready(async (world) => {
        const page = await checkPage(world)
        await button(page).dblclick()
        await isSent(page)
      }),
    },
    {
      name: 'sent in two tabs at once',
      sends: 1,
      run: ready(async (world) => {
        const pages = [await checkPage(world), await checkPage(world)] as const
        await Promise.all(pages.map((page) => button(page).click()))
        for (const page of pages) await isSent(page)
        expect(await receipt(pages[0])).toBe(await receipt(pages[1]))
      }),
    },
    {
      name: 'offline when it is sent',
      sends: 1,
      run: ready(async (world) => {
        const page = await checkPage(world)
        await world.context.setOffline(true)
        await button(page).click()
        await page.getByText('Not sent. Please try again.').waitFor()
        await world.context.setOffline(false)
        await button(page).click()
        await isSent(page)
      }),
    },
    {
      name: 'the answer to sending gets lost',
      sends: 1,
      run: ready(async (world) => {
        const page = await checkPage(world)
        let isFirst = true
        await page.route('**/intake/check', async (route) => {
          if (route.request().method() !== 'POST' || !isFirst) return route.continue()
          isFirst = false
          await route.fetch().catch(() => undefined)
          await route.abort('connectionreset')
        })
        await button(page).click()
        await isSent(page)
      }),
    },
    {
      name: 'the database is restarted when it is sent',
      isLong: true,
      sends: 1,
      run: ready(async (world) => {
        const page = await checkPage(world)
        await restartDatabase(world, async () => {
          await button(page).click()
          await page.getByText('Not sent. Please try again.').waitFor()
        })
        await button(page).click()
        await isSent(page)
      }),
    },
    {
      name: 'a new version is put in place before it is sent',
      sends: 1,
      run: ready(async (world) => {
        const page = await checkPage(world)
        await afterDeploy(page)
        await button(page).click()
        await isSent(page)
      }),
    },
    {
      name: 'answers change in another tab before it is sent',
      sends: 1,
      run: ready(async (world) => {
        const javaScriptEnabled = world.chance.is(0.5)
        const device = await world.otherDevice({ javaScriptEnabled })
        const page = await device.newPage()
        await page.goto('/en/intake/check')
        const tab = await world.tab()
        await tab.words.fill('Changed at the last moment.')
        await tab.wrote()
        await tab.saved()
        await button(page).click()
        await page.getByText('Not sent yet: your answers have changed').waitFor()
        await page.getByText('Changed at the last moment.').waitFor()
        expect(await world.sent()).toBe(0)
        await button(page).click()
        await isSent(page)
      }),
    },
    {
      name: 'back, after it was sent',
      sends: 1,
      run: ready(async (world) => {
        const page = await world.context.newPage()
        await page.goto('/en/intake/reason')
        await page.goto('/en/intake/check')
        await button(page).click()
        await isSent(page)
        await page.goBack()
        await page.getByRole('heading', { level: 1, name: 'Thank you. Your answers have been sent.' }).waitFor()
        await page.goto('/en/intake/reason')
        await isSent(page)
      }),
    },
  ]
}
