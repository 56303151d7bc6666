import { long, many, one, yesno } from '@/lib/forms/field'
import { step } from '@/lib/forms/step'
import { all, is, not } from '@/lib/rules/condition'

/** Why the person comes, what they hope for and what they expect. */
export const reason = step({
  id: 'reason',
  section: 'you',
  heading: 'Why you are here',
  why: 'The psychiatrist wants to start from what matters to you. Your hopes help us to tell you honestly what TMS can and cannot do.',
  intro: 'There are no wrong answers. None of these answers decides anything alone.',
  seconds: 70,
  fields: {
    mainReason: one({
      label: 'What do you want help with?',
      options: { pain: 'Pain', mood: 'Mood', both: 'Both pain and mood', other: 'Something else' },
      certain: true,
    }),
    comesFirst: one({
      label: 'Which matters more to you now?',
      options: { pain: 'Pain', mood: 'Mood', equal: 'Both the same' },
    }),
    alsoPain: yesno({ label: 'Do you also have pain that has lasted for weeks or longer?' }),
    inOwnWords: long({ label: 'In your own words, what brings you here?', hint: 'A sentence or two is enough. The psychiatrist reads it as you write it.' }),
    goals: many({
      label: 'What would you like to be better?',
      hint: 'Choose all that apply.',
      options: {
        'less-pain': 'Less pain',
        coping: 'Coping better with the pain',
        'daily-life': 'Doing more in daily life',
        sleep: 'Better sleep',
        mood: 'Better mood',
        'fewer-medicines': 'Fewer medicines',
        'pain-gone': 'No pain at all',
        'repair-damage': 'Repair of a damaged nerve, joint or other part',
        other: 'Something else',
      },
    }),
    expectation: many({
      label: 'What do you expect from TMS?',
      hint: 'Choose all that fit.',
      options: { 'may-help': 'It may help, and it may not', guaranteed: 'It will surely work', 'last-hope': 'It is my last hope' },
      later: true,
    }),
  },
  showFieldIf: (facts) => ({ comesFirst: is(facts.mainReason, 'both'), alsoPain: is(facts.mainReason, 'mood') }),
})

/** Pain is asked about, unless the person came for mood and says that there is no pain. */
export const mayHavePain = not(all(is(reason.facts.mainReason, 'mood'), is(reason.facts.alsoPain, 'no')))
