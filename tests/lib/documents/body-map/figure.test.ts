import { describe, expect, it } from 'vitest'
import { bodyMapFigure } from '@/lib/documents/body-map/figure'
import { copyPaper } from '@/lib/documents/patient-copy/paper'
import { bodyFigures } from '@/lib/forms/body-drawing'
import { readDraft } from '@/lib/intake/draft'
import { bodyDrawing } from '@/lib/steps/body-drawing'
import { odalysBrindlemere } from '@/tests/support/invented'

const plain = (text: string, values: Readonly<Record<string, string | number>> = {}) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
const turned = (text: string, values?: Readonly<Record<string, string | number>>) => `<${plain(text, values)}>`
const pathOf = (view: 'front' | 'back', region: string) => bodyFigures(bodyDrawing)[view].shapes.find((shape) => shape.region === region)?.path

describe('the body map on paper', () => {
  it('fills what is chosen, in each view that shows it', () => {
    const { drawings } = bodyMapFigure(['shoulder-left', 'lower-back'], plain)
    const filled = drawings.map(({ paths }) => paths.filter(({ look }) => look === 'filled').map(({ d }) => d))
    expect(filled).toEqual([[pathOf('front', 'shoulder-left')], [pathOf('back', 'shoulder-left'), pathOf('back', 'lower-back')]])
  })

  it('says the same in words, from head to foot, whatever the order of choosing', () => {
    const { alt, caption } = bodyMapFigure(['lower-back', 'shoulder-left'], plain)
    expect(caption).toBe('Where it hurts: Left shoulder (your left); Lower back.')
    expect(alt).toBe('A drawing of a body from the front and from the back. Marked: Left shoulder (your left); Lower back.')
  })

  it('says so when nothing is chosen', () => {
    const figure = bodyMapFigure([], plain)
    expect(figure.caption).toBe('Where it hurts: none.')
    expect(figure.drawings.flatMap(({ paths }) => paths).filter(({ look }) => look === 'filled')).toEqual([])
  })

  it('leaves out what is no region, such as “I am not sure”', () => {
    expect(bodyMapFigure(['unsure', 'neck'], plain)).toEqual(bodyMapFigure(['neck'], plain))
  })

  it('puts every word into the language of its reader', () => {
    const { alt, caption, words } = bodyMapFigure(['neck'], turned)
    for (const text of [alt, caption, ...words.map(({ text }) => text)]) expect(text).toMatch(/^<.*>$/)
    expect(caption).toContain('<Neck>')
  })

  it('writes whose side is where at both sides of both figures, and stays within its room', () => {
    const { words, width, height, drawings } = bodyMapFigure([], plain)
    const sides = words.filter(({ text }) => text.startsWith('Your')).sort((one, other) => one.x - other.x)
    expect(sides.map(({ text }) => text)).toEqual(['Your right', 'Your left', 'Your left', 'Your right'])
    for (const { x, y } of words) expect(x >= 0 && x <= width && y >= 0 && y < height).toBe(true)
    for (const { left, top, scale } of drawings) expect(left + 240 * scale <= width + 0.01 && top + 504 * scale <= height + 0.01).toBe(true)
  })
})

describe('the patient’s own copy', () => {
  const copyWith = (places: readonly string[]) => {
    const sent = readDraft({ ...odalysBrindlemere, 'pain-places': { places } }, '2026-11-22')
    const { blocks } = copyPaper({ t: plain, language: 'en', sent, reference: 'BCDF-2345', sentAt: 'November 22, 2026', clinic: { name: 'Palmetto', phone: '305' } })
    return blocks.filter(({ kind }) => kind === 'figure')
  }
  it('shows the places on the picture, and no picture without places', () => {
    expect(copyWith(['neck', 'hand-left'])).toEqual([bodyMapFigure(['neck', 'hand-left'], plain)])
    expect(copyWith(['unsure'])).toEqual([])
    expect(copyWith([])).toEqual([])
  })
})
