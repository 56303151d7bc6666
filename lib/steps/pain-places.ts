import { listedMany, many, one } from '@/lib/forms/field'
import { step } from '@/lib/forms/step'
import { mayHavePain } from './reason'

/** Where it hurts and what it feels like. */
export const painPlaces = step({
  id: 'pain-places',
  section: 'pain',
  heading: 'Where it hurts',
  why: 'Where pain is, and what it feels like, tells the psychiatrist what kind of pain it is.',
  showIf: mayHavePain,
  seconds: 80,
  fields: {
    places: listedMany({
      label: 'Where have you had pain in the past week?',
      hint: 'Choose every place. Left and right are your own left and right.',
      from: 'body-regions',
    }),
    side: one({
      label: 'On which side is it worst?',
      options: { left: 'My left', right: 'My right', both: 'Both sides', middle: 'The middle', varies: 'It changes' },
      later: true,
    }),
    feels: many({
      label: 'What does it feel like?',
      hint: 'Choose all that fit.',
      options: {
        burning: 'Burning',
        electric: 'Like electric shocks',
        'pins-and-needles': 'Pins and needles',
        numb: 'Numb',
        'touch-hurts': { label: 'A light touch hurts', hint: 'Such as clothes or a bed sheet.' },
        'cold-hurts': 'Cold hurts',
        aching: 'Aching',
        throbbing: 'Throbbing',
        attacks: 'Sudden attacks of pain',
      },
      later: true,
    }),
  },
})
