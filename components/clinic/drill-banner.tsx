/** On every page about a drill, before anything else. */
export function DrillBanner() {
  return (
    <p className="mb-6 border-2 border-accent bg-accent-wash px-5 py-3">
      <strong>DRILL.</strong> Nobody is in danger. Answer it as if it were real.
    </p>
  )
}
