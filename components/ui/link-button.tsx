import type { ComponentProps } from 'react'
import { type ButtonKind, buttonClasses } from './button'

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ kind = 'primary', className, ...rest }: ComponentProps<'a'> & { readonly href: string; readonly kind?: ButtonKind }) {
  return <a className={buttonClasses(kind, className)} {...rest} />
}
