import { BODY_WIDTH, type DrawnPart, SEEN_FROM_BEHIND, SEEN_FROM_BOTH, SEEN_FROM_THE_FRONT } from './drawing'

export type BodyView = 'front' | 'back'
export const BODY_VIEWS: readonly BodyView[] = ['front', 'back']

/** A region as it is drawn in one view: its path, and a point well inside it. */
export type BodyShape = { readonly region: string; readonly at: readonly [number, number]; readonly path: string }

/** Whose side stands where in the picture. Somebody seen from the front has their right at the left of it; seen from behind, their left. */
export const SIDES: Readonly<Record<BodyView, { readonly left: 'left' | 'right'; readonly right: 'left' | 'right' }>> = {
  front: { left: 'right', right: 'left' },
  back: { left: 'left', right: 'right' },
}

const across = (x: number) => Math.round((BODY_WIDTH - x) * 10) / 10
const mirrored = (path: string) => path.replace(/([\d.]+) ([\d.]+)/g, (_, x: string, y: string) => `${across(Number(x))} ${y}`)

function shapesOf({ part, isPaired, at, path }: DrawnPart, view: BodyView): readonly BodyShape[] {
  if (!isPaired) return [{ region: part, at, path }]
  return [
    { region: `${part}-${SIDES[view].left}`, at, path },
    { region: `${part}-${SIDES[view].right}`, at: [across(at[0]), at[1]], path: mirrored(path) },
  ]
}

const PARTS: Readonly<Record<BodyView, readonly DrawnPart[]>> = {
  front: [...SEEN_FROM_BOTH, ...SEEN_FROM_THE_FRONT],
  back: [...SEEN_FROM_BOTH, ...SEEN_FROM_BEHIND],
}
const fromHeadToFoot = (one: BodyShape, other: BodyShape) => one.at[1] - other.at[1] || one.at[0] - other.at[0]
const drawnIn = (view: BodyView) => PARTS[view].flatMap((part) => shapesOf(part, view)).sort(fromHeadToFoot)

/** Every region of each view, from head to foot and from the left of the picture to its right. */
export const BODY_SHAPES: Readonly<Record<BodyView, readonly BodyShape[]>> = { front: drawnIn('front'), back: drawnIn('back') }
