/** What is wrong with one field, at the field. The word “Error” is for those who do not see the colour. */
export function FieldError({ id, label, children }: { readonly id: string; readonly label: string; readonly children: string }) {
  return (
    <p id={id} className="flex gap-2 font-semibold text-alert">
      <svg aria-hidden="true" viewBox="0 0 20 20" width="20" height="20" className="mt-1 shrink-0">
        <circle cx="10" cy="10" r="9" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="M10 5v6M10 13.6v1.4" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
      </svg>
      <span>
        <span className="sr-only">{label}: </span>
        {children}
      </span>
    </p>
  )
}

/** A line that helps to answer, under the label. */
export function Hint({ id, children }: { readonly id: string; readonly children: string }) {
  return (
    <p id={id} className="max-w-measure text-soft">
      {children}
    </p>
  )
}
