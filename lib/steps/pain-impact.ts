import { scale } from '@/lib/forms/field'
import { step } from '@/lib/forms/step'
import { mayHavePain } from './reason'

const INTERFERES = { lowest: 'Does not interfere', highest: 'Completely interferes', declinable: true } as const

/** The PEG, in its published words. */
export const painImpact = step({
  id: 'pain-impact',
  section: 'pain',
  heading: 'Your pain in the past week',
  why: 'Three numbers show how strong the pain is and what it takes from your life. Later they show whether anything has changed.',
  credit: 'PEG scale. Krebs EE and colleagues. J Gen Intern Med 2009;24:733-8.',
  showIf: mayHavePain,
  seconds: 35,
  fields: {
    pegAverage: scale({
      label: 'What number best describes your pain on average in the past week?',
      lowest: 'No pain',
      highest: 'Pain as bad as you can imagine',
      declinable: true,
    }),
    pegEnjoyment: scale({ label: 'What number best describes how, during the past week, pain has interfered with your enjoyment of life?', ...INTERFERES }),
    pegActivity: scale({ label: 'What number best describes how, during the past week, pain has interfered with your general activity?', ...INTERFERES }),
  },
})
