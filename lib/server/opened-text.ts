import { log } from './log'
import { DoesNotOpen } from './sealing'

/** One text that does not open must not hide the page: it says so in its place. */
export function opened(read: () => string): string {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof DoesNotOpen)) throw error
    log('error', 'intake.text-does-not-open', { error })
    return '(This text cannot be opened: a key is missing, or it was changed.)'
  }
}
