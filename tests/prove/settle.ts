import type { Tab } from './tab'
import type { World } from './world'

/** Chooses as chance will have it, once a page shows both. */
async function choose({ chance, ledger }: World, tab: Tab): Promise<void> {
  if (chance.is(0.5)) {
    ledger.faced(tab.who, await tab.content())
    await tab.page.getByRole('button', { name: 'Keep what is on this page' }).click()
    await tab.page.locator('#conflict').waitFor({ state: 'hidden' })
    // Saved by then, or both are shown anew because somebody was quicker once more.
    await tab.page.locator('[data-kept="saved"], [data-kept="conflict"]').waitFor()
    return
  }
  await tab.page.getByRole('button', { name: 'Use the other answers' }).click()
  await tab.page.locator('#conflict').waitFor({ state: 'hidden' })
  await tab.words.or(tab.page.getByRole('button', { name: 'Add another medicine' })).waitFor()
  ledger.seen(tab.who, await tab.content())
}

/** Two pages that are chosen at in turn are at rest after one choice each. */
const ROUNDS = 6

/** Waits until every page is at rest: saved, or chosen where it shows both. */
export async function settle(world: World, tabs: readonly Tab[]): Promise<void> {
  for (const tab of tabs) {
    for (let round = 0; ; round++) {
      if (round === ROUNDS) throw new Error(`The page of ${tab.who} did not come to rest.`)
      const rest = tab.page.locator('[data-kept="saved"], [data-kept="conflict"], [data-kept="untouched"]')
      if (!tab.page.url().endsWith(tab.step)) break
      await rest.waitFor({ timeout: 20_000, state: 'attached' })
      if (await tab.page.locator('#conflict').isHidden()) break
      await choose(world, tab)
    }
  }
}
