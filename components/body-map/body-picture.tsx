import type { BodyFigure } from '@/lib/forms/body-drawing'
import { DRAWING_LOOKS, DRAWING_STROKES } from '../ui/drawing-looks'
import { Contour, FIGURE, FrontOrBack } from './figure-frame'

type PictureProps = { readonly figure: BodyFigure; readonly chosen: ReadonlySet<string>; readonly alt: string; readonly className: string }

/** One view of the body with what is chosen filled: to look at. */
export function BodyPicture({ figure, chosen, alt, className }: PictureProps) {
  return (
    <svg {...FIGURE} role="img" aria-label={alt} className={className}>
      <Contour figure={figure} />
      {figure.shapes.map(({ region, path }) => {
        const look = chosen.has(region) ? 'filled' : 'empty'
        return <path key={region} d={path} data-region={region} strokeWidth={DRAWING_STROKES[look]} className={DRAWING_LOOKS[look]} />
      })}
      <FrontOrBack figure={figure} />
    </svg>
  )
}
