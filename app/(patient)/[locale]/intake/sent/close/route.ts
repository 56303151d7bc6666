import { closeSentHere } from '@/lib/server/closing-here'
import { isDatabaseAway } from '@/lib/server/database-away'
import { languageIn } from '@/lib/server/known-addresses'
import { log } from '@/lib/server/log'

const see = (address: string, headers: Record<string, string> = {}) =>
  new Response(null, { status: 303, headers: { location: address, 'cache-control': 'private, no-store', ...headers } })

/** Closes the receipt in this browser, with what the browser kept of its pages: whoever sits here next goes back to nothing. */
export async function POST(request: Request): Promise<Response> {
  const language = languageIn(new URL(request.url).pathname)
  try {
    const isClosed = await closeSentHere()
    return see(isClosed ? `/${language}?form=closed` : `/${language}`, { 'clear-site-data': '"cache"' })
  } catch (error) {
    if (!isDatabaseAway(error)) throw error
    log('error', 'receipt.not-closed', { error })
    // The page itself says that nothing can be reached, and the button is there once it can.
    return see(`/${language}/intake/sent`)
  }
}
