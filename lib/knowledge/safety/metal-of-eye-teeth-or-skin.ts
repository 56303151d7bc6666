import { deviceLabel } from '@/lib/knowledge/sources/safety-sources'
import { any, is } from '@/lib/rules/condition'
import { given } from '@/lib/rules/criterion'
import { implants } from '@/lib/steps/implants'
import { EXAMPLE_DAY as on, safetyItem } from './safety-item'

export const metalOfEyeTeethOrSkin = safetyItem({
  id: 'metal-of-eye-teeth-or-skin',
  number: 'S12',
  title: 'Metal in an eye, magnets in the mouth, metal in the skin of the face',
  when: any(is(implants.facts.eyeMetal, 'yes'), is(implants.facts.magneticDental, 'yes'), is(implants.facts.faceTattooMetal, 'yes')),
  dispositions: { met: 'HOLD', unknown: 'UNKNOWN' },
  gate: true,
  says: {
    met: [
      'work-up',
      'Metal in an eye, teeth held by magnets, or a tattoo, make-up or piercing of the face that stays in: identify it first, with imaging where an eye is concerned.',
    ],
    unmet: null,
    unknown: 'Whether there is metal in an eye, magnets in the mouth, or metal in the skin of the face.',
  },
  cites: [deviceLabel.at('Contraindications', 'ferromagnetic ocular implants, magnetic dental implants and facial tattoos with metallic ink are among the examples')],
  examples: [
    { on, given: [given(implants.facts.eyeMetal, 'yes')], then: 'met' },
    { on, given: [given(implants.facts.eyeMetal, 'no'), given(implants.facts.magneticDental, 'no'), given(implants.facts.faceTattooMetal, 'no')], then: 'unmet' },
    { on, given: [given(implants.facts.eyeMetal, 'no'), given(implants.facts.magneticDental, 'no')], then: 'unknown' },
    { on, given: [given(implants.facts.eyeMetal, 'unsure'), given(implants.facts.magneticDental, 'no'), given(implants.facts.faceTattooMetal, 'no')], then: 'unknown' },
    { on, given: [given(implants.facts.magneticDental, 'yes')], then: 'met' },
  ],
  notModelled: 'Tattoos are mostly a caution; ink with metal is not told apart.',
})
