import { aetna0469, ambetterCpBh200 } from '@/lib/knowledge/sources/payer-policies'
import { columbia } from '@/lib/knowledge/sources/safety-sources'
import { all, any, is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { replyTo } from '@/lib/rules/fact'
import { selfHarm } from '@/lib/steps/self-harm'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const suicidalCrisis = safetyItem({
  id: 'suicidal-crisis',
  number: 'S36',
  title: 'Intent, plan or recent suicidal behavior',
  when: any(
    is(selfHarm.facts.intent, 'yes'),
    is(selfHarm.facts.plan, 'yes'),
    is(selfHarm.facts.behaviour, 'within-3-months'),
    all(
      is(selfHarm.facts.thoughts, 'yes'),
      any(
        is(replyTo(selfHarm.facts.intent), 'unsure'),
        is(replyTo(selfHarm.facts.intent), 'declined'),
        is(replyTo(selfHarm.facts.plan), 'unsure'),
        is(replyTo(selfHarm.facts.plan), 'declined'),
      ),
    ),
  ),
  dispositions: { met: 'CRISIS' },
  urgency: 'EMERGENT',
  says: {
    met: [
      'stop',
      'Intent, a plan, or suicidal behavior in the past three months; or thoughts of suicide with intent or plan left open. The crisis pathway comes first: call 988 or 911, contact now, and no booking of elective TMS until assessed the same day.',
    ],
    unmet: null,
    unknown: null,
  },
  cites: [
    columbia.at('Triage', 'intent, plan with intent, or behavior in the past 3 months: highest risk'),
    aetna0469.at('Exclusions', 'active suicidality'),
    ambetterCpBh200.at('Exclusions', 'acute active suicidal ideation with intent'),
  ],
  examples: [
    { on, given: [given(selfHarm.facts.intent, 'yes')], then: 'met' },
    { on, given: [given(selfHarm.facts.plan, 'yes')], then: 'met' },
    { on, given: [given(selfHarm.facts.behaviour, 'within-3-months')], then: 'met' },
    { on, given: [given(selfHarm.facts.thoughts, 'yes'), given(selfHarm.facts.intent, 'declined')], then: 'met' },
    { on, given: [given(selfHarm.facts.thoughts, 'yes'), given(selfHarm.facts.intent, 'unsure')], then: 'met' },
    { on, given: [given(selfHarm.facts.thoughts, 'yes'), given(selfHarm.facts.plan, 'declined')], then: 'met' },
    { on, given: [given(selfHarm.facts.thoughts, 'yes'), given(selfHarm.facts.plan, 'unsure')], then: 'met' },
    {
      on,
      given: [given(selfHarm.facts.thoughts, 'no'), given(selfHarm.facts.intent, 'no'), given(selfHarm.facts.plan, 'no'), given(selfHarm.facts.behaviour, 'never')],
      then: 'unmet',
    },
    {
      on,
      given: [
        given(selfHarm.facts.thoughts, 'yes'),
        given(selfHarm.facts.intent, 'no'),
        given(selfHarm.facts.plan, 'no'),
        given(selfHarm.facts.behaviour, 'over-3-months-ago'),
      ],
      then: 'unmet',
    },
    { on, given: [given(selfHarm.facts.intent, 'declined')], then: 'unknown' },
    { on, given: [], then: 'unknown' },
  ],
  notModelled: 'Means, protective factors and history: the clinician’s assessment.',
})
