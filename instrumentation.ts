import type { Instrumentation } from 'next'

/** Runs once when the web server starts, before the first request. A bad environment stops it here. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { beginServing } = await import('@/lib/server/starting/serving')
  beginServing()
  const { drawFirstPaperSoon } = await import('@/lib/server/pdf/first-paper')
  drawFirstPaperSoon()
  const { beginRounds } = await import('@/lib/server/rounds')
  beginRounds()
}

/** Every error that reaches the framework leaves one record without its message. */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { log } = await import('@/lib/server/log')
  log('error', 'request.failed', { error, route: context.routePath })
}
