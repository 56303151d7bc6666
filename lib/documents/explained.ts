import type { Assessment, Cost, Funding, Instruments, Route, TrialsSummary } from '@/lib/assess/assessment'
import { dollars } from '@/lib/cost/dollars'
import { bandChangeShown } from './change-shown'
import { citeLine, conflictLines, disagreementLines, findingLines } from './explained-findings'
import { bullet, section, within, wrapped } from './text-lines'

// An assessment as plain text for a clinician at a terminal. It says what the JSON says, in the same order, but what would
// change a finding only as far as a page shows it; before it stands what has to be seen first.
// tests/lib/documents/explained.test.ts finds every other sentence of the JSON in it.

const counted = (count: number | null) => count ?? 'not known'
const yesNo = (flag: boolean | null) => (flag === null ? 'not known' : flag ? 'yes' : 'no')

function headLines({ on, rules, safety, candidacy, funding, urgency, crisis }: Assessment): readonly string[] {
  return [
    `Assessment as of ${on}, by ${rules}. Decision support for clinicians; not for patients.`,
    `Safety ${safety.disposition}. Urgency ${urgency}. Band ${candidacy.band}. Funding ${funding.path}.`,
    ...(crisis ? ['CRISIS RESOURCES stand below: show them to the person at once.'] : []),
  ]
}

function candidacyLines({ band, row, reachable, score, findings }: Assessment['candidacy']): readonly string[] {
  const change = bandChangeShown(row)
  return [
    `Band: ${band}, by row ${row.number}: ${row.words}`,
    ...(change ? [`What would change this: ${change}`] : []),
    `Bands still reachable: ${reachable.join(', ')}`,
    `Criteria: ${score.met} met, ${score.unmet} unmet, ${score.unknown} unknown of ${score.of}`,
    ...findings.flatMap(findingLines),
  ]
}

const instrumentLines = ({ phq9, gad7, peg }: Instruments) => [
  bullet(phq9.words),
  ...within([`total ${counted(phq9.total)}, band ${phq9.band ?? 'not known'}, cognitive items ${counted(phq9.cognitive)}, ${phq9.missing} not answered`]),
  bullet(gad7.words),
  ...within([`total ${counted(gad7.total)}, band ${gad7.band ?? 'not known'}`]),
  bullet(peg.words),
  ...within([`score ${counted(peg.score)}`]),
]

const trialLines = ({ failedThisEpisode, failedLifetime, intolerances, classes, stillOpen, entries, augmentation, remarks }: TrialsSummary) => [
  `Failed trials in this episode: ${counted(failedThisEpisode)}; ever: ${counted(failedLifetime)}; not tolerated: ${counted(intolerances)}; classes: ${counted(classes)}; still open: ${counted(stillOpen)}`,
  ...entries.map(({ name, verdict, why }) => bullet(`${name} [${verdict}]: ${why}`)),
  ...augmentation.map(({ name, added }) => bullet(`${name}, added to an antidepressant: ${yesNo(added)}`)),
  ...remarks.map(bullet),
]

function costLines({ lowCents, expectedCents, highCents, sessions, words, assumptions, cites }: Cost): readonly string[] {
  const isPriced = lowCents !== undefined && highCents !== undefined && expectedCents !== undefined
  return [
    ...(isPriced ? [`Cost: ${dollars(lowCents)} to ${dollars(highCents)}, expected ${dollars(expectedCents)}`] : []),
    words,
    `Sessions: ${sessions.low} at least, ${sessions.expected} expected, ${sessions.high} at most`,
    ...assumptions.map((one) => `assumed: ${one}`),
    ...cites.map(citeLine),
  ]
}

function fundingLines({ path, row, words, payer, verify, verifyWhy, requires, remarks, cost }: Funding): readonly string[] {
  return [
    `Funding: ${path}, by row ${row}: ${words}`,
    ...(payer ? [`Payer: ${payer.name}${payer.policy ? `, ${payer.policy}` : ''}${payer.capturedOn ? ` (recorded on ${payer.capturedOn})` : ''}`] : []),
    verify ? 'The criteria need checking with the payer before they are used:' : 'No criteria to check with a payer.',
    ...verifyWhy.map(bullet),
    ...requires.flatMap(findingLines),
    ...remarks.map((one) => bullet(one)),
    ...(cost ? costLines(cost) : []),
  ]
}

function routeLines({ title, leading, label, evidence, target, side, words, funding }: Route): readonly string[] {
  return [
    bullet(`${title} [${label}${leading ? ', leading' : ''}]`),
    ...within([
      `Evidence: ${evidence.label}; ${evidence.level}. ${evidence.later}`,
      ...evidence.cites.map(citeLine),
      `Target to discuss: ${target}; side: ${side}`,
      words,
      ...fundingLines(funding),
    ]),
  ]
}

/** The whole assessment as text. */
export function explained(of: Assessment): string {
  const { safety, funding, urgency, urgencyWhy, crisis } = of
  const lines = [
    ...headLines(of),
    ...section(`Safety: ${safety.disposition}`, [
      safety.words,
      ...(safety.openGates.length > 0 ? [`Open safety questions: ${safety.openGates.join(', ')}`] : []),
      ...safety.findings.flatMap(findingLines),
    ]),
    ...section('Candidacy', candidacyLines(of.candidacy)),
    ...section('Questionnaires', instrumentLines(of.instruments)),
    ...section('Antidepressants', trialLines(of.trials)),
    ...section('Routes', of.routes.flatMap(routeLines)),
    ...section('Funding of the leading route', [`${funding.path}${funding.route ? ` (${funding.route})` : ''}${funding.verify ? ', to be checked' : ''}`]),
    ...section(`Urgency: ${urgency}`, urgencyWhy.length > 0 ? urgencyWhy.map(bullet) : ['Nothing is urgent.']),
    ...section(
      'Needs',
      of.needs.map(({ words }) => bullet(words)),
    ),
    ...section(
      'Still to ask',
      of.stillToAsk.flatMap(({ heading, question, wouldDecide }) => [bullet(`${heading}: ${question}`), ...within(wouldDecide.map((one) => `would decide: ${one}`))]),
    ),
    ...section('Alternatives', of.alternatives.flatMap(findingLines)),
    ...section('To disclose', of.disclosures.flatMap(findingLines)),
    ...section('Answers that contradict each other', of.conflicts.flatMap(conflictLines)),
    ...section('Crisis resources', crisis ? [crisis.words, ...crisis.resources.map(bullet)] : []),
    ...section('Answers set aside, since their question is not shown', of.ignored.map(bullet)),
    ...section('Where sources disagree', of.disagreements.flatMap(disagreementLines)),
  ]
  return `${lines.flatMap(wrapped).join('\n')}\n`
}
