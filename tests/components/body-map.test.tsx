import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { BodyMap } from '@/components/body-map/body-map'
import { neighbour } from '@/components/body-map/neighbour'
import { changeInWords, countInWords, withoutSide } from '@/components/body-map/places-in-words'
import { BODY_VIEWS, type BodyShape, bodyFigures } from '@/lib/forms/body-drawing'
import { translate } from '@/lib/i18n/translate'
import { bodyDrawing } from '@/lib/steps/body-drawing'
import { bodyRegions } from '@/lib/steps/body-regions'

const t = (text: string, values: Readonly<Record<string, string | number>> = {}) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
const places = bodyRegions.map(({ id, label }) => ({ value: id, label }))
const place = (id: string) => places.find(({ value }) => value === id) ?? { value: id, label: id }
const KEYS = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft'] as const

describe.each(BODY_VIEWS)('arrow keys in the %s', (view) => {
  const shapes = bodyFigures(bodyDrawing)[view].shapes
  const at = (region: string) => shapes.find((shape) => shape.region === region) as BodyShape
  const from = (region: string, key: string) => neighbour(shapes, at(region), key)?.region

  it('reach every region from the first', () => {
    const reached = new Set([shapes[0]])
    for (const shape of reached) for (const key of KEYS) if (shape) reached.add(neighbour(shapes, shape, key) ?? shape)
    expect(reached.size).toBe(shapes.length)
  })

  it('go the way they point, and stop at the edge', () => {
    for (const shape of shapes) {
      expect((neighbour(shapes, shape, 'ArrowLeft')?.at[0] ?? 0) < shape.at[0], shape.region).toBe(true)
      expect((neighbour(shapes, shape, 'ArrowDown')?.at[1] ?? 999) > shape.at[1], shape.region).toBe(true)
    }
    const [outer, other] = view === 'front' ? ['hand-right', 'hand-left'] : ['hand-left', 'hand-right']
    expect(from(outer ?? '', 'ArrowLeft')).toBeUndefined()
    expect(from(other ?? '', 'ArrowRight')).toBeUndefined()
  })

  it('walk down a limb, and across', () => {
    expect(['shoulder-left', 'upper-arm-left', 'lower-arm-left'].map((region) => from(region, 'ArrowDown'))).toEqual(['upper-arm-left', 'lower-arm-left', 'hand-left'])
    expect(['hip-left', 'upper-leg-left', 'knee-left', 'lower-leg-left'].map((region) => from(region, 'ArrowDown'))).toEqual([
      'upper-leg-left',
      'knee-left',
      'lower-leg-left',
      'foot-left',
    ])
    expect(from('knee-right', view === 'front' ? 'ArrowRight' : 'ArrowLeft')).toBe('knee-left')
  })

  it('have a first and a last, and leave other keys alone', () => {
    expect(from('knee-left', 'Home')).toBe(shapes[0]?.region)
    expect(from('knee-left', 'End')).toBe(shapes.at(-1)?.region)
    expect(from('knee-left', 'a')).toBeUndefined()
  })
})

describe('what is said', () => {
  it('counts', () => {
    expect([0, 1, 3].map((count) => countInWords(count, t))).toEqual(['No place chosen yet.', '1 place.', '3 places.'])
  })
  it('names what was added or taken back', () => {
    expect(changeInWords([place('shoulder-left')], new Set(['neck', 'chest', 'shoulder-left']), t)).toBe('Left shoulder added. 3 places.')
    expect(changeInWords([place('neck')], new Set(['chest']), t)).toBe('Neck taken back. 1 place.')
  })
  it('only counts when many change at once', () => {
    expect(changeInWords([place('neck'), place('chest')], new Set(), t)).toBe('No place chosen yet.')
  })
  it('leaves out whose left it is, and nothing else', () => {
    expect(['hip-right', 'pelvis', 'neck'].map((id) => withoutSide(place(id), t))).toEqual(['Right hip or buttock', 'Pelvis (between the hips)', 'Neck'])
  })
  it('does so in Spanish too', () => {
    const words = places.map((one) => withoutSide(one, translate('es')))
    expect(words).toContain('Hombro izquierdo')
    expect(new Set(words).size).toBe(places.length)
    for (const word of words) expect(word).not.toMatch(/\bsu (?:izquierda|derecha)\b/)
  })
})

describe('the map', () => {
  const drawn = (chosen: readonly string[], scripted: boolean) =>
    renderToStaticMarkup(<BodyMap id="places" drawing={bodyDrawing} places={places} chosen={new Set(chosen)} scripted={scripted} onToggle={() => {}} t={t} />)
  const options = (html: string) => [...html.matchAll(/<path[^>]*role="option"[^>]*>/g)].map(([tag]) => tag)

  it('is two list boxes with every region by its full name, and one stop of the tabulator each', () => {
    const html = drawn(['neck', 'knee-left'], true)
    const boxes = [...html.matchAll(/<svg[^>]*role="listbox"[^>]*>/g)].map(([tag]) => tag)
    expect(boxes.map((tag) => /aria-label="([^"]*)"/.exec(tag)?.[1])).toEqual(['Your body from the front', 'Your body from the back'])
    for (const tag of boxes) expect(tag).toContain('aria-multiselectable="true" aria-label')
    const { front, back } = bodyFigures(bodyDrawing)
    expect(options(html).length).toBe(front.shapes.length + back.shapes.length)
    for (const tag of options(html)) {
      const region = /data-region="([^"]*)"/.exec(tag)?.[1] ?? ''
      expect(tag).toContain(`aria-label="${place(region).label}"`)
      expect(tag).toContain(`aria-selected="${region === 'neck' || region === 'knee-left'}"`)
    }
    const stops = options(html).filter((tag) => tag.includes('tabindex="0"'))
    expect(stops.map((tag) => /data-region="([^"]*)"/.exec(tag)?.[1])).toEqual(['neck', 'neck'])
  })

  it('is two pictures where there are no scripts, which say in words what they show', () => {
    const html = drawn(['neck', 'knee-left'], false)
    expect(options(html)).toEqual([])
    expect(html).toContain('role="img" aria-label="Your body from the front. 2 places. Neck; Left knee"')
    expect(html).not.toContain('tabindex')
  })

  it('says nothing before something changes', () => {
    expect(drawn(['neck'], true)).toContain('<p role="status" class="sr-only"></p>')
  })
})
