import { describe, expect, it } from 'vitest'
import { readDraft } from '@/lib/intake/draft'
import { firstOpenStep, progress, shownSteps } from '@/lib/intake/path'
import type { Typed } from '@/lib/intake/typed'
import { named } from '@/tests/support/invented'

const ON = '2026-11-16'
const whole = named('Wilhelmina Brindlemere')

/** What the pages say is left, as somebody goes through all that comes, page by page. */
function minutesOnTheWay(): readonly number[] {
  const typed: Record<string, NonNullable<Typed[string]>> = {}
  const said: number[] = []
  const left: string[] = []
  for (;;) {
    const draft = readDraft(typed, ON, left)
    const step = shownSteps(draft).find(({ id }) => !left.includes(id))?.id
    if (!step) return said
    said.push(progress(draft, step).minutesLeft)
    left.push(step)
    typed[step] = whole[step] ?? {}
  }
}

describe('the minutes that are left', () => {
  it('never grow while somebody goes on', () => {
    const said = minutesOnTheWay()
    expect(said.length).toBeGreaterThan(18)
    expect(said).toEqual([...said].sort((a, b) => b - a))
  })

  it('count at the start what may still come, such as the pages on pain', () => {
    const draft = readDraft({}, ON)
    const known = shownSteps(draft).reduce((seconds, step) => seconds + step.seconds, 0) / 60
    expect(progress(draft, firstOpenStep(draft)).minutesLeft).toBeGreaterThan(Math.round(known) + 2)
    expect(progress(draft, firstOpenStep(draft)).minutesLeft).toBeLessThanOrEqual(22)
  })
})
