import { dollars } from '@/lib/cost/dollars'
import type { Block, Paper, PaperLanguage } from '@/lib/documents/papers/paper'
import type { EstimateContent } from './content'
import { changeBlocks } from './paper-changes'
import { diagnosisBlocks, disputeBlocks, limitBlocks, providerBlocks, separateBlocks } from './paper-rights'
import { chargesTable, visitsTable } from './paper-tables'
import { HEAD, ONLY, SCOPE, SERVICE, say, USES } from './phrases'
import { CLAIM_FIRST, comesFirst, VOLUNTARY } from './voluntary'
import { dayIn, visitsInWords, weeksInWords } from './words'

/** The estimate as a paper a patient reads: what it comes to and what for, then the list, then rights. */
export function estimatePaper(content: EstimateContent, language: PaperLanguage): Paper {
  const { version, provider, voluntary } = content
  const { title, subtitle, footer } = voluntary ? VOLUNTARY : HEAD
  const heading = (text: string): Block => ({ kind: 'heading', level: 2, text })
  return {
    title: say(title, language),
    subtitle: say(subtitle, language, { version: String(version), on: dayIn(language, content.on) }),
    language,
    blocks: [
      ...(content.isDemo ? [{ kind: 'notice', heading: say(HEAD.demo, language), paragraphs: [say(HEAD.invented, language)] } as const] : []),
      ...voluntaryBlocks(content, language),
      ...totalBlocks(content, language),
      ...changeBlocks(content, language),
      heading(say(SERVICE.heading, language)),
      { kind: 'text', text: say(SERVICE.description, language) },
      { kind: 'text', text: say(ONLY[content.route], language) },
      heading(say(SERVICE.listHeading, language)),
      chargesTable(content, language),
      { kind: 'text', text: say(SERVICE.prices, language, { day: dayIn(language, content.pricesFrom) }), tone: 'small' },
      heading(say(SCOPE.heading, language)),
      ...scopeBlocks(content, language),
      ...diagnosisBlocks(content, language),
      ...providerBlocks(content, language),
      ...separateBlocks(content, language),
      ...limitBlocks(content, language),
      ...disputeBlocks(content, language),
    ],
    footer: say(footer, language, { clinic: provider.name, phone: provider.phone, version: String(version) }),
  }
}

const isRange = ({ total }: EstimateContent) => total.low !== total.high

/** Before any sum: that it is voluntary, and whose notice or answer comes first. */
function voluntaryBlocks({ program, route }: EstimateContent, language: PaperLanguage): readonly Block[] {
  if (!program) return []
  return [{ kind: 'notice', heading: say(VOLUNTARY.heading, language), paragraphs: [VOLUNTARY.is, comesFirst(program, route)].map((one) => say(one, language)) }]
}

/** Who pays. In a program that is not the clinic's to say. */
function paysBlocks({ voluntary, claimFirst }: EstimateContent, language: PaperLanguage): readonly Block[] {
  return voluntary ? [] : [{ kind: 'text', text: say(claimFirst ? CLAIM_FIRST.pays : HEAD.selfPay, language) }]
}

function totalBlocks(content: EstimateContent, language: PaperLanguage): readonly Block[] {
  const { total, visits, patient, firstVisitOn, route, voluntary } = content
  const head = voluntary ? VOLUNTARY : HEAD
  return [
    { kind: 'heading', level: 2, text: say(head.total, language, { total: dollars(total.expected) }) },
    { kind: 'text', text: say(head.what, language, { visits: visitsInWords(visits.expected, language), use: say(USES[route], language) }) },
    ...(isRange(content) ? [{ kind: 'text', text: say(HEAD.range, language, { low: dollars(total.low), high: dollars(total.high) }) } as const] : []),
    ...paysBlocks(content, language),
    {
      kind: 'facts',
      items: [
        { label: say(HEAD.patient, language), value: patient.name },
        { label: say(HEAD.dateOfBirth, language), value: dayIn(language, patient.dateOfBirth) },
        { label: say(HEAD.firstVisit, language), value: firstVisitOn ? dayIn(language, firstVisitOn) : say(HEAD.notScheduled, language) },
      ],
    },
  ]
}

function scopeBlocks(content: EstimateContent, language: PaperLanguage): readonly Block[] {
  const { visits, weeks, covers } = content
  const inAll = weeks.high === 0 ? SCOPE.inOne : SCOPE.inAll
  const days = { from: dayIn(language, covers.from), until: dayIn(language, covers.until) }
  return [
    { kind: 'text', text: say(inAll, language, { visits: visitsInWords(visits.expected, language), weeks: weeksInWords(weeks, language) }) },
    { kind: 'text', text: say(SCOPE.twelveMonths, language, days) },
    visitsTable(content, language),
    ...(isRange(content) ? [{ kind: 'text', text: say(SCOPE.why, language), tone: 'small' } as const] : []),
  ]
}
