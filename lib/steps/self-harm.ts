import { one, yesno } from '@/lib/forms/field'
import { step } from '@/lib/forms/step'
import { is } from '@/lib/rules/condition'

const NEEDED = 'Choose an answer. “I would rather not say” is an answer too.'

/** The C-SSRS screener's questions, in plain words: everyone is asked `wishDead`, `thoughts` and `behaviour`. */
export const selfHarm = step({
  id: 'self-harm',
  section: 'mood',
  heading: 'Thoughts of death or self-harm',
  why: 'Long pain and low mood can bring these thoughts. We ask everyone, so that we can help quickly. Your answers do not close any door here.',
  intro: 'Think about the past month.',
  seconds: 30,
  fields: {
    wishDead: yesno({ label: 'Have you wished you were dead, or wished you could go to sleep and not wake up?', declinable: true, needed: NEEDED }),
    thoughts: yesno({ label: 'Have you had any thoughts of killing yourself?', declinable: true, needed: NEEDED }),
    method: yesno({ label: 'Have you thought about how you might do it?', declinable: true, needed: NEEDED }),
    intent: yesno({ label: 'Have you had some intention of acting on these thoughts?', declinable: true, needed: NEEDED }),
    plan: yesno({ label: 'Have you started to work out, or worked out, the details, and do you intend to carry this out?', declinable: true, needed: NEEDED }),
    behaviour: one({
      label: 'Have you ever done anything, started to do anything, or prepared to do anything to end your life?',
      options: { never: 'No, never', 'over-3-months-ago': 'Yes, more than 3 months ago', 'within-3-months': 'Yes, in the past 3 months' },
      declinable: true,
      needed: NEEDED,
    }),
  },
  showFieldIf: (facts) => ({ method: is(facts.thoughts, 'yes'), intent: is(facts.thoughts, 'yes'), plan: is(facts.thoughts, 'yes') }),
})
