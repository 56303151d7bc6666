import type { ReactNode } from 'react'
import { BODY_HEIGHT, BODY_WIDTH, type BodyFigure, type BodyView, SIDES } from '@/lib/forms/body-drawing'
import type { Translate } from '@/lib/i18n/translate'
import { DRAWING_LOOKS, DRAWING_STROKES } from '../ui/drawing-looks'

type FrameProps = { readonly view: BodyView; readonly t: Translate; readonly children: ReactNode }

/** A figure's room: which view it is, and whose side stands at its left and at its right, written where the head leaves room. */
export function FigureFrame({ view, t, children }: FrameProps) {
  const yours = { left: t('Your left'), right: t('Your right') }
  return (
    <div className="relative mx-auto w-full max-w-[17.5rem]">
      <p className="text-center font-semibold">{view === 'front' ? t('Front of the body') : t('Back of the body')}</p>
      <p className="absolute left-0 top-10 w-[36%] text-center text-sm">{yours[SIDES[view].left]}</p>
      <p className="absolute right-0 top-10 w-[36%] text-center text-sm">{yours[SIDES[view].right]}</p>
      {children}
    </div>
  )
}

/** What every figure is drawn with: its measure, and lines that end round. */
export const FIGURE = {
  viewBox: `0 0 ${BODY_WIDTH} ${BODY_HEIGHT}`,
  width: BODY_WIDTH,
  height: BODY_HEIGHT,
  strokeLinejoin: 'round',
  strokeLinecap: 'round',
} as const

export const Contour = ({ figure }: { readonly figure: BodyFigure }) => (
  <path d={figure.outline} strokeWidth={DRAWING_STROKES.outline} className={DRAWING_LOOKS.outline} />
)

/** Eyes, spine and the like, above the regions; nobody presses them. */
export const FrontOrBack = ({ figure }: { readonly figure: BodyFigure }) => (
  <path d={figure.lines} strokeWidth={DRAWING_STROKES.line} className={`pointer-events-none ${DRAWING_LOOKS.line}`} />
)
