import type { Instruments } from '@/lib/assess/assessment'
import type { Draft } from '@/lib/intake/typed'
import { gad7 } from '@/lib/steps/gad-7'
import { inPrivate } from '@/lib/steps/in-private'
import { moodHistory } from '@/lib/steps/mood-history'
import { phq9 } from '@/lib/steps/phq-9'
import { selfHarm } from '@/lib/steps/self-harm'
import { given, type Line, type Room, stepPlace, told, within } from './summary-lines'

/** One item of a questionnaire: its number, a word or two, and what was answered (`–` when declined or missing). */
export type Item = { readonly number: string; readonly name: string; readonly score: string }
export type Questionnaire = {
  readonly name: string
  readonly words: string
  readonly most: number
  readonly value: number | null
  readonly items: readonly Item[]
  readonly at: string
}
export type MoodSummary = { readonly questionnaires: readonly Questionnaire[]; readonly selfHarm: readonly Line[]; readonly history: readonly Line[] }

const PHQ9_NAMES = ['interest', 'low', 'sleep', 'tired', 'appetite', 'failure', 'focus', 'pace', 'death, harm']
const GAD7_NAMES = ['nervous', 'no control', 'worry', 'relax', 'restless', 'irritable', 'afraid']

function items(draft: Draft, step: string, names: readonly string[]): readonly Item[] {
  return names.map((name, index) => {
    const value = draft.case.answers[step]?.[`q${index + 1}`]
    return { number: String(index + 1), name, score: typeof value === 'number' ? String(value) : '–' }
  })
}

const SELF_HARM = {
  wishDead: 'Wished to be dead',
  thoughts: 'Thoughts of killing themselves',
  method: 'Method',
  intent: 'Intention',
  plan: 'Plan',
  behaviour: 'Behavior ever',
} as const

/** Scores with every item, the self-harm answers as they were given, and what was diagnosed before. */
export function moodSummary(draft: Draft, { phq9: phq, gad7: gad }: Instruments, room: Room): MoodSummary {
  const difficulty = given(draft, phq9.id, 'difficulty')
  return {
    questionnaires: [
      {
        name: 'PHQ-9',
        words: `${phq.words}${difficulty ? ` Difficulty: ${difficulty}.` : ''}`,
        most: 27,
        value: phq.total,
        items: items(draft, phq9.id, PHQ9_NAMES),
        at: stepPlace(phq9.id),
      },
      { name: 'GAD-7', words: gad.words, most: 21, value: gad.total, items: items(draft, gad7.id, GAD7_NAMES), at: stepPlace(gad7.id) },
    ],
    selfHarm: [...told(draft, inPrivate.id, 'how', 'Asked in private'), ...Object.entries(SELF_HARM).flatMap(([name, label]) => told(draft, selfHarm.id, name, label))],
    history: within(
      [
        ...told(draft, moodHistory.id, 'diagnoses', 'Diagnosed'),
        ...told(draft, moodHistory.id, 'episodeSince', 'This episode since'),
        ...told(draft, moodHistory.id, 'psychoticNow', 'Psychotic now'),
        ...told(draft, moodHistory.id, 'mania', 'Mania'),
        ...told(draft, moodHistory.id, 'painAndMood', 'Pain and mood'),
      ],
      room,
    ),
  }
}
