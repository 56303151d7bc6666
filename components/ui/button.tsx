import type { ComponentProps } from 'react'
import { classes } from './classes'

/** How much a button asks for: one `primary` a page, `secondary` beside it, `quiet` for small things, `danger` for what cannot be undone. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger'

const SHAPE =
  'button inline-flex min-h-12 items-center justify-center gap-2 rounded-soft py-2.5 text-center font-semibold no-underline cursor-pointer disabled:cursor-default disabled:opacity-60 print:hidden'

const KINDS: Record<ButtonKind, string> = {
  primary: 'border-2 border-accent bg-accent px-6 text-on-accent hover:border-accent-strong hover:bg-accent-strong hover:text-on-accent',
  secondary: 'border-2 border-accent bg-transparent px-6 text-accent hover:bg-accent-wash hover:text-accent-strong',
  // Its words stand in line with what is above them.
  quiet: '-mx-2.5 border-2 border-transparent bg-transparent px-2 text-accent underline underline-offset-4 hover:bg-accent-wash',
  danger: 'border-2 border-alert bg-transparent px-6 text-alert hover:bg-alert-wash',
}

/** The classes of a button, for the few elements that look like one and are not. */
export const buttonClasses = (kind: ButtonKind = 'primary', extra?: string): string => classes(SHAPE, KINDS[kind], extra)

/** A button. It submits its form unless told otherwise. */
export function Button({ kind = 'primary', className, type = 'submit', ...rest }: ComponentProps<'button'> & { readonly kind?: ButtonKind }) {
  return <button type={type} className={buttonClasses(kind, className)} {...rest} />
}
