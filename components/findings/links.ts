import type { Finding } from '@/lib/assess/assessment'

/** Where a fact can be looked up: the answers it rests on, by the fact's key. */
export type FactLinks = Readonly<Record<string, readonly { readonly href: string; readonly words: string }[]>>

/** The place of a finding on the page of its intake. */
export const findingAnchor = (id: string): string => `finding-${id}`
/** The place of an answer on the page of its intake. */
export const answerAnchor = (key: string): string => `answer-${key}`
/** The place of a step's answers on the page of its intake. */
export const stepAnchor = (step: string): string => `step-${step}`

/** The place in the manual that holds the rule behind a finding. */
export function manualPlace({ id, number, bearing }: Pick<Finding, 'id' | 'number' | 'bearing'>): string {
  if (id.startsWith('evidence-')) return `/manual/conditions#${id.slice('evidence-'.length)}`
  if (number.startsWith('S')) return `/manual/safety#${id}`
  if (bearing === 'alternative') return `/manual/alternatives#${id}`
  return `/manual/${number === '' ? 'payers' : 'criteria'}#${id}`
}
