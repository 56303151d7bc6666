import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { BODY_HEIGHT, BODY_VIEWS, BODY_WIDTH, bodyFigures } from '@/lib/forms/body-drawing'
import { bodyDrawing } from '@/lib/steps/body-drawing'
import { bodyRegions } from '@/lib/steps/body-regions'
import { drawnShape, type Point } from '@/tests/support/drawn-path'

const MIDDLE = BODY_WIDTH / 2
/** The picture on a window of 320 pixels, within its margins. */
const NARROWEST = 288 / BODY_WIDTH

const figures = bodyFigures(bodyDrawing)
const outline = drawnShape(figures.front.outline)
/** Points all over the picture, on none of its edges. */
const everywhere: readonly Point[] = Array.from({ length: BODY_HEIGHT / 2 }, (_, down) =>
  Array.from({ length: BODY_WIDTH / 2 }, (_, across): Point => [across * 2 + 0.37, down * 2 + 0.53]),
).flat()

describe.each(BODY_VIEWS)('the %s', (view) => {
  const shapes = figures[view].shapes.map((shape) => ({ ...shape, drawn: drawnShape(shape.path) }))
  const hits = (point: Point) => shapes.filter(({ drawn }) => drawn.has(point)).map(({ region }) => region)

  it('shows the regions of this view, each once, and no other', () => {
    const wanted = bodyRegions.filter((region) => region.view === view || region.view === 'both').map(({ id }) => id)
    expect(shapes.map(({ region }) => region).sort()).toEqual([...wanted].sort())
  })

  it('has the patient’s own sides: seen from the front the right is at the left of the picture, seen from behind the left', () => {
    for (const { region, at, drawn } of shapes) {
      const { side } = bodyRegions.find(({ id }) => id === region) ?? {}
      const where = Math.sign(at[0] - MIDDLE)
      expect(where, region).toBe(side === undefined ? 0 : (side === 'left') === (view === 'front') ? 1 : -1)
      if (where !== 0) for (const [x] of drawn.corners) expect((x - MIDDLE) * where, region).toBeGreaterThanOrEqual(-0.01)
    }
  })

  it('has every point in one region at most, and its own point well inside each', () => {
    for (const { region, at, drawn } of shapes) {
      expect(hits(at), region).toEqual([region])
      expect(drawn.distance(at), region).toBeGreaterThan(8)
    }
    const doubles = everywhere.map((point) => ({ point, regions: hits(point) })).filter(({ regions }) => regions.length > 1)
    expect(doubles).toEqual([])
  })

  it('leaves no gap in the body and no region outside of it', () => {
    const wrong = everywhere.filter((point) => outline.has(point) !== hits(point).length > 0)
    expect(wrong.filter((point) => outline.distance(point) > 0.5 && shapes.every(({ drawn }) => drawn.distance(point) > 0.5))).toEqual([])
  })

  it('is the same at both sides', () => {
    for (const { region, drawn } of shapes) {
      const other = shapes.find((shape) => shape.region === region.replace(/left$|right$/, (side) => (side === 'left' ? 'right' : 'left')))
      expect(drawn.area, region).toBeCloseTo(other?.drawn.area ?? 0, 0)
    }
  })

  it('has room for a finger in every part, in the narrowest window', () => {
    for (const { region, at, drawn } of shapes) {
      const near = [-2, -1, 0, 1, 2].flatMap((dx) => [-2, -1, 0, 1, 2].map((dy): Point => [at[0] + dx / 4, at[1] + dy / 4]))
      expect(2 * Math.max(...near.map((point) => drawn.distance(point))) * NARROWEST, region).toBeGreaterThanOrEqual(24)
    }
  })

  it('goes from head to foot', () => {
    const downwards = shapes.map(({ at }) => at[1])
    expect(downwards).toEqual([...downwards].sort((one, other) => one - other))
  })
})

describe('the drawing', () => {
  const parts = [...bodyDrawing.both, ...bodyDrawing.front, ...bodyDrawing.back]

  it('stays within its room', () => {
    for (const path of [figures.front.outline, ...BODY_VIEWS.flatMap((view) => figures[view].shapes.map(({ path }) => path))])
      for (const [x, y] of drawnShape(path).corners) expect(x > 2 && x < BODY_WIDTH - 2 && y > 2 && y < BODY_HEIGHT - 2, `${x} ${y}`).toBe(true)
  })

  it('is written so that it can be mirrored: absolute, one space between two numbers', () => {
    const WRITTEN = /^(?:[MLC](?:\d+(?:\.\d)? \d+(?:\.\d)?)(?: \d+(?:\.\d)? \d+(?:\.\d)?)*)+Z?$/
    for (const { part, path, isPaired = false } of [{ part: 'outline', path: bodyDrawing.outline, isPaired: undefined }, ...parts]) {
      expect(path, part).toMatch(WRITTEN)
      expect(path.endsWith('Z'), part).toBe(isPaired)
    }
  })

  it('has of what lies in the middle one half, from the axis to the axis, and closes it', () => {
    const halves = [bodyDrawing.outline, ...parts.flatMap(({ path, isPaired }) => (isPaired ? [] : [path]))]
    for (const half of halves) {
      const points = half.match(/[\d.]+ [\d.]+/g) ?? []
      expect(
        [points[0], points.at(-1)].map((point) => point?.split(' ')[0]),
        half,
      ).toEqual([`${MIDDLE}`, `${MIDDLE}`])
    }
    const square = { ...bodyDrawing, both: [], front: [], back: [], outline: 'M120 10L200 10C210 20 210 40 200 50L120 50' }
    expect(bodyFigures(square).back.outline).toBe('M120 10L200 10C210 20 210 40 200 50L120 50L40 50C30 40 30 20 40 10L120 10Z')
  })

  it('is light', () => expect(gzipSync(JSON.stringify(bodyDrawing)).length).toBeLessThan(3_500))
})
