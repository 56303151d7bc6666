import { bandInputs } from '@/lib/assess/band-inputs'
import { bandTable } from '@/lib/assess/band-table'
import { fundingTable } from '@/lib/assess/funding-table'
import { rulesVersion } from '@/lib/assess/version'
import { alternatives } from '@/lib/knowledge/alternatives'
import { conditions } from '@/lib/knowledge/conditions'
import { criteria } from '@/lib/knowledge/criteria'
import { payers } from '@/lib/knowledge/payers'
import { safetyItems } from '@/lib/knowledge/safety'
import { selfHarmTable } from '@/lib/knowledge/safety/self-harm'
import { sources } from '@/lib/knowledge/sources'
import { alternativeEntry, conditionEntry, criterionEntry, payerEntry, safetyEntry } from './manual-entries'

// The manual: every rule in words, with its sources, examples and limits, from the data that judges. `npm run manual` writes
// it to docs/manual.md; a test fails when that file is stale.

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows.map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)].join(
    '\n',
  )

const PREFACE = `# Manual of the rules

This file is generated (\`npm run manual\`); do not edit it. It prints, in words, every rule that judges an intake: what is
asked, what each verdict says, on what source, with examples, and what the rule leaves out.

The rules prepare a clinician's decision and never make one. They say how good a candidate a person is for a *discussion* of
TMS, what must happen before stimulation, and how a route could be paid for. A clinician can override each with a reason.
Patients never see a band, a score or a safety term. Everything marked *own proposal* is this product's own rule, stated by no
source: the clinic's psychiatrist approves or changes it. *Secondary* is a third party's summary; *unverified* is general
knowledge that no source read here confirms.

A verdict is **met**, **unmet** or **unknown**. Unknown is never read as "no": it becomes a question still to ask.`

const SAFETY_INTRO = `The worst disposition wins: CLEAR, CAUTION, UNKNOWN, HOLD, STOP-pending-review, STOP, CRISIS. A gate that is unanswered,
unsure or declined leaves safety UNKNOWN. A contradiction between answers counts as the unsafe reading, at most
STOP-pending-review. Every stop is for stimulation: talking to a psychiatrist stays possible.`

const URGENCY_INTRO = `The most urgent that applies: what a safety item below names as its urgency; a STOP or a STOP-pending-review is PRIORITY;
otherwise ROUTINE. A question about cost starts a legal clock of its own and does not change urgency.`

const bands = () => [
  '## The band',
  'The first row that holds. Its inputs are worked out from the answers; an unknown input never makes a row hold.',
  table(
    ['row', 'band', 'when', 'says'],
    bandTable.map(({ number, band, words, when }) => [String(number), band, when.words || 'otherwise', words]),
  ),
  '### Inputs of the band table',
  bandInputs.map(({ label }) => `- ${label}`).join('\n'),
]

const funding = () => [
  '## Funding',
  'Each route carries its own path: the first row that holds. Candidacy never reads it, and it never reads candidacy beyond rows 7 to 9.',
  table(
    ['row', 'path', 'when', 'says'],
    fundingTable.map(({ number, path, words, when }) => [String(number), path, when.words, words]),
  ),
]

const urgency = () => [
  '## Urgency',
  URGENCY_INTRO,
  table(
    ['urgency', 'item'],
    safetyItems.flatMap(({ urgency: level, number, title }) => (level ? [[level, `${number} ${title}`]] : [])),
  ),
]

const selfHarm = () => [
  '## Thoughts of death and self-harm',
  'The worst row that is met wins; the crisis resources are shown at once.',
  table(
    ['answers', 'disposition', 'urgency'],
    selfHarmTable.map(({ title, dispositions, urgency: level }) => [title, dispositions.met ?? '', level ?? 'ROUTINE']),
  ),
]

/** Documented statements that are followed and are no rule, so that nobody looks for them among the rules. */
const NO_RULE: readonly (readonly [string, string])[] = [
  ['C23, C24', 'People should feel informed, not pressured: a rule of tone for every text. The output prepares; it recommends nothing.'],
  ['K17', 'Linked conditions of fibromyalgia are not scored. Wording that calls it “somatoform” is never used.'],
  ['K18', 'Prevalence by sex and age is never scored.'],
  ['R11', 'No surgery, no anesthesia, awake: said to patients, judged by nothing.'],
  ['R13', 'Claims of a rapid effect and of hardly any side effects are promotional and are not reused.'],
  ['R19', 'Deep TMS for treatment-resistant depression: a matter of the clinic’s devices.'],
  ['R20', 'Payers of Florida are listed first.'],
]

const noRule = () => ['## Statements that are no rule', NO_RULE.map(([number, words]) => `- ${number}: ${words}`).join('\n')]

const bibliography = () => [
  '## Sources',
  [...sources].map(({ publisher, title, readOn, standing, url }) => `- ${publisher}: ${title}. Read ${readOn}; ${standing}.${url ? ` ${url}` : ''}`).join('\n'),
]

/** The whole manual as Markdown. */
export function manual(): string {
  return `${[
    PREFACE,
    `Version of the rules: \`${rulesVersion()}\`.`,
    ...bands(),
    ...funding(),
    ...urgency(),
    ...selfHarm(),
    '## Safety items',
    SAFETY_INTRO,
    ...safetyItems.map(safetyEntry),
    '## Criteria for the discussion',
    ...criteria.map(criterionEntry),
    '## Pain conditions',
    ...conditions.map(conditionEntry),
    '## Alternatives',
    ...alternatives.map(alternativeEntry),
    '## Payers',
    'No payer’s own bulletin was read in full: every row is a summary, to be checked with the payer before it is used on a claim.',
    ...payers.map(payerEntry),
    ...noRule(),
    ...bibliography(),
  ].join('\n\n')}\n`
}
