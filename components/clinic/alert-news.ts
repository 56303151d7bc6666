type Waiting = { readonly mark: string; readonly drill: boolean }
export type News = { readonly alerts: number; readonly drills: number }

export const NOTHING_WAITS: News = { alerts: 0, drills: 0 }

/** How often it is asked which alerts wait. */
export const EVERY = 20_000
/** After so many failures in a row, a minute without an answer, staff are told that they are not told. */
const TOO_MANY = 3

type Watch = {
  /** The marks that stand on the page already; without them, whatever waits is news, also what has waited for long. */
  readonly shown: readonly string[] | undefined
  readonly tell: (news: News) => void
  readonly stand: (standing: Standing) => void
}

/** Whether answers come: the server has been silent for a while, or the session has ended. */
export type Standing = 'told' | 'cut' | 'signed-out'

/** Asks again and again which alerts nobody is on; answers how to stop. */
export function watchAlerts({ shown, tell, stand }: Watch): () => void {
  const known = new Set(shown)
  let failures = 0
  let isStopped = false
  const look = async () => {
    const answer = await fetch('/clinic/alerts/waiting', { cache: 'no-store' }).catch(() => undefined)
    if (isStopped) return
    const waiting = answer?.ok ? ((await answer.json()) as { readonly waiting: readonly Waiting[] }).waiting : undefined
    failures = waiting ? 0 : failures + 1
    if (answer?.status === 401) stand('signed-out')
    else stand(failures >= TOO_MANY ? 'cut' : 'told')
    if (waiting) tell(counted(waiting.filter(({ mark }) => !known.has(mark))))
    if (!isStopped) timer = setTimeout(() => void look(), EVERY)
  }
  let timer = setTimeout(() => void look(), shown === undefined ? 0 : EVERY)
  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}

const counted = (waiting: readonly Waiting[]): News => ({
  alerts: waiting.filter(({ drill }) => !drill).length,
  drills: waiting.filter(({ drill }) => drill).length,
})

/** @param isNew the page shows what waited as it was drawn: anything else has come in since */
export function newsInWords({ alerts, drills }: News, isNew: boolean): string | undefined {
  if (alerts > 0 && isNew) return alerts === 1 ? 'A new safety alert has come in.' : `${alerts} new safety alerts have come in.`
  if (alerts > 0) return alerts === 1 ? 'A safety alert waits for somebody.' : `${alerts} safety alerts wait for somebody.`
  if (drills === 0) return undefined
  return isNew ? 'DRILL: a new alert has come in. Nobody is in danger.' : 'DRILL: an alert waits for somebody. Nobody is in danger.'
}
