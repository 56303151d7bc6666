import type { FactLinks } from '@/components/findings/links'
import type { Assessment } from '@/lib/assess/assessment'
import { factLinks } from '@/lib/documents/fact-links'
import { isPrivate } from '@/lib/documents/private-answers'
import { steps } from '@/lib/steps'

/** Every question whose answer all of the clinic's readers see, as the page of an intake lists them. */
const sections = steps.map(({ id, heading, fields }) => ({
  step: id,
  heading,
  isKept: false,
  rows: Object.keys(fields)
    .map((name) => `${id}.${name}`)
    .filter((key) => !isPrivate(key))
    .map((key) => ({ key, question: '', state: 'given' as const, text: '' })),
}))

/** Where the answers that decided can be looked up: on the page of the intake. */
export const answerLinks = (assessment: Assessment, base: string): FactLinks =>
  Object.fromEntries(Object.entries(factLinks(assessment, sections)).map(([key, links]) => [key, links.map(({ href, words }) => ({ href: `${base}${href}`, words }))]))
