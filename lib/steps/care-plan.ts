import { many, one } from '@/lib/forms/field'
import { step } from '@/lib/forms/step'

const CARE = {
  'physical-therapy': { label: 'Physical therapy or exercise', hint: 'Such as a program with a physical therapist.' },
  psychological: { label: 'Talk therapy', hint: 'Such as cognitive behavioral therapy or coping skills.' },
  'medication-management': { label: 'Medicines, looked after by a clinician', hint: 'Someone checks how they work and changes them when needed.' },
  other: 'Something else',
} as const

/** What care goes along with TMS, and whether the visits are possible. */
export const carePlan = step({
  id: 'care-plan',
  section: 'treatment',
  heading: 'Your care as a whole',
  why: 'TMS is not meant to stand alone. It is talked about as one part of a plan, so we ask what else is there or could be.',
  intro: 'These answers do not decide anything alone.',
  seconds: 40,
  fields: {
    careNow: many({ label: 'Which of these do you have now?', hint: 'Choose all that apply.', options: { ...CARE, none: 'None of these' }, later: true }),
    willing: many({
      label: 'Which of these would you be willing to do?',
      hint: 'Choose all that apply. Those you have now count too.',
      options: { ...CARE, none: 'None of these' },
    }),
    canAttend: one({
      label: 'Could you come to the clinic on most weekdays for several weeks?',
      hint: 'Think of work, family, travel and your pain. A course of TMS needs many visits.',
      options: { yes: 'Yes', 'with-difficulty': 'Yes, but it would be hard', no: 'No' },
    }),
  },
})
