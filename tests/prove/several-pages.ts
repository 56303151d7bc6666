import { setTimeout as wait } from 'node:timers/promises'
import type { Scenario } from './scenario'
import { settle } from './settle'

/** Tabs and devices that know nothing of each other. */
export const onSeveralPages: readonly Scenario[] = [
  {
    name: 'two tabs: the later one is shown both',
    run: async (world) => {
      const [one, two] = [await world.tab('one'), await world.tab('two')]
      await one.fill()
      await one.saved()
      await two.fill()
      await settle(world, [one, two])
    },
  },
  {
    name: 'two tabs at the same moment',
    run: async (world) => {
      const [one, two] = [await world.tab('one'), await world.tab('two')]
      await Promise.all([one.type(3), two.type(3)])
      await settle(world, [one, two])
    },
  },
  {
    name: 'two tabs, and one of them goes on',
    run: async (world) => {
      const [one, two] = [await world.tab('one'), await world.tab('two')]
      await two.choose()
      await one.choose()
      await one.type()
      await two.type()
      const [first, second] = world.chance.is(0.5) ? [one, two] : [two, one]
      await settle(world, [first])
      if (await second.page.locator('#conflict').isHidden()) await second.goOn().catch(() => undefined)
      await settle(world, [second])
    },
  },
  {
    name: 'two devices',
    run: async (world) => {
      const [one, two] = [await world.tab('laptop'), await world.tab('phone', await world.otherDevice({ viewport: { width: 390, height: 800 } }))]
      await one.fill()
      await wait(world.chance.below(1500))
      await two.fill()
      await settle(world, [one, two])
      await one.page.reload()
      await one.words.waitFor()
    },
  },
  {
    name: 'a tab is duplicated',
    run: async (world) => {
      const one = await world.tab('one')
      await one.fill()
      if (world.chance.is(0.5)) await one.saved()
      const two = await world.tab('duplicate')
      await two.type()
      await one.type()
      await settle(world, [two, one])
    },
  },
  {
    name: 'three tabs, taken up again and again',
    isLong: true,
    run: async (world) => {
      const tabs = [await world.tab('one'), await world.tab('two'), await world.tab('three')]
      for (let round = 0; round < 4; round++) {
        const tab = world.chance.one(tabs)
        await settle(world, [tab])
        await tab.type(2)
        await wait(world.chance.below(800))
      }
      await settle(world, tabs)
    },
  },
  {
    name: 'a page comes back from the memory of the browser, and another tab has saved meanwhile',
    run: async (world) => {
      const one = await world.tab('one')
      if (world.chance.is(0.5)) {
        await one.fill()
        await one.saved()
      }
      const two = await world.tab('two')
      await two.fill()
      await two.saved()
      const isTyped = world.chance.is(0.5)
      if (isTyped) await one.words.evaluate((element) => ((element as HTMLTextAreaElement).value += ' and more'))
      if (isTyped) await one.wrote()
      await one.page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))
      await wait(800)
      await settle(world, [one])
    },
  },
  {
    name: 'rows are added and removed in two tabs',
    step: 'medicines',
    run: async (world) => {
      const name = (tab: Awaited<ReturnType<typeof world.tab>>, row: number, text: string) =>
        tab.page
          .getByRole('group', { name: `medicine ${row}`, exact: true })
          .getByRole('combobox', { name: 'Name of the medicine' })
          .fill(text)
      const [one, two] = [await world.tab('one', world.context, 'medicines'), await world.tab('two', world.context, 'medicines')]
      await name(one, 1, 'sertraline')
      await one.page.getByRole('button', { name: 'Add another medicine' }).click()
      await name(one, 2, 'gabapentin')
      await one.wrote()
      if (world.chance.is(0.5)) await one.page.getByRole('button', { name: 'Remove medicine 1' }).click()
      await one.wrote()
      await settle(world, [one])
      await name(two, 1, 'duloxetine')
      await two.wrote()
      await settle(world, [two])
      await one.page.reload()
      await one.page.getByRole('button', { name: 'Add another medicine' }).waitFor()
    },
  },
]
