import { authorizationWords } from '@/lib/knowledge/payers/authorization'
import type { Payer, Requirement } from '@/lib/knowledge/payers/payer'
import type { History } from '@/lib/rules/dated'

const inWords = (history: History<number>) => history.map(({ from, value }) => (history.length > 1 ? `${value} from ${from}` : String(value))).join(', ')

/** The numbers a requirement counts or compares by, each with the day from which it holds once there are several. */
export function numbersOf({ when, dated = [] }: Requirement): string {
  const compared = 'history' in when.plain && when.plain.history ? [` – ${when.facts[0]?.label ?? ''} at least ${inWords(when.plain.history)}`] : []
  return [...compared, ...dated.map((history) => ` – at least ${inWords(history)}`)].join('')
}

/** What is recorded of prior authorization: what holds last first, and what held before that with the day on which it changed. */
export function authorizationLines(of: Payer): readonly string[] {
  const lines = (of.authorization ?? []).map(({ from }, at, all) => {
    const changed = all[at + 1]?.from
    return `${at > 0 ? `From ${from} on: ` : ''}${changed ? `Before ${changed}: ` : ''}${authorizationWords(of, from)}`
  })
  return lines.reverse()
}
