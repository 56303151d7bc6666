/** A part as it is drawn. Paths are absolute, of M, L, C and Z alone. */
type DrawnPart = {
  readonly part: string
  /** One of a pair: the one at the left of the picture is drawn, closed; the other is its mirror image. */
  readonly isPaired?: true
  /** A point well inside it. */
  readonly at: readonly [number, number]
  /** Of a part in the middle only one half, from where it meets the axis to where it leaves it: the other is its mirror image. */
  readonly path: string
}

/** A body to choose regions in, as plain data: a page gets it with the question. */
export type BodyDrawing = {
  /** The contour, the same from the front and from behind: one half of it. */
  readonly outline: string
  readonly both: readonly DrawnPart[]
  readonly front: readonly DrawnPart[]
  readonly back: readonly DrawnPart[]
  /** Lines above the regions that nobody presses. */
  readonly lines: Readonly<Record<BodyView, string>>
}

export type BodyView = 'front' | 'back'
export const BODY_VIEWS: readonly BodyView[] = ['front', 'back']

/** The room of one figure. The body stands upright in its middle. */
export const BODY_WIDTH = 240
export const BODY_HEIGHT = 504

/** A region as it is drawn in one view: its closed path, and a point well inside it. */
export type BodyShape = { readonly region: string; readonly at: readonly [number, number]; readonly path: string }

/** One view: the contour, its regions from head to foot and from the left of the picture to its right, and the lines above them. */
export type BodyFigure = { readonly outline: string; readonly shapes: readonly BodyShape[]; readonly lines: string }

/** Whose side stands where in the picture. Somebody seen from the front has their right at the left of it; seen from behind, their left. */
export const SIDES: Readonly<Record<BodyView, { readonly left: 'left' | 'right'; readonly right: 'left' | 'right' }>> = {
  front: { left: 'right', right: 'left' },
  back: { left: 'left', right: 'right' },
}

const across = (x: number) => Math.round((BODY_WIDTH - x) * 10) / 10
const mirrored = (path: string) => path.replace(/([\d.]+) ([\d.]+)/g, (_, x: string, y: string) => `${across(Number(x))} ${y}`)

/** A half and its mirror image in one path: down the half, and back up at the other side. */
function whole(half: string): string {
  const points = (mirrored(half).match(/[\d.]+ [\d.]+/g) ?? []).reverse()
  const letters = (half.match(/[LC]/g) ?? []).reverse()
  let at = 1
  const back = letters.map((letter) => {
    const from = at
    at += letter === 'C' ? 3 : 1
    return `${letter}${points.slice(from, at).join(' ')}`
  })
  return `${half}${back.join('')}Z`
}

function shapesOf({ part, isPaired, at, path }: DrawnPart, view: BodyView): readonly BodyShape[] {
  if (!isPaired) return [{ region: part, at, path: whole(path) }]
  return [
    { region: `${part}-${SIDES[view].left}`, at, path },
    { region: `${part}-${SIDES[view].right}`, at: [across(at[0]), at[1]], path: mirrored(path) },
  ]
}

const fromHeadToFoot = (one: BodyShape, other: BodyShape) => one.at[1] - other.at[1] || one.at[0] - other.at[0]

/** Both views of a drawing, every region by its own name: parts of a pair are named by the patient's side, not by the picture's. */
export function bodyFigures({ outline, both, lines, ...own }: BodyDrawing): Readonly<Record<BodyView, BodyFigure>> {
  const figure = (view: BodyView): BodyFigure => ({
    outline: whole(outline),
    shapes: [...both, ...own[view]].flatMap((part) => shapesOf(part, view)).sort(fromHeadToFoot),
    lines: lines[view],
  })
  return { front: figure('front'), back: figure('back') }
}
