import { one, yesno } from '@/lib/forms/field'
import { step } from '@/lib/forms/step'
import { oneOf } from '@/lib/rules/condition'
import { aboutYou } from './about-you'

/** Somebody else fills in the form: how the questions about mood and self-harm are to be answered. */
export const inPrivate = step({
  id: 'in-private',
  section: 'mood',
  heading: 'For the patient alone',
  why: 'People answer these questions more freely when nobody looks on. Your help with the rest is welcome.',
  intro:
    'The next questions are for the patient alone. They ask about mood, and about thoughts of death or self-harm. If you can, hand over the phone or computer now. ' +
    'When the patient is done, the answers are put away. Nobody can open them on this device after that, not even the patient.',
  showIf: oneOf(aboutYou.facts.filledBy, ['helper', 'guardian']),
  seconds: 25,
  fields: {
    how: one({
      label: 'How will the next questions be answered?',
      options: {
        alone: { label: 'The patient answers alone', hint: 'Hand over the phone or computer, and press “Save and continue”.' },
        'with-help': { label: 'The patient cannot answer alone', hint: 'Such as when someone must read or type for them. Ask the patient, and enter what they say.' },
        'not-now': { label: 'Skip these questions for now', hint: 'Please do not answer for the patient. Our staff will ask later.' },
      },
      certain: true,
      needed: 'Choose how these questions will be answered. You can skip them for now.',
    }),
    givenBack: yesno({ label: 'The private answers were put away', certain: true, later: true, unasked: true }),
  },
})
