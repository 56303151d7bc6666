import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Candidacy } from '@/components/findings/candidacy'
import { Routes } from '@/components/findings/routes'
import { assess } from '@/lib/assess'
import type { Funding } from '@/lib/assess/assessment'
import { readDraft } from '@/lib/intake/draft'
import { odalysBrindlemere } from '@/tests/support/invented'

const judged = (selfHarm: Readonly<Record<string, unknown>>) => assess(readDraft({ ...odalysBrindlemere, 'self-harm': selfHarm }, '2026-11-22').case)
const calm = judged({ wishDead: 'no', thoughts: 'no', behaviour: 'never' })
const crisis = judged({ wishDead: 'yes', thoughts: 'yes', method: 'yes', intent: 'yes', plan: 'yes', behaviour: 'within-3-months' })
const html = (of: typeof calm) => renderToStaticMarkup(<Routes routes={of.routes} links={{}} />)
const textOf = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('routes and funding', () => {
  it('in a crisis say once that funding waits, and fold the payer’s criteria away', () => {
    expect(crisis.routes.map(({ funding }) => funding.path)).toContain('deferred')
    const depression = crisis.routes.filter(({ id }) => id === 'depression')
    expect(depression.map(({ funding }) => funding.requires.length > 0)).toEqual([true])
    const drawn = renderToStaticMarkup(<Routes routes={depression} links={{}} />)
    expect(textOf(drawn).match(/crisis/gi)).toHaveLength(1)
    const [shown = '', folded = ''] = drawn.split('For later')
    expect(shown).toMatch(/<details class="[^"]*"><summary[^>]*>$/)
    expect(textOf(shown)).not.toMatch(/What the payer asks for|Re-check|Met|Not met/)
    expect(folded).toContain('What the payer asks for')
  })

  it('otherwise show them, what is not met first', () => {
    expect(html(calm)).toContain('What the payer asks for')
    expect(html(calm)).not.toContain('For later')
  })
})

describe('what a route may cost', () => {
  const cost = {
    lowCents: 292_500,
    expectedCents: 400_000,
    highCents: 547_500,
    sessions: { low: 10, expected: 14, high: 18 },
    words: 'For planning.',
    assumptions: [],
    cites: [],
  }
  const route = (path: Funding['path']) => calm.routes.slice(0, 1).map((one) => ({ ...one, funding: { ...one.funding, path, cost } }))
  const drawn = (path: Funding['path'], money?: string) => renderToStaticMarkup(<Routes routes={route(path)} links={{}} money={money} />)

  it.each(['NOT COVERED likely', 'VERIFY', 'INS-MDD', 'ABN', 'MA organisation determination', 'n/a'] as const)(
    '%s: stands on the page that counts the coverage in',
    (path) => {
      expect(drawn(path, '/money')).not.toMatch(/2,925|5,475|4,000/)
      expect(drawn(path, '/money')).toContain('<a href="/money">What it may cost: see Money</a>')
      expect(textOf(drawn(path))).toContain('What it may cost: see Money')
    },
  )

  it('is named for whoever pays all of it', () => expect(textOf(drawn('SELF-PAY + GFE', '/money'))).toContain('$2,925.00 – $5,475.00'))
})

describe('the count of criteria', () => {
  const counted = (met: number, unmet: number, unknown: number) => {
    const score = { met, unmet, unknown, of: met + unmet + unknown }
    return textOf(renderToStaticMarkup(<Candidacy candidacy={{ ...calm.candidacy, score }} links={{}} />))
  }
  it.each([
    [13, 1, 2, '13 of 16 documented criteria are met, 1 is not, 2 are not known.'],
    [1, 2, 1, '1 of 4 documented criteria is met, 2 are not, 1 is not known.'],
    [0, 0, 1, '0 of 1 documented criteria are met, 0 are not, 1 is not known.'],
  ])('%i, %i and %i', (met, unmet, unknown, words) => expect(counted(met, unmet, unknown)).toContain(words))
})
