import { many, month, one, yesno } from '@/lib/forms/field'
import { step } from '@/lib/forms/step'
import { includes } from '@/lib/rules/condition'
import { mayHavePain } from './reason'

/** What a clinician has diagnosed, when this low mood began, and what would need other care first. */
export const moodHistory = step({
  id: 'mood-history',
  section: 'mood',
  heading: 'Your mood before now',
  why: 'Mood and pain affect each other, and both deserve care. Some of these answers change what is safe, or what should come first.',
  seconds: 45,
  given: ['diagnoses', 'episodeSince', 'psychoticNow', 'mania'],
  fields: {
    diagnoses: many({
      label: 'Has a doctor or other clinician ever told you that you have any of these?',
      hint: 'Choose all that apply.',
      options: {
        depression: 'Depression',
        anxiety: 'Anxiety',
        ocd: 'Obsessive-compulsive disorder (OCD)',
        ptsd: 'Post-traumatic stress disorder (PTSD)',
        bipolar: 'Bipolar disorder',
        psychosis: { label: 'Psychosis', hint: 'Such as schizophrenia, or depression with voices or false beliefs.' },
        'eating-disorder': 'An eating disorder',
        other: 'Another mental health condition',
        none: 'None of these',
      },
    }),
    episodeSince: month({
      label: 'When did the low mood you have now begin?',
      hint: 'If it comes and goes, when did it last begin? Your best guess is fine.',
      earliest: '1940-01',
      later: true,
    }),
    psychoticNow: yesno({
      label: 'I now hear voices or see things that others do not, or feel sure that people plot against me',
      hint: 'This can happen to anyone under strain. It can be treated.',
    }),
    mania: one({
      label: 'Have you ever had days when you felt far too high or full of energy?',
      hint: 'Others worried, or you got into trouble. You may have slept very little, talked fast, or spent far more than usual.',
      options: {
        never: 'No, never',
        earlier: 'More than a year ago, I had days when I felt far too high or full of energy',
        'past-year': {
          label: 'I had such days in the past year',
          hint: 'Others worried, or I got into trouble. I may have slept very little, talked fast, or spent far more than usual.',
        },
      },
    }),
    painAndMood: one({
      label: 'How do your pain and your mood go together?',
      options: {
        'mood-follows-pain': 'When pain gets worse, my mood gets worse',
        'pain-follows-mood': 'When my mood gets worse, pain gets worse',
        'both-ways': 'Both of these',
        separate: 'They do not go together',
      },
    }),
  },
  groups: [{ id: 'now', legend: 'Are any of these true for you?', fields: ['psychoticNow', 'mania'] }],
  showFieldIf: (facts) => ({ episodeSince: includes(facts.diagnoses, 'depression'), painAndMood: mayHavePain }),
})
