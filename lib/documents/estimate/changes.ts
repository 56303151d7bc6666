import type { EstimateChange, EstimateLine } from './content'

const at = (line: EstimateLine | undefined) => ({ sessions: line?.sessions.expected ?? 0, eachCents: line?.eachCents ?? 0 })
const isSame = (one: EstimateLine, other: EstimateLine) => one.phase === other.phase && one.code === other.code

/** What is different from an earlier estimate, in the order of the course: expected visits, or the price of one. */
export function changesSince(before: readonly EstimateLine[], now: readonly EstimateLine[]): readonly EstimateChange[] {
  const gone = before.filter((line) => !now.some((one) => isSame(one, line)))
  return [...now, ...gone].flatMap((line) => {
    const change = {
      phase: line.phase,
      code: line.code,
      before: at(before.find((one) => isSame(one, line))),
      now: at(now.find((one) => isSame(one, line))),
    }
    const isChanged = change.before.sessions !== change.now.sessions || (change.now.sessions > 0 && change.before.eachCents !== change.now.eachCents)
    return isChanged ? [change] : []
  })
}
