import { describe, expect, it } from 'vitest'
import { columnWidths } from '@/lib/server/pdf/column-widths'
import { linesOf } from '@/lib/server/pdf/lines'
import { pagesOf } from '@/lib/server/pdf/pages'
import type { Piece } from '@/lib/server/pdf/piece'
import type { Style, Typesetter } from '@/lib/server/pdf/typesetter'
import { writable } from '@/lib/server/pdf/writable'

const piece = (name: string, height: number, more: Partial<Piece> = {}): Piece & { name: string } => ({ name, above: 0, height, draw: () => {}, ...more })
const names = (pieces: readonly Piece[], room: number) =>
  pagesOf(pieces, room).map((page) => page.map((placed) => (placed.piece as Piece & { name: string }).name).join(''))

describe('pages', () => {
  it('fill up, then turn', () => {
    expect(names([piece('a', 40), piece('b', 40), piece('c', 40)], 100)).toEqual(['ab', 'c'])
    expect(names([piece('a', 50), piece('b', 50)], 100)).toEqual(['ab'])
    expect(names([], 100)).toEqual([''])
  })
  it('keep a heading with what follows', () => {
    expect(names([piece('a', 70), piece('h', 20, { holds: true }), piece('b', 20)], 100)).toEqual(['a', 'hb'])
  })
  it('let go of what holds together for longer than a page', () => {
    expect(names([piece('a', 10), ...['b', 'c', 'd', 'e'].map((name) => piece(name, 40, { holds: true })), piece('f', 40)], 100)).toEqual(['abc', 'de', 'f'])
  })
  it('count the space above a piece, but for the first of a page', () => {
    const spaced = (name: string) => piece(name, 40, { above: 15 })
    expect(names([spaced('a'), spaced('b'), spaced('c')], 95)).toEqual(['ab', 'c'])
    expect(pagesOf([spaced('a'), spaced('b')], 95)[0]?.map(({ top }) => top)).toEqual([0, 55])
    expect(names([spaced('a'), spaced('b')], 94)).toEqual(['a', 'b'])
  })
  it('begin again with the head of a table that goes on', () => {
    const head = piece('H', 20)
    const rows = ['1', '2', '3', '4', '5'].map((name) => piece(name, 30, { again: head }))
    expect(names([piece('h', 20, { holds: true }), ...rows], 100)).toEqual(['h12', 'H34', 'H5'])
  })
  it('take a piece that is higher than a page', () => {
    expect(names([piece('a', 40), piece('b', 400), piece('c', 40)], 100)).toEqual(['a', 'b', 'c'])
  })
})

describe('columns', () => {
  const wish = (natural: number, least = natural, isNumeric = false) => ({ natural, least, isNumeric })
  const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0)

  it('fill the room, the spare part going to words', () => {
    expect(columnWidths([wish(100), wish(50, 50, true)], 300)).toEqual([250, 50])
    expect(columnWidths([wish(50, 50, true), wish(50, 50, true)], 300)).toEqual([150, 150])
  })
  it('leave narrow columns as they are when a wide one gives way', () => {
    expect(columnWidths([wish(60, 40), wish(900, 50), wish(40, 40, true)], 300)).toEqual([60, 200, 40])
  })
  it('never take more than the room, nor less than nothing', () => {
    const cases = [
      [wish(500, 300), wish(500, 300)],
      [wish(900, 900), wish(10)],
      [wish(0, 0), wish(0, 0)],
      [wish(400, 90), wish(300, 90), wish(200, 90), wish(90, 90)],
      [wish(1000, 20)],
    ]
    for (const wishes of cases) {
      const widths = columnWidths(wishes, 300)
      expect(sum(widths)).toBeCloseTo(300, 6)
      for (const width of widths) expect(width).toBeGreaterThanOrEqual(0)
    }
  })
  it('keep words whole where they fit', () => {
    const wishes = [wish(400, 90), wish(300, 80), wish(200, 70)]
    for (const [at, width] of columnWidths(wishes, 300).entries()) expect(width).toBeGreaterThanOrEqual(wishes[at]?.least ?? 0)
  })
})

/** Every letter one point wide. */
const counting: Typesetter = { width: (text) => text.length, draw: () => {} }
const style: Style = { weight: 400, size: 1, leading: 1 }

describe('lines', () => {
  it.each<readonly [string, number, readonly string[]]>([
    ['one two three', 7, ['one two ', 'three']],
    ['one', 10, ['one']],
    ['', 10, ['']],
    ['one\ntwo', 10, ['one ', 'two']],
    ['one   two', 10, ['one two']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['ab abcdefghij ab', 4, ['ab ', 'abcd', 'efgh', 'ij ', 'ab']],
    ['www.example.org/a', 8, ['www.', 'example.', 'org/a']],
    ['Anna-Maria', 6, ['Anna-', 'Maria']],
  ])('of “%s” in %d', (text, width, lines) => {
    expect(linesOf(text, width, style, counting)).toEqual(lines)
  })
})

describe('what can be drawn', () => {
  it.each([
    ['at least ≥ 4', 'at least >= 4'],
    ['a\r\nb', 'a\nb'],
    ['Nun\u0303ez', 'Nuñez'],
    ['non\u2011breaking', 'non-breaking'],
    ['so\u00adft \ufeffzero\u200bwidth', 'soft zerowidth'],
    ['tab\there', 'tab here'],
  ])('of %j', (text, drawn) => {
    expect(writable(text)).toBe(drawn)
  })
})
