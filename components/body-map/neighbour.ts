import type { BodyShape } from '@/lib/forms/body-drawing'

/** Where the keys of an arrow point, in the picture. */
const WAYS: Readonly<Record<string, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }

/** Going straight on is nearer than going sideways. */
const ASIDE = 2.5

/** The shape that a key leads to: the nearest one that way, the first or the last one; undefined when there is none, or the key leads nowhere. */
export function neighbour(shapes: readonly BodyShape[], from: BodyShape, key: string): BodyShape | undefined {
  if (key === 'Home') return shapes[0]
  if (key === 'End') return shapes.at(-1)
  const way = WAYS[key]
  if (!way) return undefined
  const reached = shapes.flatMap((shape) => {
    const [right, down] = [shape.at[0] - from.at[0], shape.at[1] - from.at[1]]
    const ahead = right * way[0] + down * way[1]
    const aside = Math.abs(right * way[1]) + Math.abs(down * way[0])
    return ahead > 1 && aside <= ahead * ASIDE ? [{ shape, far: ahead + ASIDE * aside }] : []
  })
  return reached.sort((one, other) => one.far - other.far)[0]?.shape
}
