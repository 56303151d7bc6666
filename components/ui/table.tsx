import type { ComponentProps, ReactNode } from 'react'
import { classes } from './classes'

type TableProps = { readonly caption: ReactNode; readonly captionHidden?: boolean; readonly className?: string; readonly children: ReactNode }

/** A table with its caption. Wider than the screen, it scrolls by itself, also by keyboard; the page never does. */
export function Table({ caption, captionHidden = false, className, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label={typeof caption === 'string' ? caption : undefined} tabIndex={0} className="max-w-full overflow-x-auto">
      <table className={classes('w-full border-collapse text-left', className)}>
        <caption className={captionHidden ? 'sr-only' : 'pb-2 text-left font-semibold'}>{caption}</caption>
        {children}
      </table>
    </section>
  )
}

/** A column's heading, or with `scope="row"` a row's. */
export function HeadCell({ scope = 'col', className, ...rest }: ComponentProps<'th'>) {
  const look = scope === 'col' ? 'border-b-2 border-edge text-sm text-soft' : 'border-b border-line'
  return <th scope={scope} className={classes('py-2 pr-4 align-top font-semibold', look, className)} {...rest} />
}

export function Cell({ className, ...rest }: ComponentProps<'td'>) {
  return <td className={classes('border-b border-line py-2 pr-4 align-top', className)} {...rest} />
}
