import { unstable_rethrow } from 'next/navigation'
import { log } from '@/lib/server/log'

/**
 * Does what fails while the database is out of reach. Then, or when anything else goes wrong, it is logged and `otherwise`
 * is the answer: a page that says so is better than none. A redirect and "not here" are no failures and pass.
 * @param event what the log calls it, such as 'draft.unreachable'
 */
export async function orElse<T, const Otherwise>(event: string, work: () => Promise<T>, otherwise: Otherwise): Promise<T | Otherwise> {
  try {
    return await work()
  } catch (error) {
    unstable_rethrow(error)
    log('error', event, { error })
    return otherwise
  }
}
