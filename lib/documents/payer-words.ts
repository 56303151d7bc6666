import { authorizationWords } from '@/lib/knowledge/payers/authorization'
import type { Payer, Requirement } from '@/lib/knowledge/payers/payer'
import type { Plain } from '@/lib/rules/condition'
import type { History } from '@/lib/rules/dated'

const comparedIn = (plain: Plain): readonly History<number>[] => ('history' in plain && plain.history ? [plain.history] : [])

/** The numbers a requirement counts or compares by, each with the day from which it holds once there are several. */
export function numbersOf({ when, dated = [] }: Requirement): string {
  const inWords = (history: History<number>) => history.map(({ from, value }) => (history.length > 1 ? `${value} from ${from}` : String(value))).join(', ')
  return [...comparedIn(when.plain), ...dated].map((history) => ` (at least ${inWords(history)})`).join('')
}

/** What is recorded of prior authorization, with the day from which it holds once it has changed. */
export const authorizationLines = (of: Payer): readonly string[] =>
  (of.authorization ?? []).map(({ from }, at) => `${at > 0 ? `From ${from}: ` : ''}${authorizationWords(of, from)}`)
