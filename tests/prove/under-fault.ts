import { setTimeout as wait } from 'node:timers/promises'
import { expect } from '@playwright/test'
import { CONTROLS } from '@/lib/forms/form-data'
import { postForm, putStep } from '../support/applicant'
import { afterDeploy, busy, holdFirst, loseAnswers, restartDatabase, restartServer, slow } from './faults'
import type { Scenario } from './scenario'
import { sendAll } from './sending'
import { settle } from './settle'

/** The network, the server and the database at their worst. */
export const underFault: readonly Scenario[] = [
  {
    name: 'offline in the middle of a field',
    run: async (world) => {
      const tab = await world.tab()
      await tab.fill()
      await world.context.setOffline(true)
      await tab.type()
      await tab.kept('away')
      await tab.fill()
      await world.context.setOffline(false)
      await tab.saved()
    },
  },
  {
    name: 'offline when "Save and continue" is pressed',
    run: async (world) => {
      const tab = await world.tab()
      await tab.choose()
      await world.context.setOffline(true)
      await tab.type()
      await tab.goOn()
      await tab.page.getByRole('alert').filter({ hasText: 'Not saved. Please try again.' }).waitFor()
      await tab.type()
      await world.context.setOffline(false)
      await tab.saved()
      await tab.goOn()
      await tab.page.waitForURL((url) => !url.pathname.endsWith('/reason'))
    },
  },
  {
    name: 'the web server is restarted',
    run: async (world) => {
      const tab = await world.tab()
      await tab.fill()
      await restartServer(world, () => tab.type())
      await tab.type()
      await tab.saved(40_000)
    },
  },
  {
    name: 'the database is restarted',
    run: async (world) => {
      const tab = await world.tab()
      await tab.fill()
      await restartDatabase(world, async () => {
        await tab.type()
        await tab.kept('away')
      })
      await tab.type()
      await tab.saved(40_000)
    },
  },
  {
    name: 'a new version is put in place while a page is open',
    run: async (world) => {
      const tab = await world.tab()
      if (world.chance.is(0.5)) await tab.fill()
      await afterDeploy(tab.page)
      await tab.choose()
      await tab.fill()
      if (world.chance.is(0.5)) await tab.saved()
      await tab.goOn()
      await tab.page.waitForURL('**/en/intake/mood-history')
    },
  },
  {
    name: 'a new version is put in place, and the web server restarted, while a page is open',
    isLong: true,
    run: async (world) => {
      const tab = await world.tab()
      await tab.fill()
      await afterDeploy(tab.page)
      await restartServer(world, () => tab.type())
      await tab.choose()
      await tab.saved(40_000)
    },
  },
  {
    name: 'a slow network',
    run: async (world) => {
      await slow(world.context, world.chance, 500)
      const tab = await world.tab()
      await tab.fill(4)
      await tab.saved(40_000)
      await tab.type()
      await tab.goOn()
      await wait(300)
    },
  },
  {
    name: 'a server that is too busy now and then',
    run: async (world) => {
      await busy(world.context, world.chance, 3)
      const tab = await world.tab()
      await tab.fill(3)
      await tab.saved(60_000)
    },
  },
  {
    name: 'answers get lost',
    run: async (world) => {
      await loseAnswers(world.context, world.chance, 2)
      const tab = await world.tab()
      await tab.fill()
      await tab.saved(60_000)
      await tab.fill()
      await tab.saved(60_000)
    },
  },
  {
    name: 'answers get lost, and another tab writes as well',
    isLong: true,
    run: async (world) => {
      await loseAnswers(world.context, world.chance, 2)
      const [one, two] = [await world.tab('one'), await world.tab('two')]
      await one.fill()
      await two.fill()
      await one.type()
      await settle(world, [one, two])
    },
  },
  {
    name: 'an older save arrives after a newer one',
    run: async (world) => {
      const letGo = await holdFirst(world.context)
      const tab = await world.tab()
      await tab.type()
      await wait(1500)
      await tab.type()
      await tab.page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')))
      await wait(400)
      await letGo()
      await tab.saved()
    },
  },
  {
    name: 'scripts stop working half-way',
    run: async (world) => {
      const tab = await world.tab()
      await tab.choose()
      await tab.fill()
      await tab.saved()
      const plain = await world.tab('without scripts', await world.otherDevice({ javaScriptEnabled: false }))
      await plain.words.fill(`${await plain.words.inputValue()} and so on`)
      await plain.wrote()
      await plain.goOn()
      await plain.page.waitForURL((url) => !url.pathname.endsWith('/reason'))
      world.ledger.shown('without scripts', world.lastTyped('without scripts'))
      await tab.type()
      await settle(world, [tab])
    },
  },
  {
    name: 'two tabs without scripts',
    run: async (world) => {
      const device = await world.otherDevice({ javaScriptEnabled: false })
      const [one, two] = [await world.tab('one', device), await world.tab('two', device)]
      for (const tab of [one, two]) {
        await tab.page.getByRole('radio', { name: 'Pain', exact: true }).first().check()
        await tab.words.fill(`${tab.who} ${world.chance.below(1000)}`)
        await tab.wrote()
      }
      await one.goOn()
      await one.page.waitForURL((url) => !url.pathname.endsWith('/reason'))
      world.ledger.shown('one', world.lastTyped('one'))
      await two.goOn()
      await two.page.locator('#conflict').waitFor()
      // Pressed as if nothing had been said: both are shown again.
      await two.goOn()
      await two.page.locator('#conflict').waitFor()
      expect(await two.content()).toBe(world.lastTyped('two'))
      if (world.chance.is(0.5)) {
        await two.page.getByRole('button', { name: 'Use the other answers' }).click()
        await two.page.locator('#conflict').waitFor({ state: 'detached' })
        return
      }
      world.ledger.faced('two', world.lastTyped('two'))
      await two.page.getByRole('button', { name: 'Keep what is on this page' }).click()
      await two.page.getByText(/^Saved at/).waitFor()
      world.ledger.shown('two', world.lastTyped('two'))
    },
  },
  {
    name: 'the form has expired',
    isEnded: true,
    run: async (world) => {
      const tab = await world.tab()
      await tab.fill()
      await tab.saved()
      await world.expire()
      await tab.type()
      await tab.kept('gone')
      const words = await tab.content()
      if (world.chance.is(0.5)) await tab.goOn()
      await tab.page.locator('#closed').waitFor()
      expect(await tab.content()).toBe(words)
    },
  },
  {
    name: 'the form has expired, without scripts',
    isEnded: true,
    run: async (world) => {
      const plain = await world.tab('without scripts', await world.otherDevice({ javaScriptEnabled: false }))
      await plain.words.fill('Nobody shall have typed this for nothing.')
      const words = await plain.content()
      await world.expire()
      await plain.goOn()
      await plain.page.locator('#closed').waitFor()
      expect(await plain.content()).toBe(words)
    },
  },
  {
    name: 'the form is sent in another tab',
    sends: 1,
    run: async (world) => {
      await sendAll(world, putStep)
      const tab = await world.tab()
      const check = await world.context.newPage()
      await check.goto('/en/intake/check')
      await check.getByRole('button', { name: 'Send my answers' }).click()
      await check.waitForURL(/\/sent$/)
      await tab.type()
      await tab.kept('gone')
      const words = await tab.content()
      await tab.goOn()
      await tab.page.locator('#closed').waitFor()
      expect(await tab.content()).toBe(words)
    },
  },
  {
    name: 'the browser is used for another form meanwhile',
    run: async (world) => {
      const tab = await world.tab()
      await tab.fill()
      await tab.saved()
      const cookies = await world.context.cookies()
      const answer = await postForm(world.url, '/en', [[CONTROLS.press, 'new']], `${cookies[0]?.name}=${cookies[0]?.value}`)
      const secret = /draft=([^;]+)/.exec(answer.cookies.join())?.[1] ?? ''
      await world.context.addCookies(cookies.map((one) => ({ ...one, value: secret })))
      await tab.type()
      await tab.kept('gone')
      const fresh = await world.otherDevice()
      await fresh.addCookies(cookies.map((one) => ({ ...one, value: secret })))
      const page = await fresh.newPage()
      await page.goto('/en/intake/reason')
      await expect(page.getByRole('textbox', { name: 'In your own words, what brings you here?' })).toHaveValue('')
      await world.context.addCookies(cookies)
    },
  },
]
