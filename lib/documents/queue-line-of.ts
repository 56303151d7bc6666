import type { Assessment, SafetyFinding } from '@/lib/assess/assessment'
import { mainCondition } from '@/lib/facts/pain'
import { age } from '@/lib/facts/person'
import { conditionWith } from '@/lib/knowledge/conditions'
import { DISPOSITIONS } from '@/lib/knowledge/safety/safety-item'
import type { Case } from '@/lib/rules/fact'
import { aboutYou } from '@/lib/steps/about-you'
import { painDiagnosis } from '@/lib/steps/pain-diagnosis'
import { reason } from '@/lib/steps/reason'
import { tellsByBeingAsked } from './private-answers'
import type { QueueLine } from './queue-line'

/** From this disposition on, an item is named in the queue. */
const NAMED_FROM = DISPOSITIONS.indexOf('HOLD')
const severity = (finding: SafetyFinding) => DISPOSITIONS.indexOf(finding.disposition)

function mainPain(from: Case): string {
  const chosen: readonly string[] = painDiagnosis.facts.conditions.read(from) ?? []
  const id = mainCondition.read(from) ?? (chosen.length === 1 ? chosen[0] : undefined)
  if (id === 'none-yet') return 'Pain without a diagnosis yet'
  if (id === 'other') return painDiagnosis.facts.otherCondition.read(from) ?? 'Another condition'
  if (id) return conditionWith(id)?.names[0] ?? id
  if (chosen.length > 1) return `${chosen.length} pain conditions`
  return reason.facts.mainReason.read(from) === 'mood' ? 'Mood' : 'Not said'
}

/** What one row of the queue says: worked out once, when an intake is sent. */
export function queueLineOf(from: Case, assessment: Assessment): QueueLine {
  const flags = assessment.safety.findings.filter((finding) => severity(finding) >= NAMED_FROM).sort((one, other) => severity(other) - severity(one))
  return {
    name: aboutYou.facts.fullName.read(from) ?? '',
    age: age.read(from) ?? null,
    mainPain: mainPain(from),
    // Everybody reads this count: none that is asked only of some, by what they answered privately.
    missing: assessment.stillToAsk.filter(({ key }) => !tellsByBeingAsked(key)).length,
    flags: flags.map(({ title }) => title),
    speaks: aboutYou.facts.language.read(from) ?? '',
  }
}
