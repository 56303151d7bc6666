import { BODY_SHAPES, type BodyView } from '@/lib/documents/body-map/shapes'
import { DRAWING_LOOKS, DRAWING_STROKES } from '../ui/drawing-looks'
import { Contour, FIGURE, FrontOrBack } from './figure-frame'

type FigureProps = { readonly view: BodyView; readonly chosen: ReadonlySet<string>; readonly alt: string; readonly className: string }

/** One view of the body with what is chosen filled: to look at. */
export function BodyFigure({ view, chosen, alt, className }: FigureProps) {
  return (
    <svg {...FIGURE} role="img" aria-label={alt} className={className}>
      <Contour />
      {BODY_SHAPES[view].map(({ region, path }) => {
        const look = chosen.has(region) ? 'filled' : 'empty'
        return <path key={region} d={path} data-region={region} strokeWidth={DRAWING_STROKES[look]} className={DRAWING_LOOKS[look]} />
      })}
      <FrontOrBack view={view} />
    </svg>
  )
}
