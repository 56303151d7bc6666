import type { StepData } from '@/lib/forms/step'
import type { Asked } from '../form/shown'

/** A step's questions with their conditions, as the page judges them. */
export const askedIn = (step: StepData): Asked => ({ fields: step.fields, conditions: step.showFieldIf, factOf: (key) => `${step.id}.${key}` })

/** The id of a step's form: what stands outside it, such as the choice of languages, posts it by this. */
export const QUESTIONS_FORM = 'questions'
