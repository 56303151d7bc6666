import type { Range } from '@/lib/cost/course'
import { dollars } from '@/lib/cost/dollars'
import type { Block, PaperLanguage } from '@/lib/documents/papers/paper'
import type { EstimateContent } from './content'
import { SCOPE, SERVICE, SERVICES, say } from './phrases'
import { spacingInWords } from './words'

/** What is expected, line by line, at the clinic's prices. A line that is only there in case stands in the other table. */
export function chargesTable({ lines, provider, total, visits }: EstimateContent, language: PaperLanguage): Block {
  const expected = lines.filter(({ sessions }) => sessions.expected > 0)
  return {
    kind: 'table',
    caption: say(SERVICE.listCaption, language, { provider: provider.legalName }),
    columns: [
      { label: say(SERVICE.service, language) },
      { label: say(SERVICE.code, language) },
      { label: say(SERVICE.visits, language), numeric: true },
      { label: say(SERVICE.each, language), numeric: true },
      { label: say(SERVICE.charge, language), numeric: true },
    ],
    rows: expected.map(({ phase, code, sessions, eachCents, cents }) => [
      say(SERVICES[phase], language),
      code,
      String(sessions.expected),
      eachCents === 0 ? say(SERVICE.noCharge, language) : dollars(eachCents),
      dollars(cents.expected),
    ]),
    foot: [[say(SERVICE.total, language), '', String(visits.expected), '', dollars(total.expected)]],
  }
}

/** How many visits there are expected to be, how often, and how low and high sums come about. */
export function visitsTable({ lines, visits, total }: EstimateContent, language: PaperLanguage): Block {
  const isFixed = visits.low === visits.high
  const figures = ({ low, expected, high }: Range, text: (figure: number) => string) => (isFixed ? [text(expected)] : [text(low), text(expected), text(high)])
  const labels = isFixed ? [SERVICE.visits] : [SCOPE.fewest, SCOPE.expected, SCOPE.most]
  return {
    kind: 'table',
    caption: say(SCOPE.caption, language),
    columns: [{ label: say(SCOPE.part, language) }, { label: say(SCOPE.often, language) }, ...labels.map((label) => ({ label: say(label, language), numeric: true }))],
    rows: lines.map((line) => [say(SERVICES[line.phase], language), spacingInWords(line, language), ...figures(line.sessions, String)]),
    foot: [
      [say(SCOPE.all, language), '', ...figures(visits, String)],
      [say(SCOPE.charge, language), '', ...figures(total, dollars)],
    ],
  }
}
