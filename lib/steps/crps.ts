import { yesno } from '@/lib/forms/field'
import { step } from '@/lib/forms/step'
import { all, includesAny } from '@/lib/rules/condition'
import { painDiagnosis } from './pain-diagnosis'
import { mayHavePain } from './reason'

/** The symptom half of the Budapest criteria; the other half needs an examination. */
export const crps = step({
  id: 'crps',
  section: 'pain',
  heading: 'More about complex regional pain (CRPS)',
  why: 'Doctors look for these signs in CRPS. Your answers help them to know what to examine. They are not a diagnosis.',
  intro: 'Think of the arm, leg or other place that hurts.',
  showIf: all(mayHavePain, includesAny(painDiagnosis.facts.conditions, ['crps-1', 'crps-2'])),
  seconds: 35,
  fields: {
    sensory: yesno({ label: 'It is much too sensitive', hint: 'A light touch hurts, or a small pinch hurts far too much.' }),
    vasomotor: yesno({ label: 'Its color or warmth changes', hint: 'It turns red, blue or pale, or feels hotter or colder than the other side.' }),
    swellingSweating: yesno({ label: 'It swells, or sweats more or less than the other side' }),
    movementSkin: yesno({
      label: 'It moves badly, or its skin, hair or nails have changed',
      hint: 'It may be stiff, weak or shaky. The skin may be thin or shiny.',
    }),
    outOfProportion: yesno({ label: 'The pain goes on, and is much worse than the injury that started it' }),
  },
  groups: [{ id: 'symptoms', legend: 'Which of these are true for you?', fields: ['sensory', 'vasomotor', 'swellingSweating', 'movementSkin', 'outOfProportion'] }],
})
