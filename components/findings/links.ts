/** Where a fact can be looked up: the answers it rests on, by the fact's key. */
export type FactLinks = Readonly<Record<string, readonly { readonly href: string; readonly words: string }[]>>

/** The place of a finding on the page of its intake. */
export const findingAnchor = (id: string): string => `finding-${id}`
/** The place of an answer on the page of its intake. */
export const answerAnchor = (key: string): string => `answer-${key}`
/** The place of a step's answers on the page of its intake. */
export const stepAnchor = (step: string): string => `step-${step}`
