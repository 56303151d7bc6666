import { item } from '@/lib/forms/field'
import { step } from '@/lib/forms/step'

const OPTIONS = ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'] as const
const ask = (label: string) => item({ label, options: OPTIONS, declinable: true, needed: 'Choose an answer. “I would rather not say” is an answer too.' })

/** The PHQ-9, in its official English words. */
export const phq9 = step({
  id: 'phq-9',
  section: 'mood',
  heading: 'Your mood in the last 2 weeks',
  why: 'Doctors everywhere use these nine questions. They show how you are now, and whether things change later. Insurers ask for them too.',
  intro: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
  credit:
    'PHQ-9. Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc. No permission required to reproduce, translate, display or distribute.',
  seconds: 80,
  fields: {
    q1: ask('Little interest or pleasure in doing things'),
    q2: ask('Feeling down, depressed, or hopeless'),
    q3: ask('Trouble falling or staying asleep, or sleeping too much'),
    q4: ask('Feeling tired or having little energy'),
    q5: ask('Poor appetite or overeating'),
    q6: ask('Feeling bad about yourself — or that you are a failure or have let yourself or your family down'),
    q7: ask('Trouble concentrating on things, such as reading the newspaper or watching television'),
    q8: ask(
      'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
    ),
    q9: ask('Thoughts that you would be better off dead or of hurting yourself in some way'),
    difficulty: item({
      label:
        'If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?',
      options: ['Not difficult at all', 'Somewhat difficult', 'Very difficult', 'Extremely difficult'],
      declinable: true,
      needed: 'Choose an answer. “I would rather not say” is an answer too.',
    }),
  },
})
