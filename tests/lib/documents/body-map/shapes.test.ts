import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { BODY_HEIGHT, BODY_WIDTH, LINES, OUTLINE, SEEN_FROM_BEHIND, SEEN_FROM_BOTH, SEEN_FROM_THE_FRONT } from '@/lib/documents/body-map/drawing'
import { BODY_SHAPES, BODY_VIEWS, type BodyShape } from '@/lib/documents/body-map/shapes'
import { bodyRegions } from '@/lib/steps/body-regions'
import { drawnShape, type Point } from '@/tests/support/drawn-path'

const MIDDLE = BODY_WIDTH / 2
/** The picture on a window of 320 pixels, within its margins. */
const NARROWEST = 288 / BODY_WIDTH

const outline = drawnShape(OUTLINE)
/** Points all over the picture, on none of its edges. */
const everywhere: readonly Point[] = Array.from({ length: BODY_HEIGHT / 2 }, (_, down) =>
  Array.from({ length: BODY_WIDTH / 2 }, (_, across): Point => [across * 2 + 0.37, down * 2 + 0.53]),
).flat()

describe.each(BODY_VIEWS)('the %s', (view) => {
  const shapes = BODY_SHAPES[view].map((shape) => ({ ...shape, drawn: drawnShape(shape.path) }))
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
  const parts = [...SEEN_FROM_BOTH, ...SEEN_FROM_THE_FRONT, ...SEEN_FROM_BEHIND]

  it('stays within its room', () => {
    for (const path of [OUTLINE, ...parts.map(({ path }) => path)])
      for (const [x, y] of drawnShape(path).corners) expect(x > 2 && x < BODY_WIDTH - 2 && y > 2 && y < BODY_HEIGHT - 2, `${x} ${y}`).toBe(true)
  })

  it('is written so that it can be mirrored: absolute, one space between two numbers', () => {
    for (const { part, path } of parts) expect(path, part).toMatch(/^(?:[MLC](?:\d+(?:\.\d)? \d+(?:\.\d)?)(?: \d+(?:\.\d)? \d+(?:\.\d)?)*)+Z$/)
  })

  it('is light', () => {
    const shown = (shapes: readonly BodyShape[]) => shapes.map(({ path }) => path).join('')
    const all = `${OUTLINE}${shown(BODY_SHAPES.front)}${LINES.front}${shown(BODY_SHAPES.back)}${LINES.back}`
    expect(gzipSync(all).length).toBeLessThan(6_000)
  })
})
