import { dollars } from '@/lib/cost/dollars'
import type { Block, PaperLanguage } from '@/lib/documents/papers/paper'
import type { EstimateChange, EstimateContent } from './content'
import { CHANGED, NO_VISITS, SERVICE, SERVICES, say, VISITS_AT } from './phrases'
import { dayIn, visitsInWords } from './words'

function visitsAt({ sessions, eachCents }: EstimateChange['now'], language: PaperLanguage): string {
  if (sessions === 0) return say(NO_VISITS, language)
  return say(VISITS_AT, language, { visits: visitsInWords(sessions, language), each: dollars(eachCents) })
}

/** What differs from the estimate before, so that nobody has to lay two papers side by side. */
export function changeBlocks({ replaces, total }: EstimateContent, language: PaperLanguage): readonly Block[] {
  if (!replaces) return []
  const { version, on, changes } = replaces
  const day = dayIn(language, on)
  const table: Block = {
    kind: 'table',
    caption: say(CHANGED.caption, language),
    columns: [{ label: say(SERVICE.service, language) }, { label: say(CHANGED.before, language) }, { label: say(CHANGED.now, language) }],
    rows: changes.map(({ phase, before, now }) => [say(SERVICES[phase], language), visitsAt(before, language), visitsAt(now, language)]),
    foot: [[say(SERVICE.total, language), dollars(replaces.total.expected), dollars(total.expected)]],
  }
  return [
    { kind: 'heading', level: 2, text: say(CHANGED.heading, language) },
    { kind: 'text', text: say(CHANGED.replaces, language, { version: String(version), on: day }) },
    changes.length > 0 ? table : { kind: 'text', text: say(CHANGED.same, language) },
  ]
}
