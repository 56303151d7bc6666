/** Leaves a page whose session has ended, so that nothing of anybody stays on the screen. Signing in leads back to it. */
export function leaveToSignIn(): void {
  window.location.assign(`/clinic/sign-in?${new URLSearchParams({ ended: 'yes', next: window.location.pathname + window.location.search })}`)
}

/** Whether somebody has typed something on this page that is not sent yet. */
export const hasTyped = (): boolean =>
  [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input:not([type=hidden], [type=radio], [type=checkbox])')].some(
    ({ value, defaultValue }) => value !== defaultValue,
  )
