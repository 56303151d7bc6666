/** How the parts of a line drawing look on a screen, in forced colours and on paper. */
export const DRAWING_LOOKS = {
  outline: 'fill-none stroke-edge forced-colors:stroke-[CanvasText] print:stroke-ink',
  empty: 'fill-surface stroke-edge forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText] print:fill-[#fff] print:stroke-[#777]',
  filled: 'fill-accent stroke-edge forced-colors:fill-[Highlight] forced-colors:stroke-[CanvasText] print:fill-[#4d4d4d] print:stroke-[#777]',
  line: 'fill-none stroke-edge forced-colors:stroke-[GrayText] print:stroke-[#777]',
} as const

/** How thick its lines are, in the drawing's own measure. */
export const DRAWING_STROKES = { outline: 2.8, empty: 0.9, filled: 0.9, line: 0.9 } as const
