import { ownProposal } from '@/lib/knowledge/sources/own-proposal'
import { any, is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { replyTo } from '@/lib/rules/fact'
import { implants } from '@/lib/steps/implants'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

const {
  metalHead,
  aneurysmClip,
  stentHeadNeck,
  cochlear,
  deepBrain,
  corticalStimulator,
  headNerveStimulator,
  shunt,
  vagusStimulator,
  pacemaker,
  spinalStimulator,
  limbNerveStimulator,
  pump,
} = implants.facts
const asked = [
  metalHead,
  aneurysmClip,
  stentHeadNeck,
  cochlear,
  deepBrain,
  corticalStimulator,
  headNerveStimulator,
  shunt,
  vagusStimulator,
  pacemaker,
  spinalStimulator,
  limbNerveStimulator,
  pump,
] as const

export const unsureAboutImplant = safetyItem({
  id: 'unsure-about-implant',
  number: 'S49',
  title: 'Not sure about metal in the head or a device',
  when: any(...asked.map((fact) => is(replyTo(fact), 'unsure'))),
  dispositions: { met: 'STOP-pending-review' },
  says: {
    met: ['stop', 'The person is not sure about metal in the head or a device. Needs review before any stimulation: records, a device card, or imaging.'],
    unmet: null,
    unknown: null,
  },
  cites: [ownProposal.at('Safety', 'an unsure answer about a metal fragment or a device calls for the review that the thing itself would need')],
  examples: [
    { on, given: [given(metalHead, 'unsure')], then: 'met' },
    { on, given: [given(aneurysmClip, 'unsure')], then: 'met' },
    { on, given: [given(stentHeadNeck, 'unsure')], then: 'met' },
    { on, given: [given(cochlear, 'unsure')], then: 'met' },
    { on, given: [given(deepBrain, 'unsure')], then: 'met' },
    { on, given: [given(corticalStimulator, 'unsure')], then: 'met' },
    { on, given: [given(headNerveStimulator, 'unsure')], then: 'met' },
    { on, given: [given(shunt, 'unsure')], then: 'met' },
    { on, given: [given(vagusStimulator, 'unsure')], then: 'met' },
    { on, given: [given(pacemaker, 'unsure')], then: 'met' },
    { on, given: [given(spinalStimulator, 'unsure')], then: 'met' },
    { on, given: [given(limbNerveStimulator, 'unsure')], then: 'met' },
    { on, given: [given(pump, 'unsure')], then: 'met' },
    { on, given: [given(metalHead, 'no')], then: 'unmet' },
    { on, given: [], then: 'unmet' },
  ],
  notModelled: 'Which device is in doubt: the answers show it. Silence is not “not sure”; it leaves safety unknown.',
})
