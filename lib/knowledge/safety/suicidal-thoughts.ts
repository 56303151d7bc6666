import { ownProposal } from '@/lib/knowledge/sources/own-proposal'
import { columbia } from '@/lib/knowledge/sources/safety-sources'
import { any, is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { selfHarm } from '@/lib/steps/self-harm'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const suicidalThoughts = safetyItem({
  id: 'suicidal-thoughts',
  number: 'S36',
  title: 'Thoughts of suicide',
  when: any(is(selfHarm.facts.thoughts, 'yes'), is(selfHarm.facts.method, 'yes')),
  dispositions: { met: 'HOLD' },
  urgency: 'SAME-DAY',
  says: {
    met: ['work-up', 'Thoughts of suicide, or of a method. A clinician reviews it the same day; with intent or plan it is a crisis.'],
    unmet: null,
    unknown: null,
  },
  cites: [columbia.at('Triage', 'active thoughts without intent'), ownProposal.at('Self-harm', 'thoughts or method without intent and plan: hold, same day')],
  examples: [
    { on, given: [given(selfHarm.facts.thoughts, 'yes'), given(selfHarm.facts.intent, 'no'), given(selfHarm.facts.plan, 'no')], then: 'met' },
    { on, given: [given(selfHarm.facts.method, 'yes')], then: 'met' },
    { on, given: [given(selfHarm.facts.thoughts, 'no'), given(selfHarm.facts.method, 'no')], then: 'unmet' },
    { on, given: [], then: 'unknown' },
  ],
  notModelled: 'It holds while intent and plan are still open, too.',
})
