import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Disagreements } from '@/components/findings/disagreements'
import { FoldedFindings } from '@/components/findings/finding-item'
import { Routes } from '@/components/findings/routes'
import { Sources } from '@/components/findings/sources'
import { assess, NEW_CLINIC } from '@/lib/assess'
import type { Cite, Finding } from '@/lib/assess/assessment'
import { parseCase } from '@/lib/intake/parse'
import { martha } from '../lib/assess/person'

const { disagreements, routes } = assess(parseCase({ on: '2026-11-22', answers: martha }).case, NEW_CLINIC)
const VERDICTS = ['met', 'unmet', 'met', 'unknown'] as const
const requires = VERDICTS.map((verdict, at) => ({
  ...{ id: `one-${at}`, number: '', title: `Title ${at}`, verdict, bearing: null, says: 'Words.', because: [], cites: [], exclusion: false },
  ...(at === 2 && { open: 'Does it count?' }),
}))

/** What is seen without unfolding anything: of closed details, their summary. */
function seen(markup: string): string {
  let [closed, summaries] = [0, 0]
  const openings: boolean[] = []
  return (markup.match(/<[^>]+>|[^<]+/g) ?? [])
    .filter((part) => {
      if (part.startsWith('<details')) closed += openings[openings.push(part.includes(' open=')) - 1] ? 0 : 1
      if (part === '</details>' && !openings.pop()) closed -= 1
      if (part.startsWith('<summary')) summaries = closed
      const isSeen = closed === 0 || (summaries === 1 && closed === 1)
      if (part === '</summary>') summaries = 0
      return isSeen
    })
    .join('')
}
const escaped = (text: string) => renderToStaticMarkup(<p>{text}</p>).slice(3, -4)

describe('what needs no reading until somebody asks', () => {
  it('of a disagreement the topic is seen, and its sides are behind it', () => {
    const markup = renderToStaticMarkup(<Disagreements disagreements={disagreements} />)
    expect(disagreements.length).toBeGreaterThan(0)
    for (const { topic, sides } of disagreements) {
      expect(seen(markup)).toContain(escaped(topic))
      for (const { says } of sides) {
        expect(seen(markup)).not.toContain(`<li>${escaped(says)}</li>`)
        expect(markup).toContain(`<li>${escaped(says)}</li>`)
      }
    }
  })

  it('of what a payer asks for, the open is seen in full and the met by its title', () => {
    const [route] = routes
    if (!route) throw new Error('Martha has a route.')
    const markup = seen(renderToStaticMarkup(<Routes routes={[{ ...route, funding: { ...route.funding, path: 'VERIFY', requires } }]} links={{}} />))
    for (const { title } of requires) expect(markup).toContain(title)
    const inFull = requires.filter(({ id }) => markup.includes(`id="finding-${id}"`)).map(({ title }) => title)
    expect(inFull, 'met, and nothing to ask the payer: folded').toEqual(['Title 1', 'Title 2', 'Title 3'])
  })
})

describe('findings that are folded', () => {
  it('say what they find, one a line, and never the title of a criterion that is not met', () => {
    const finding: Finding = {
      ...{ id: 'a', number: '', title: 'The pain is on one side', because: [], cites: [] },
      verdict: 'unmet',
      bearing: 'disclose',
      says: 'The pain is not on one side (both): the side of stimulation is a clinician’s choice. It is 1.5 of 2.',
    }
    const markup = renderToStaticMarkup(<FoldedFindings findings={[finding, { ...finding, id: 'b', says: 'One sentence only' }]} links={{}} />)
    expect([...seen(markup).matchAll(/<li>([^<]*)<\/li>/g)].map(([, words]) => words)).toEqual([
      'The pain is not on one side (both): the side of stimulation is a clinician’s choice.',
      'One sentence only',
    ])
    expect(seen(markup)).not.toContain('The pain is on one side')
    expect(markup, 'all of it behind the fold').toContain('It is 1.5 of 2.')
  })
})

describe('a source', () => {
  const drawn = (standing: Cite['standing']) =>
    renderToStaticMarkup(<Sources cites={[{ publisher: 'A', title: 'B', section: 'C', states: 'D', readOn: '2026-11-22', standing }]} />).replace(/<[^>]+>/g, '')

  it.each([
    ['read', 'Read on Nov 22, 2026.'],
    ['excerpt', 'An excerpt only, read on Nov 22, 2026.'],
    ['secondary', 'Secondary: a third party’s summary, read on Nov 22, 2026.'],
    ['unverified', 'Written down on Nov 22, 2026; unverified: recalled, not confirmed by a source.'],
    ['own-proposal', 'Own proposal of Nov 22, 2026, for the psychiatrist to approve.'],
  ] as const)('that is %s says how it was checked, and when', (standing, words) => {
    expect(drawn(standing)).toBe(`A, B, C: D. ${words}`)
  })
})
