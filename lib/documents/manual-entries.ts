import type { Alternative } from '@/lib/knowledge/alternatives/alternative'
import { levelWords } from '@/lib/knowledge/conditions/evidence'
import type { PainCondition } from '@/lib/knowledge/conditions/pain-condition'
import type { CandidacyCriterion } from '@/lib/knowledge/criteria/candidacy-criterion'
import type { Payer, Requirement } from '@/lib/knowledge/payers/payer'
import type { SafetyItem } from '@/lib/knowledge/safety/safety-item'
import type { Citation } from '@/lib/rules/citation'
import type { Criterion, Example } from '@/lib/rules/criterion'
import { questionsOf } from '@/lib/rules/fact'

// One entry of the manual each: a safety item, a criterion, a condition, an alternative, a payer.

const lines = (...some: readonly (string | false | undefined)[]) => some.filter(Boolean).join('\n')
const cited = ({ source, section, states, standing }: Citation) =>
  `  - ${source.publisher}, *${source.title}*, ${section}: ${states} (read ${source.readOn}; ${standing})`
const sourcesOf = (cites: readonly Citation[]) => `- Sources:\n${cites.map(cited).join('\n')}`

function exampleLine({ on, given, then }: Example): string {
  const told = given.map(({ fact, value }) => `${fact.label}: ${value === 'unsure' || value === 'declined' ? value : fact.show(value)}`).join('; ')
  return `  - ${told || 'nothing is answered'} → ${then} (${on})`
}

const asks = (of: Criterion): string => {
  const labels = [...new Set(of.when.facts.flatMap(questionsOf).map(({ label }) => label))]
  const shown = labels.slice(0, 8).join(' · ')
  return `- Asked: ${shown || 'nothing'}${labels.length > 8 ? ` · and ${labels.length - 8} more` : ''}`
}

const verdictLines = ({ says }: Criterion, note: (verdict: 'met' | 'unmet' | 'unknown') => string = () => '') =>
  lines(
    (says.met || note('met')) && `- Met${note('met')}: ${says.met ? `${says.met[0]}. ${says.met[1]}` : 'nothing is said.'}`,
    (says.unmet || note('unmet')) && `- Unmet${note('unmet')}: ${says.unmet ? `${says.unmet[0]}. ${says.unmet[1]}` : 'nothing is said.'}`,
    (says.unknown || note('unknown')) && `- Unknown${note('unknown')}: ${says.unknown ? `still to ask. ${says.unknown}` : 'nothing is said.'}`,
  )

const body = (of: Criterion, note?: (verdict: 'met' | 'unmet' | 'unknown') => string) =>
  lines(
    `- Condition: ${of.when.words || 'always'}`,
    asks(of),
    verdictLines(of, note),
    sourcesOf(of.cites),
    `- Examples:\n${of.examples.map(exampleLine).join('\n')}`,
    of.notModelled && `- Not modelled: ${of.notModelled}`,
  )

export function safetyEntry(item: SafetyItem): string {
  const note = (verdict: 'met' | 'unmet' | 'unknown') => (item.dispositions[verdict] ? ` (${item.dispositions[verdict]})` : '')
  return lines(
    `### ${item.number} ${item.title}\n`,
    item.gate && '- A gate: silence leaves safety UNKNOWN.',
    item.urgency && `- Urgency when met: ${item.urgency}`,
    body(item, note),
  )
}

export const criterionEntry = (of: CandidacyCriterion): string =>
  lines(
    `### ${of.number} ${of.title}\n`,
    of.counts ? '- Counted in the score.' : '- Not counted in the score.',
    of.appliesIf && `- Only where: ${of.appliesIf.words}`,
    body(of),
  )

export const alternativeEntry = (of: Alternative): string =>
  lines(`### ${of.title} (${of.number})\n`, body(of), of.whenStopped && `- When stimulation is stopped for safety: ${of.whenStopped}`)

export function conditionEntry({ id, number, names, evidence, target, sideRule, moreThanExploratory, note, notModelled }: PainCondition): string {
  return lines(
    `### ${number} ${names[0]}\n`,
    `- Id: \`${id}\`; also known as: ${names.slice(1).join(', ') || '–'}`,
    `- Evidence: ${evidence.label}; ${levelWords(evidence.level)}; ${moreThanExploratory ? 'more than exploratory' : 'at most exploratory'}. ${evidence.later}`,
    `- Target to discuss: ${target}; side: ${sideRule}`,
    note && `- Note: ${note}`,
    sourcesOf(evidence.cites),
    notModelled && `- Not modelled: ${notModelled}`,
  )
}

function requirementLine({ title, unmetMeans, disputed, cites, notModelled }: Requirement): string {
  const states = cites.map(({ source, section, states: what, standing }) => `${source.publisher}, ${section}: ${what} (read ${source.readOn}; ${standing})`).join('; ')
  return lines(
    `  - ${title}${unmetMeans === 'not-covered' ? ' (exclusion or limit)' : ''}. ${states}`,
    disputed && `    - Open, staff ask the payer: ${disputed.why}`,
    notModelled && `    - Not modelled: ${notModelled}`,
  )
}

export function payerEntry(of: Payer): string {
  return lines(
    `### ${of.name}\n`,
    `- Policy: ${of.policy}; recorded ${of.capturedOn}, secondary`,
    of.unusableBecause && `- Not usable: ${of.unusableBecause}`,
    of.requires.length > 0 && `- Asks for:\n${of.requires.map(requirementLine).join('\n')}`,
    `- To verify:\n${of.toVerify.map((one) => `  - ${one}`).join('\n')}`,
    `- Pain: ${of.pain}`,
    of.remarks.length > 0 && `- Remarks:\n${of.remarks.map((one) => `  - ${one}`).join('\n')}`,
    sourcesOf(of.cites),
  )
}
