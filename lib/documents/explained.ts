import type { Assessment, Finding, Funding, Route } from '@/lib/assess/assessment'

// An assessment as plain text for a clinician at a terminal. It says what the JSON says, in the same order.

const heading = (text: string) => `\n${text}\n${'-'.repeat(text.length)}`
const bullet = (text: string) => `- ${text}`
const section = (title: string, lines: readonly string[]) => (lines.length > 0 ? [heading(title), ...lines] : [])

function findingLines({ number, verdict, bearing, says, because, cites }: Finding): readonly string[] {
  const told = because.map(({ label, answer }) => `${label}: ${answer}`).join('; ')
  return [
    bullet(`[${number}] ${verdict === 'unknown' ? 'unknown, to ask' : (bearing ?? 'note')}: ${says}`),
    ...(told ? [`    because ${told}`] : []),
    ...cites.map(({ publisher, title, section: place, standing, readOn }) => `    source: ${publisher}, ${title}, ${place} (read ${readOn}, ${standing})`),
  ]
}

const dollars = (cents: number) => `$${(cents / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })}`

function fundingLines({ path, words, payer, verify, verifyWhy, requires, cost }: Funding): readonly string[] {
  const money =
    cost?.expectedCents === undefined
      ? cost?.words
      : `${dollars(cost.lowCents ?? 0)} to ${dollars(cost.highCents ?? 0)}, expected ${dollars(cost.expectedCents)}. ${cost.words}`
  return [
    `  Funding: ${path}${payer ? ` (${payer.name})` : ''}. ${words}`,
    ...(verify ? ['  Criteria need re-checking:', ...verifyWhy.map((why) => `    ${why}`)] : []),
    ...requires.flatMap((one) => [`  ${one.verdict}${one.open ? ' (open)' : ''}: ${one.title}. ${one.says}${one.open ? ` ${one.open}` : ''}`]),
    ...(money ? [`  Cost: ${money}`] : []),
    ...(cost ? [`  Sessions: ${cost.sessions.low}, ${cost.sessions.expected}, ${cost.sessions.high}`] : []),
  ]
}

function routeLines(route: Route): readonly string[] {
  const { title, leading, label, evidence, target, side, words, funding } = route
  return [
    bullet(`${title}${leading ? ' (leading)' : ''}, ${label}`),
    `  Evidence: ${evidence.label}; ${evidence.level}. ${evidence.later}`,
    `  Target to discuss: ${target}; side: ${side}. ${words}`,
    ...fundingLines(funding),
  ]
}

/** The whole assessment as text. */
export function explained(of: Assessment): string {
  const { on, rules, safety, candidacy, instruments, trials, routes, urgency, urgencyWhy } = of
  return [
    `Assessment as of ${on}, by ${rules}. Decision support for clinicians; not for patients.`,
    `Safety: ${safety.disposition}. ${safety.words}`,
    `Band: ${candidacy.band} (row ${candidacy.row.number}: ${candidacy.row.words}) Still reachable: ${candidacy.reachable.join(', ')}.`,
    `Criteria: ${candidacy.score.met} met, ${candidacy.score.unmet} unmet, ${candidacy.score.unknown} unknown of ${candidacy.score.of}.`,
    `Urgency: ${urgency}${urgencyWhy.length > 0 ? ` (${urgencyWhy.join('; ')})` : ''}.`,
    ...(of.crisis ? section('Crisis resources', [of.crisis.words, ...of.crisis.resources.map(bullet)]) : []),
    ...section(
      'Safety findings',
      safety.findings.flatMap((one) => [`${one.disposition}`, ...findingLines(one)]),
    ),
    ...section(
      'Questionnaires',
      [instruments.phq9, instruments.gad7, instruments.peg].map(({ words }) => bullet(words)),
    ),
    ...section('Antidepressants', [...trials.entries.map(({ why }) => bullet(why)), ...trials.remarks.map(bullet)]),
    ...section('Candidacy', candidacy.findings.flatMap(findingLines)),
    ...section('Routes', routes.flatMap(routeLines)),
    ...section('Alternatives', of.alternatives.flatMap(findingLines)),
    ...section('To disclose', of.disclosures.flatMap(findingLines)),
    ...section(
      'Contradictions',
      of.conflicts.map(({ words }) => bullet(words)),
    ),
    ...section(
      'Needs',
      of.needs.map(({ words }) => bullet(words)),
    ),
    ...section(
      'Still to ask',
      of.stillToAsk.map(({ heading: step, question, wouldDecide }) => bullet(`${step}: ${question} (${wouldDecide.join('; ')})`)),
    ),
    ...section('Answers set aside', of.ignored.map(bullet)),
    '',
  ].join('\n')
}
