import { ownProposal } from '@/lib/knowledge/sources/own-proposal'
import { any, is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { replyTo } from '@/lib/rules/fact'
import { implants } from '@/lib/steps/implants'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

const { skullPlate, eyeMetal, magneticDental, faceTattooMetal } = implants.facts
const asked = [skullPlate, eyeMetal, magneticDental, faceTattooMetal] as const

export const unsureAboutPlateOrEye = safetyItem({
  id: 'unsure-about-plate-or-eye',
  number: 'S49',
  title: 'Not sure about a skull plate, metal in an eye, or metal of the face',
  when: any(...asked.map((fact) => is(replyTo(fact), 'unsure'))),
  dispositions: { met: 'HOLD' },
  says: {
    met: ['work-up', 'The person is not sure about a plate in the skull, metal in an eye, magnets in the mouth or metal in the skin of the face: identify it first.'],
    unmet: null,
    unknown: null,
  },
  cites: [ownProposal.at('Safety', 'an unsure answer calls for the identification that the thing itself would need')],
  examples: [
    { on, given: [given(skullPlate, 'unsure')], then: 'met' },
    { on, given: [given(eyeMetal, 'unsure')], then: 'met' },
    { on, given: [given(magneticDental, 'unsure')], then: 'met' },
    { on, given: [given(faceTattooMetal, 'unsure')], then: 'met' },
    { on, given: [given(eyeMetal, 'no')], then: 'unmet' },
    { on, given: [], then: 'unmet' },
  ],
})
