import { createHash } from 'node:crypto'
import { assess } from '@/lib/assess'
import { rulesVersion } from '@/lib/assess/version'
import { parseCase } from '@/lib/intake/parse'
import { people } from '@/prisma/people'

/** What the rules say of the invented people, as fingerprints: of their answers, and of what is said. */
export type JudgedPeople = { readonly rules: string; readonly people: Readonly<Record<string, { readonly answers: string; readonly said: string }>> }

const fingerprint = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)

/** Today's. */
export function judgedPeople(): JudgedPeople {
  const judged = people.map(({ id, on, answers }) => {
    const { rules: _rules, ...said } = assess(parseCase({ on, answers }).case)
    return [id, { answers: fingerprint([on, answers]), said: fingerprint(said) }] as const
  })
  return { rules: rulesVersion(), people: Object.fromEntries(judged) }
}

/**
 * Ids of people of whom something else is said although neither their answers nor the rules' version changed: a computed
 * fact did, and `COMPUTATION_EDITION` in lib/assess/version.ts was not raised with it.
 */
export function changedSilently(before: JudgedPeople, now: JudgedPeople): readonly string[] {
  if (before.rules !== now.rules) return []
  return Object.entries(now.people).flatMap(([id, { answers, said }]) => {
    const known = before.people[id]
    return known && known.answers === answers && known.said !== said ? [id] : []
  })
}
