import { BODY_HEIGHT, BODY_VIEWS, BODY_WIDTH, type BodyFigure, type BodyView, bodyFigures, SIDES } from '@/lib/forms/body-drawing'
import type { Translate } from '@/lib/i18n/translate'
import { bodyDrawing } from '@/lib/steps/body-drawing'
import { bodyRegions } from '@/lib/steps/body-regions'
import type { FigureBlock } from '../papers/paper'

/** Of the picture on paper, in points. */
const SCALE = 0.56
const TOP = 20
const APART = 56
const WIDTH = BODY_WIDTH * SCALE
const FIGURES = bodyFigures(bodyDrawing)

/** The body map as part of a paper: both views with the chosen regions filled, and the same in words. */
export function bodyMapFigure(chosen: readonly string[], t: Translate): FigureBlock {
  const names = bodyRegions.filter(({ id }) => chosen.includes(id)).map(({ label }) => t(label))
  const listed = names.length > 0 ? names.join('; ') : t('none')
  return {
    kind: 'figure',
    caption: t('Where it hurts: {places}.', { places: listed }),
    alt: t('A drawing of a body from the front and from the back. Marked: {places}.', { places: listed }),
    width: 2 * WIDTH + APART,
    height: TOP + BODY_HEIGHT * SCALE,
    drawings: BODY_VIEWS.map((view, at) => ({ left: at * (WIDTH + APART), top: TOP, scale: SCALE, paths: pathsOf(FIGURES[view], chosen) })),
    words: BODY_VIEWS.flatMap((view, at) => wordsOf(view, at * (WIDTH + APART), t)),
  }
}

const pathsOf = ({ outline, shapes, lines }: BodyFigure, chosen: readonly string[]): FigureBlock['drawings'][number]['paths'] => [
  { d: outline, look: 'outline' },
  ...shapes.map(({ region, path }) => ({ d: path, look: chosen.includes(region) ? ('filled' as const) : ('empty' as const) })),
  { d: lines, look: 'line' },
]

/** The name of the view above its head, and at both sides of it whose side that is. */
function wordsOf(view: BodyView, left: number, t: Translate): FigureBlock['words'] {
  const yours = { left: t('Your left'), right: t('Your right') }
  return [
    { text: view === 'front' ? t('Front of the body') : t('Back of the body'), x: left + WIDTH / 2, y: 0, at: 'middle' },
    { text: yours[SIDES[view].left], x: left, y: TOP + 14, at: 'start' },
    { text: yours[SIDES[view].right], x: left + WIDTH, y: TOP + 14, at: 'end' },
  ]
}
