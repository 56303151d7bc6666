import { setTimeout as wait } from 'node:timers/promises'
import type { Scenario } from './scenario'
import { settle } from './settle'
import type { World } from './world'

/** Some moment within the time in which a page saves by itself. */
const aMoment = ({ chance }: World) => wait(chance.below(1600))

const isBeyond = (step: string) => (url: URL) => !url.pathname.endsWith(`/${step}`)

/**
 * One person at one page, and what browsers do to pages. On a busy server a page may be drawn before what its forerunner sent on the
 * way out is stored: then it shows both, and is settled.
 */
export const onOnePage: readonly Scenario[] = [
  {
    name: 'the page is refreshed after "Saved"',
    run: async (world) => {
      const tab = await world.tab()
      await tab.fill()
      await tab.saved()
      await tab.page.reload()
      await tab.fill()
      await settle(world, [tab])
    },
  },
  {
    name: 'the page is refreshed in the middle of a word',
    run: async (world) => {
      const tab = await world.tab()
      await tab.fill()
      await aMoment(world)
      await tab.page.reload()
    },
  },
  {
    name: 'back, after going on',
    run: async (world) => {
      const tab = await world.tab()
      await tab.choose()
      await tab.fill()
      await tab.goOn()
      await tab.page.waitForURL(isBeyond('reason'))
      await aMoment(world)
      await tab.page.goBack()
      await tab.page.waitForURL(/reason$/)
      await tab.words.waitFor()
      await wait(400)
      await tab.type()
      await settle(world, [tab])
    },
  },
  {
    name: 'back and forward again, and back',
    run: async (world) => {
      const tab = await world.tab()
      await tab.fill()
      await tab.saved()
      await tab.page.goto('/en/intake')
      await tab.page.goBack()
      await tab.words.waitFor()
      await tab.type()
      await aMoment(world)
      await tab.page.goForward()
      await tab.page.goBack()
      await tab.words.waitFor()
      await tab.type()
      await settle(world, [tab])
    },
  },
  {
    name: 'the tab is closed and opened again',
    run: async (world) => {
      const tab = await world.tab()
      await tab.fill()
      await aMoment(world)
      await tab.page.close({ runBeforeUnload: false })
      await wait(300)
      const again = await world.tab('again')
      await again.type()
      await settle(world, [again])
    },
  },
  {
    name: 'the browser is closed and opened again',
    run: async (world) => {
      const device = await world.otherDevice()
      const tab = await world.tab('one', device)
      await tab.fill()
      await aMoment(world)
      await device.close()
      await wait(300)
      const again = await world.tab('again', await world.otherDevice())
      await again.type()
      await settle(world, [again])
    },
  },
  {
    name: 'the page is hidden, as when a phone is locked',
    run: async (world) => {
      const tab = await world.tab()
      await tab.fill()
      await tab.page.evaluate(() => {
        Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
        document.dispatchEvent(new Event('visibilitychange'))
      })
      await wait(400)
      // Frozen and thrown away by the device, without another word.
      await tab.page.goto('about:blank')
    },
  },
  {
    name: 'something else than a keyboard fills in a field',
    run: async (world) => {
      const tab = await world.tab()
      const isTold = world.chance.is(0.5)
      const before = await tab.words.inputValue()
      await tab.words.evaluate(
        (element, [text, told]) => {
          ;(element as HTMLTextAreaElement).value = text
          if (told) element.dispatchEvent(new Event(told, { bubbles: true }))
        },
        [`${before} filled in by a program`, isTold ? world.chance.one(['input', 'change']) : ''] as const,
      )
      await tab.wrote()
      // A field that nothing is said of is noticed at the next occasion.
      if (!isTold) await tab.page.getByRole('radio', { name: 'Pain', exact: true }).focus()
      if (!isTold) await tab.tick()
      await tab.saved()
    },
  },
  {
    name: 'the clock of the device jumps',
    run: async (world) => {
      const hours = world.chance.below(72) - 36
      await world.context.addInitScript((milliseconds) => {
        const now = Date.now.bind(Date)
        let jump = 0
        setTimeout(() => (jump = milliseconds), 700)
        Date.now = () => now() + jump
      }, hours * 3_600_000)
      const tab = await world.tab()
      await tab.fill()
      await wait(700)
      await tab.fill()
      await tab.saved()
    },
  },
  {
    name: 'storage and caches of the browser are cleared',
    run: async (world) => {
      const tab = await world.tab()
      await tab.fill()
      await tab.page.evaluate(async () => {
        sessionStorage.clear()
        localStorage.clear()
        for (const name of await caches.keys()) await caches.delete(name)
      })
      await tab.fill()
      await tab.saved()
    },
  },
  {
    name: '"Save and continue" is pressed twice',
    run: async (world) => {
      const tab = await world.tab()
      await tab.choose()
      await tab.fill()
      await tab.page.getByRole('button', { name: 'Save and continue', exact: true }).dblclick()
      await tab.page.waitForURL(isBeyond('reason'))
    },
  },
  {
    name: 'typing goes on while "Save and continue" is under way',
    run: async (world) => {
      const tab = await world.tab()
      await tab.choose()
      await tab.page.route('**/intake/reason', async (route) => {
        if (route.request().method() === 'POST') await wait(300 + world.chance.below(900))
        await route.continue().catch(() => undefined)
      })
      await tab.goOn()
      await tab.type(2)
      await tab.page.waitForURL(isBeyond('reason'))
      await wait(500)
    },
  },
]
