type ProgressBarProps = { readonly done: number; readonly of: number }

const UNITS = 100

/** How far something is, for the eye; the words beside it say the same. */
export function ProgressBar({ done, of }: ProgressBarProps) {
  const share = of === 0 ? 0 : Math.round((done / of) * UNITS)
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${UNITS} 1`}
      preserveAspectRatio="none"
      className="block h-1.5 w-full max-w-3xl forced-colors:h-2 forced-colors:border forced-colors:border-[CanvasText] print:hidden"
    >
      <rect width={UNITS} height="1" className="fill-line forced-colors:fill-[Canvas]" />
      <rect width={share} height="1" className="fill-accent forced-colors:fill-[Highlight]" />
    </svg>
  )
}
