import type { Browser } from '@playwright/test'
import { newWorld, type Result, type World } from './world'

/** Something that happens to people who fill in forms. */
export type Scenario = {
  readonly name: string
  /** What happens. Ends when the pages have had their chance to save. */
  readonly run: (world: World) => Promise<void>
  /** The step that is looked at in the end. */
  readonly step?: string
  /** How many intakes there are to be; nothing is sent unless told. */
  readonly sends?: number
  /** Takes long, and the short form tries its like elsewhere. */
  readonly isLong?: true
  /** Nothing can be saved in it: the form was ended on purpose. What stands on the page is looked at by the scenario itself. */
  readonly isEnded?: true
}

/** Runs a scenario once and lets the checker compare what was promised with what is stored. */
export async function runOnce(browser: Browser, scenario: Scenario, seed: number): Promise<Result> {
  const world = await newWorld(browser, seed)
  try {
    await scenario.run(world)
    const sent = await world.sent()
    const doubled = Math.max(0, sent - (scenario.sends ?? 0))
    if (scenario.sends && sent === 0) throw new Error('It was not sent at all.')
    if (world.complaints.length > 0) throw new Error(`A page broke: ${world.complaints.join('; ')}`)
    const verdict = scenario.sends || scenario.isEnded ? { lost: 0, overwritten: 0, said: '' } : world.ledger.check(await world.stored(scenario.step))
    return { ...verdict, doubled, ...world.ledger.counts }
  } finally {
    await world.close()
  }
}
