import type { ActionState, FormField } from './form-field'

/** Leaves a page whose session has ended, so that nothing of anybody stays on the screen. Signing in leads back to it. */
export function leaveToSignIn(): void {
  window.location.assign(`/clinic/sign-in?${new URLSearchParams({ ended: 'yes', next: window.location.pathname + window.location.search })}`)
}

/**
 * Marks a form that was drawn anew with words which are not saved: to the browser they look like what the page came with.
 * @param initial what the boxes hold of themselves
 */
export const holdsUnsaved = ({ attempt, typed }: ActionState, fields: readonly FormField[], initial: Readonly<Record<string, string>> = {}): true | undefined => {
  const names = fields.flatMap(({ name, kind, options = [] }) => (kind === 'several' ? options.map(({ value }) => `${name}-${value}`) : [name]))
  return (attempt > 0 && names.some((name) => typed[name] !== undefined && typed[name] !== (initial[name] ?? ''))) || undefined
}

/** Where words are typed that are to be saved: a search is not. */
const BOXES = ':is(textarea, input:not([type=hidden], [type=radio], [type=checkbox])):not([role=search] *)'

/** Whether somebody has typed something on this page that is not saved yet. */
export const hasTyped = (): boolean =>
  document.querySelector('[data-unsaved]') !== null ||
  [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(BOXES)].some(({ value, defaultValue }) => value !== defaultValue)
