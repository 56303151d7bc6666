import { derived } from '@/lib/rules/fact'
import { implants } from '@/lib/steps/implants'
import { ifKnown, type Maybe, someOf } from './three-valued'

const { spinalStimulator, spinalLeads, metalBelowNeck: _below, limbNerveStimulator: _limb, pump: _pump, pumpKind: _kind, ...others } = implants.facts
const { otherImplant: _other, implantCard: _card, hadMri: _mri, ...inHeadOrNeck } = others
const YES_OR_NO = Object.values(inHeadOrNeck)

const leadsInNeck = derived({
  key: 'implants.leadsInNeck',
  label: 'Wires of a spinal cord stimulator in the neck',
  from: [spinalStimulator, spinalLeads],
  work: (has, leads): Maybe => (has === 'yes' ? ifKnown(leads, (where) => where === 'neck') : ifKnown(has, () => false)),
  show: (there) => (there ? 'yes' : 'no'),
})

/** Metal or a device in or at the head or neck, a wire to the heart included. `open`: none is told, and not every question is answered. */
export const headOrNeckMetal = derived({
  key: 'implants.headOrNeckMetal',
  label: 'Metal or a device in the head, the neck or at the heart',
  from: [leadsInNeck, ...YES_OR_NO],
  work(leads, ...answers) {
    const found = someOf([leads, ...answers.map((answer) => ifKnown(answer, (known) => known === 'yes'))])
    return found === undefined ? 'open' : found ? 'yes' : 'no'
  },
})

/** Which, in the words of the questions. */
export const headOrNeckMetalNamed = derived({
  key: 'implants.headOrNeckMetalNamed',
  label: 'Metal or devices in the head, the neck or at the heart',
  from: [leadsInNeck, ...YES_OR_NO],
  work(leads, ...answers): readonly string[] {
    const named = YES_OR_NO.flatMap(({ label }, at) => (answers[at] === 'yes' ? [label] : []))
    return leads ? [...named, leadsInNeck.label] : named
  },
  show: (some) => (some.length > 0 ? `reported: ${some.join('; ')}` : 'not every question about it is answered'),
})
