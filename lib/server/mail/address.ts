/** The longest address that any mail server takes. */
const LONGEST = 254

// One mailbox and nothing else: no line break that would begin another header, no comma or bracket that would add a person.
const ONE_MAILBOX = /^[^\s\p{C}<>()[\]\\,;:"@]+@[^\s\p{C}<>()[\]\\,;:"@]+\.[^\s\p{C}<>()[\]\\,;:"@.]+$/u

/** Whether a text is exactly one e-mail address. Anything else is never handed to a mail server. */
export const isMailAddress = (text: string): boolean => text.length <= LONGEST && ONE_MAILBOX.test(text)

/** An address as it is shown to somebody who may not be its owner: `o•••@e•••.com`. */
export function maskedAddress(email: string): string {
  const at = email.lastIndexOf('@')
  const domain = email.slice(at + 1)
  const ending = domain.slice(domain.lastIndexOf('.'))
  const first = (text: string) => Array.from(text)[0] ?? ''
  return `${first(email)}•••@${first(domain)}•••${ending}`
}
