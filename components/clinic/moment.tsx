import { lapse, momentInWords } from '@/lib/i18n/dates'

type MomentProps = { readonly at: Date; readonly timeZone: string }

/** How long something has been so; the exact moment shows on hovering and is read out. */
export function Since({ at, timeZone, now }: MomentProps & { readonly now: Date }) {
  const exact = momentInWords(at, timeZone)
  return (
    <time dateTime={at.toISOString()} title={exact} className="whitespace-nowrap">
      {lapse(at, now)}
      <span className="sr-only"> (since {exact})</span>
    </time>
  )
}

/** The exact moment. */
export function At({ at, timeZone }: MomentProps) {
  return <time dateTime={at.toISOString()}>{momentInWords(at, timeZone)}</time>
}
