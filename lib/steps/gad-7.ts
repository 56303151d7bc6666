import { item } from '@/lib/forms/field'
import { step } from '@/lib/forms/step'

const OPTIONS = ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'] as const
const ask = (label: string) => item({ label, options: OPTIONS, declinable: true })

/** The GAD-7, in its official English words. */
export const gad7 = step({
  id: 'gad-7',
  section: 'mood',
  heading: 'Worry in the last 2 weeks',
  why: 'Worry often comes with pain and low mood. It can make both of them harder to live with.',
  intro: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
  credit:
    'GAD-7. Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.',
  seconds: 45,
  fields: {
    q1: ask('Feeling nervous, anxious, or on edge'),
    q2: ask('Not being able to stop or control worrying'),
    q3: ask('Worrying too much about different things'),
    q4: ask('Trouble relaxing'),
    q5: ask('Being so restless that it is hard to sit still'),
    q6: ask('Becoming easily annoyed or irritable'),
    q7: ask('Feeling afraid as if something awful might happen'),
  },
})
