import type { Tab } from './tab'
import type { World } from './world'

/** Chooses as chance will have it, once a page shows both. */
async function choose({ chance, ledger }: World, tab: Tab): Promise<void> {
  if (chance.is(0.5)) {
    const mine = await tab.content()
    await tab.page.getByRole('button', { name: 'Keep what is on this page' }).click()
    await tab.page.locator('#conflict').waitFor({ state: 'hidden' })
    // Saved by then, or both are shown anew because somebody was quicker once more.
    await tab.page.locator('[data-kept="saved"], [data-kept="conflict"]').waitFor()
    if (await tab.page.locator('[data-kept="saved"]').isVisible()) ledger.chose(tab.who, mine)
    return
  }
  await tab.page.getByRole('button', { name: 'Use the other answers' }).click()
  await tab.page.locator('#conflict').waitFor({ state: 'hidden' })
  await tab.words.or(tab.page.getByRole('button', { name: 'Add another medicine' })).waitFor()
  ledger.seen(tab.who, await tab.content())
}

/** Waits until every page is at rest: saved, or chosen where it shows both. */
export async function settle(world: World, tabs: readonly Tab[]): Promise<void> {
  for (const tab of tabs) {
    for (let round = 0; round < 6; round++) {
      const rest = tab.page.locator('[data-kept="saved"], [data-kept="conflict"], [data-kept="untouched"]')
      if (!tab.page.url().endsWith(tab.step)) break
      await rest.waitFor({ timeout: 20_000, state: 'attached' })
      if (await tab.page.locator('#conflict').isHidden()) break
      await choose(world, tab)
    }
  }
}
