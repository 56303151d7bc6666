import { many, number, one, yesno } from '@/lib/forms/field'
import { step } from '@/lib/forms/step'

/** Alcohol, drugs and sleep: what changes the risk of a seizure from day to day. */
export const dailyLife = step({
  id: 'daily-life',
  section: 'treatment',
  heading: 'Alcohol, drugs and sleep',
  why: 'Alcohol, some drugs and short sleep can make a seizure during TMS more likely. We ask everyone, to keep you safe and not to judge.',
  intro: 'If you drink every day, please do not stop all at once on your own. That can be dangerous. Ask a doctor first.',
  seconds: 50,
  fields: {
    drinksPerWeek: number({
      label: 'How many drinks with alcohol do you have in a usual week?',
      hint: 'One drink is a can of beer, a glass of wine or a shot. Enter 0 if you do not drink.',
      least: 0,
      most: 500,
      likelyUpTo: 70,
      unit: 'drinks',
      protection: 'substance-use',
    }),
    substances: many({
      label: 'Have you used any of these in the past 90 days?',
      hint: 'Choose all that apply.',
      options: {
        cannabis: { label: 'Cannabis', hint: 'Medical cannabis counts too.' },
        cocaine: 'Cocaine',
        stimulants: { label: 'Speed, meth or other stimulants that were not prescribed to you', hint: 'Ecstasy counts too.' },
        'opioids-not-prescribed': { label: 'Opioids that were not prescribed to you', hint: 'Such as pain pills, heroin or fentanyl.' },
        other: 'Another drug',
        none: 'None of these',
      },
      protection: 'substance-use',
    }),
    sleepHours: number({ label: 'How many hours do you sleep in a usual night?', least: 0, most: 24, likelyUpTo: 14, unit: 'hours' }),
    nightShifts: yesno({ label: 'I work nights, or often go a night without sleep' }),
    sleepApnea: one({
      label: 'Do you have sleep apnea?',
      options: {
        no: 'No',
        treated: { label: 'I have sleep apnea, and it is treated', hint: 'Breathing that stops and starts during sleep.' },
        untreated: 'I have sleep apnea, and it is not treated',
      },
    }),
  },
  groups: [{ id: 'sleep', legend: 'Are any of these true for you?', fields: ['nightShifts', 'sleepApnea'] }],
})
