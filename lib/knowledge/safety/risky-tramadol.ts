import { tramadolHighRisk } from '@/lib/facts/medicine-hazards'
import { ownProposal } from '@/lib/knowledge/sources/own-proposal'
import { tramadolLabel } from '@/lib/knowledge/sources/safety-sources'
import { is } from '@/lib/rules/condition'
import { booleanExamples, safetyItem } from './safety-item'

export const riskyTramadol = safetyItem({
  id: 'risky-tramadol',
  number: 'S26',
  title: 'Tramadol at high dose or in a risky combination',
  when: is(tramadolHighRisk, true),
  dispositions: { met: 'HOLD' },
  urgency: 'PRIORITY',
  says: {
    met: ['work-up', 'Tramadol above 400 mg a day, together with bupropion or a tricyclic, or one of its group after any seizure: a prescriber’s review first.'],
    unmet: null,
    unknown: null,
  },
  cites: [
    tramadolLabel.at('Interactions', 'seizure, with tricyclics and bupropion'),
    ownProposal.at('Medicines', 'above 400 mg a day, with bupropion or a tricyclic, or after a seizure: hold'),
  ],
  examples: booleanExamples(tramadolHighRisk),
})
