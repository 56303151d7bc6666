import { item, yesno } from '@/lib/forms/field'
import { step } from '@/lib/forms/step'
import { all, any, atLeast, includes } from '@/lib/rules/condition'
import { painAreas } from './pain-areas'
import { painDiagnosis } from './pain-diagnosis'
import { mayHavePain } from './reason'

const OPTIONS = [
  'No problem',
  'Slight or mild problem: mostly mild, or it comes and goes',
  'Moderate problem: often there, or quite strong',
  'Severe problem: there all the time, and it disturbs my life',
] as const

/** The symptom half of the fibromyalgia criteria of 2016; the other half is where it hurts. */
export const fibromyalgia = step({
  id: 'fibromyalgia',
  section: 'pain',
  heading: 'Tiredness, sleep and thinking',
  why: 'Pain in many places often comes with these. They tell the psychiatrist more about the kind of pain. They are not a diagnosis.',
  intro: 'How much of a problem was each of these over the past week?',
  showIf: all(mayHavePain, any(includes(painDiagnosis.facts.conditions, 'fibromyalgia'), atLeast(painAreas, 4))),
  seconds: 40,
  fields: {
    fatigue: item({ label: 'Feeling very tired', options: OPTIONS }),
    unrefreshed: item({ label: 'Waking up tired', hint: 'As if you had not slept.', options: OPTIONS }),
    foggy: item({ label: 'Trouble thinking or remembering', hint: 'Some call it brain fog.', options: OPTIONS }),
    headaches: yesno({ label: 'Headaches' }),
    bellyPain: yesno({ label: 'Pain or cramps in the lower belly' }),
    lowMood: yesno({ label: 'Depression or low mood' }),
  },
  groups: [{ id: 'half-year', legend: 'Have you had any of these in the past 6 months?', fields: ['headaches', 'bellyPain', 'lowMood'] }],
})
