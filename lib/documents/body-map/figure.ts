import type { Translate } from '@/lib/i18n/translate'
import { bodyRegions } from '@/lib/steps/body-regions'
import type { FigureBlock } from '../papers/paper'
import { BODY_HEIGHT, BODY_WIDTH, LINES, OUTLINE } from './drawing'
import { BODY_SHAPES, BODY_VIEWS, type BodyView, SIDES } from './shapes'

/** Of the picture on paper, in points. */
const SCALE = 0.56
const TOP = 20
const APART = 56
const FIGURE = BODY_WIDTH * SCALE

/** The body map as part of a paper: both views with the chosen regions filled, and the same in words. */
export function bodyMapFigure(chosen: readonly string[], t: Translate): FigureBlock {
  const names = bodyRegions.filter(({ id }) => chosen.includes(id)).map(({ label }) => t(label))
  const listed = names.length > 0 ? names.join('; ') : t('none')
  return {
    kind: 'figure',
    caption: t('Where it hurts: {places}.', { places: listed }),
    alt: t('A drawing of a body from the front and from the back. Marked: {places}.', { places: listed }),
    width: 2 * FIGURE + APART,
    height: TOP + BODY_HEIGHT * SCALE,
    drawings: BODY_VIEWS.map((view, at) => ({ left: at * (FIGURE + APART), top: TOP, scale: SCALE, paths: pathsOf(view, chosen) })),
    words: BODY_VIEWS.flatMap((view, at) => wordsOf(view, at * (FIGURE + APART), t)),
  }
}

const pathsOf = (view: BodyView, chosen: readonly string[]): FigureBlock['drawings'][number]['paths'] => [
  { d: OUTLINE, look: 'outline' },
  ...BODY_SHAPES[view].map(({ region, path }) => ({ d: path, look: chosen.includes(region) ? ('filled' as const) : ('empty' as const) })),
  { d: LINES[view], look: 'line' },
]

/** The name of the view above its head, and at both sides of it whose side that is. */
function wordsOf(view: BodyView, left: number, t: Translate): FigureBlock['words'] {
  const yours = { left: t('Your left'), right: t('Your right') }
  return [
    { text: view === 'front' ? t('Front of the body') : t('Back of the body'), x: left + FIGURE / 2, y: 0, at: 'middle' },
    { text: yours[SIDES[view].left], x: left, y: TOP + 14, at: 'start' },
    { text: yours[SIDES[view].right], x: left + FIGURE, y: TOP + 14, at: 'end' },
  ]
}
