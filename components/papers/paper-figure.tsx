import type { FigureBlock } from '@/lib/documents/papers/paper'
import { DRAWING_LOOKS, DRAWING_STROKES } from '../ui/drawing-looks'

/** A line drawing of a paper. Its caption says what it shows. */
export function PaperFigure({ figure }: { readonly figure: FigureBlock }) {
  const { caption, alt, width, height, drawings, words } = figure
  return (
    <figure className="my-6 break-inside-avoid">
      <svg
        role="img"
        aria-label={alt}
        viewBox={`0 0 ${width} ${height}`}
        strokeLinejoin="round"
        strokeLinecap="round"
        className="mx-auto block w-full max-w-md print:max-w-[9cm]"
      >
        {drawings.map(({ left, top, scale, paths }) => (
          <g key={left} transform={`translate(${left} ${top}) scale(${scale})`}>
            {paths.map(({ d, look }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a drawing never change their places
              <path key={at} d={d} strokeWidth={DRAWING_STROKES[look]} className={DRAWING_LOOKS[look]} />
            ))}
          </g>
        ))}
        {words.map(({ text, x, y, at }) => (
          <text key={`${x} ${y}`} x={x} y={y + 10} textAnchor={at} fontSize="10" className="fill-ink forced-colors:fill-[CanvasText]">
            {text}
          </text>
        ))}
      </svg>
      <figcaption className="mt-3 max-w-measure text-sm text-soft">{caption}</figcaption>
    </figure>
  )
}
