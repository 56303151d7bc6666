import { contradictions } from '@/lib/facts/contradictions'
import { caseWith } from './case-with'
import { denyingBut } from './denies-all'
import { phrasesOf } from './phrases-read'

/** What a text raises when everything that is asked is denied, or answered as in `changed`: each id with what it asks for, or none. */
export function readingOf(text: string, changed: Readonly<Record<string, unknown>> = {}, writtenAt = 'health-now.history'): string {
  const found = contradictions.read(caseWith(denyingBut({ ...changed, [writtenAt]: text }))) ?? []
  const told = found.map(({ id, disposition }) => `${id} ${disposition === 'STOP-pending-review' ? 'STOP' : disposition}`)
  return told.sort().join(', ') || 'none'
}

/** A table of sentences, each with what it comes to: a line that begins with "=" says so for those below it. " / " parts them. */
export const readings = (table: string): readonly (readonly [text: string, reading: string])[] =>
  phrasesOf(table).flatMap(([line, reading]) => line.split(' / ').map((text) => [text, reading] as const))
