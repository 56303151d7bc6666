type Waiting = { readonly mark: string; readonly drill: boolean; readonly isEmergent: boolean; readonly isOver: boolean }
/** `emergent`, `over`: how many of the alerts, without the drills, are emergencies, and how many were to be taken by now. */
export type News = { readonly alerts: number; readonly drills: number; readonly emergent: number; readonly over: number }

export const NOTHING_WAITS: News = { alerts: 0, drills: 0, emergent: 0, over: 0 }

/** How often it is asked which alerts wait. */
export const EVERY = 20_000
/** After so many failures in a row, a minute without an answer, staff are told that they are not told. */
const TOO_MANY = 3
/** Longer than any answer takes that still comes. */
const PATIENCE_MS = 10_000

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
    const answer = await fetch('/clinic/alerts/waiting', { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) }).catch(() => undefined)
    const waiting = await listIn(answer)
    if (isStopped) return
    failures = waiting ? 0 : failures + 1
    if (answer?.status === 401) stand('signed-out')
    else stand(failures >= TOO_MANY ? 'cut' : 'told')
    if (waiting) tell(counted(waiting.filter(({ mark }) => !known.has(mark))))
    timer = setTimeout(() => void look(), EVERY)
  }
  let timer = setTimeout(() => void look(), shown === undefined ? 0 : EVERY)
  return () => {
    isStopped = true
    clearTimeout(timer)
  }
}

/** The list that an answer holds; undefined when it holds none, such as the page of something that stands before the server. */
async function listIn(answer: Response | undefined): Promise<readonly Waiting[] | undefined> {
  const said = answer?.ok && ((await answer.json().catch(() => undefined)) as { readonly waiting?: readonly Waiting[] } | null | undefined)
  return said && Array.isArray(said.waiting) ? said.waiting : undefined
}

function counted(waiting: readonly Waiting[]): News {
  const real = waiting.filter(({ drill }) => !drill)
  const [emergent, over] = [real.filter(({ isEmergent }) => isEmergent), real.filter(({ isOver }) => isOver)]
  return { alerts: real.length, drills: waiting.length - real.length, emergent: emergent.length, over: over.length }
}

/** What of these is most pressing: `2 are EMERGENT, 1 is over its time`. */
function pressing({ alerts, emergent, over }: News): string {
  const both = [emergent > 0 && 'EMERGENT', over > 0 && 'over its time'].filter(Boolean)
  if (both.length === 0) return '.'
  if (alerts === 1) return `: it is ${both.join(' and ')}.`
  const counts = (count: number, one: string, several: string) => (count === 0 ? [] : [count === 1 ? `1 is ${one}` : `${count} are ${several}`])
  return `: ${[...counts(emergent, 'EMERGENT', 'EMERGENT'), ...counts(over, 'over its time', 'over their time')].join(', ')}.`
}

/** @param isNew the page shows what waited as it was drawn: anything else has come in since */
export function newsInWords(news: News, isNew: boolean): string | undefined {
  const { alerts, drills } = news
  if (alerts > 0 && isNew) return `${alerts === 1 ? 'A new safety alert has come in' : `${alerts} new safety alerts have come in`}${pressing(news)}`
  if (alerts > 0) return `${alerts === 1 ? 'A safety alert waits for somebody' : `${alerts} safety alerts wait for somebody`}${pressing(news)}`
  if (drills === 0) return undefined
  return isNew ? 'DRILL: a new alert has come in. Nobody is in danger.' : 'DRILL: an alert waits for somebody. Nobody is in danger.'
}
