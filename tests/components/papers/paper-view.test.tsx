import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { PaperView } from '@/components/papers/paper-view'
import { estimatePaper } from '@/lib/documents/estimate/paper'
import type { Block, Paper } from '@/lib/documents/papers/paper'
import { everyBlock } from '@/tests/support/every-block'
import { complete, readingOf } from '@/tests/support/invented-estimate'

const drawn = (paper: Paper, more: Partial<Parameters<typeof PaperView>[0]> = {}) => renderToStaticMarkup(<PaperView paper={paper} {...more} />)
const withBlocks = (...blocks: readonly Block[]): Paper => ({ ...everyBlock, blocks })
const plain = (html: string) =>
  html
    // A picture is heard by its label, and its words are not.
    .replace(/<svg role="img" aria-label="([^"]*)".*?<\/svg>/g, '$1')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&')
const headings = (html: string) => [...html.matchAll(/<h([1-6])[^>]*>(.*?)<\/h\1>/g)].map(([, level, text = '']) => [Number(level), plain(text)])
const count = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].length

describe.each([
  ['an English estimate', estimatePaper(complete({ version: 2, replaces: complete() }), 'en')],
  ['a Spanish estimate', estimatePaper(complete(), 'es')],
  ['a paper with every kind of part', everyBlock],
])('%s on a page', (_, paper) => {
  const html = drawn(paper)

  it('holds every text in the order it is read', () => {
    const lines = plain(html)
    let from = 0
    for (const text of readingOf(paper)) {
      const found = lines.indexOf(text, from)
      expect(found, text).toBeGreaterThanOrEqual(0)
      from = found + text.length
    }
  })

  it('has headings that skip no level', () => {
    const levels = headings(html).map(([level]) => Number(level))
    expect(levels[0]).toBe(1)
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1)
    expect(levels.filter((level) => level === 1).length).toBe(1)
  })

  it('has tables with a caption, and a scope on every heading', () => {
    const tables = paper.blocks.filter(({ kind }) => kind === 'table')
    expect(count(html, /<table/g)).toBe(tables.length)
    expect(count(html, /<caption/g)).toBe(tables.length)
    expect(count(html, /<th /g)).toBe(count(html, /<th scope="(?:col|row)"/g))
  })

  it('needs no style and no script, and asks for nothing to be typed', () => {
    expect(html).not.toMatch(/ style=|<style|<script|<input|<textarea|<select|<button/)
  })

  it('is an article in its own language, where that is not the page’s', () => {
    expect(html.startsWith(paper.language === 'en' ? '<article class' : '<article lang="es"')).toBe(true)
    expect(drawn(paper, { pageLanguage: paper.language })).not.toContain(' lang=')
  })
})

describe('a paper below another title', () => {
  it('moves all its headings one level down', () => {
    expect(headings(drawn(everyBlock, { level: 2 }))).toEqual(headings(drawn(everyBlock)).map(([level, text]) => [Number(level) + 1, text]))
  })
})

describe('a table of a paper', () => {
  const table = (foot?: readonly (readonly string[])[]): Block => ({
    kind: 'table',
    caption: 'Sums',
    columns: [{ label: 'What' }, { label: 'How much', numeric: true }],
    rows: [
      ['One', '$1.00'],
      ['Two', '$2.00'],
    ],
    ...(foot && { foot }),
  })
  it('names each row by its first cell', () => {
    const html = drawn(withBlocks(table([['All', '$3.00']])))
    expect([...html.matchAll(/<th scope="row"[^>]*>(.*?)<\/th>/g)].map(([, text]) => text)).toEqual(['One', 'Two', 'All'])
    expect(html).toMatch(/<tfoot[^>]*>.*All.*\$3\.00.*<\/tfoot>/)
  })
  it('repeats its head on paper, its sums not', () => {
    const html = drawn(withBlocks(table([['All', '$3.00']])))
    expect(html).toMatch(/<thead [^>]*print:table-header-group"/)
    expect(html).toMatch(/<tfoot [^>]*print:table-row-group"/)
    expect(count(html, /<tr role="row" class="break-inside-avoid /g)).toBe(3)
  })
  it('is heard as a table where its rows are drawn as cards, and each label is heard once', () => {
    const html = drawn(withBlocks(table([['All', '']])))
    const roles = ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'].map((role) => count(html, new RegExp(`role="${role}"`, 'g')))
    expect(roles).toEqual([1, 3, 4, 2, 3, 3])
    // Seen beside each figure; a cell that says nothing has no label.
    expect(count(html, /<span aria-hidden="true" class="hidden [^"]*">How much<\/span>/g)).toBe(2)
  })
  it('without sums has no foot', () => {
    expect(drawn(withBlocks(table()))).not.toContain('<tfoot')
  })
  it('can be scrolled by keyboard, and is not cut off on paper', () => {
    expect(drawn(withBlocks(table()))).toMatch(/<section aria-label="Sums" tabindex="0" class="[^"]*overflow-x-auto[^"]* print:overflow-visible/)
  })
})

describe('what is filled in by hand', () => {
  it.each([
    ['en', 'to fill in by hand', 'Empty box:', 'to sign by hand'],
    ['es', 'para completar a mano', 'Casilla vacía:', 'para firmar a mano'],
  ] as const)('is said to those who hear it, in %s', (language, ...said) => {
    const blocks: readonly Block[] = [
      { kind: 'blank', label: 'Plan', lines: 2 },
      { kind: 'choices', label: 'Choose', options: ['A', 'B'] },
      { kind: 'signatures', labels: ['Name'] },
    ]
    const html = drawn({ ...withBlocks(...blocks), language })
    for (const words of said) expect(html).toContain(words)
    expect(count(html, /aria-hidden="true"/g)).toBe(2 + 2 + 1)
  })
})

describe('texts', () => {
  it('are never markup', () => {
    expect(drawn(withBlocks({ kind: 'text', text: '<img src=x onerror=alert(1)> & more' }))).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; more')
  })
  it('keep their line breaks', () => {
    expect(drawn(withBlocks({ kind: 'facts', items: [{ label: 'Address', value: 'One\nTwo' }] }))).toContain('<dd class="whitespace-pre-line">One\nTwo</dd>')
  })
})
