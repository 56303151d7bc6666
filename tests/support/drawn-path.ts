/** A point of a drawing. */
export type Point = readonly [number, number]

const STEPS = 12

/** A closed path of M, L, C and Z as a shape with straight edges, its curves as short ones. */
export function drawnShape(path: string) {
  const corners = cornersOf(path)
  const edges = corners.map(([x, y], at) => [x, y, ...(corners[(at + 1) % corners.length] ?? [x, y])] as const)
  const [left, right] = [Math.min(...corners.map(([x]) => x)), Math.max(...corners.map(([x]) => x))]
  const [top, bottom] = [Math.min(...corners.map(([, y]) => y)), Math.max(...corners.map(([, y]) => y))]
  return {
    corners,
    area: Math.abs(edges.reduce((sum, [ax, ay, bx, by]) => sum + ax * by - bx * ay, 0)) / 2,
    has([x, y]: Point): boolean {
      if (x < left || x > right || y < top || y > bottom) return false
      let isIn = false
      for (const [ax, ay, bx, by] of edges) if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isIn = !isIn
      return isIn
    },
    /** How far a point is from the nearest edge. */
    distance([x, y]: Point): number {
      let nearest = Number.POSITIVE_INFINITY
      for (const [ax, ay, bx, by] of edges) {
        const [dx, dy] = [bx - ax, by - ay]
        const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)))
        nearest = Math.min(nearest, Math.hypot(x - ax - along * dx, y - ay - along * dy))
      }
      return nearest
    },
  }
}

function cornersOf(path: string): readonly Point[] {
  const corners: Point[] = []
  for (const [, command, given = ''] of path.matchAll(/([MLC])([^MLCZ]*)/g)) {
    const numbers = given.trim().split(/\s+/).map(Number)
    if (command !== 'C') corners.push([numbers[0] ?? 0, numbers[1] ?? 0])
    else for (let at = 0; at < numbers.length; at += 6) corners.push(...curve(corners.at(-1) ?? [0, 0], numbers.slice(at, at + 6)))
  }
  return corners
}

function curve([x, y]: Point, [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0]: readonly number[]): readonly Point[] {
  const between = (t: number, a: number, b: number, c: number, d: number) => (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d
  return Array.from({ length: STEPS }, (_, at) => (at + 1) / STEPS).map((t) => [between(t, x, x1, x2, x3), between(t, y, y1, y2, y3)])
}
