import { describe, expect, it } from 'vitest'
import { contradictions } from '@/lib/facts/contradictions'
import { caseWith } from './case-with'
import { AS_OTHER_IMPLANT, IN_HISTORY, phrasesOf } from './phrases-read'

const readingOf = (answers: Parameters<typeof caseWith>[0]) =>
  (contradictions.read(caseWith(answers)) ?? [])
    .map(({ id, disposition }) => `${id} ${disposition}`)
    .sort()
    .join(', ') || 'none'

describe('What a phrase comes to', () => {
  it.each(phrasesOf(IN_HISTORY))('“%s”: %s', (history, reading) => expect(readingOf({ 'health-now': { history } })).toBe(reading))
  it.each(phrasesOf(AS_OTHER_IMPLANT))('as another implant “%s”: %s', (otherImplant, reading) => expect(readingOf({ implants: { otherImplant } })).toBe(reading))
})
