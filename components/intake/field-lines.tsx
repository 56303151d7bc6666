const RADII = [28, 52, 78, 106, 136, 168]

/** The lines of a field, as they spread from a coil: quiet, and only for the eye. */
export function FieldLines({ className }: { readonly className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 360 200" width="360" height="200" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" className={className}>
      {RADII.map((radius, at) => (
        <path key={radius} d={`M${180 - radius} 190a${radius} ${radius} 0 0 1 ${2 * radius} 0`} strokeOpacity={1 - at * 0.15} />
      ))}
      <circle cx="180" cy="190" r="4" fill="currentColor" stroke="none" />
    </svg>
  )
}
