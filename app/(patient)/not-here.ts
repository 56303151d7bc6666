import { redirect } from 'next/navigation'

/**
 * Ends a page with "not found". The framework's own `notFound()` answers 404 with an empty body that only scripts fill in;
 * an address that no page has gets the same status and the whole page, also without scripts.
 */
export function notHere(language: string): never {
  redirect(`/${language}/not/here`)
}
