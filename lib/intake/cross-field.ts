import type { Field } from '@/lib/forms/field'
import type { Problem } from '@/lib/forms/schema'
import type { StepData } from '@/lib/forms/step'
import { optionsIn } from '@/lib/knowledge/lists'
import type { Day } from '@/lib/rules/day'
import type { Case } from '@/lib/rules/fact'
import { stepById } from '@/lib/steps'
import { aboutYou } from '@/lib/steps/about-you'
import { agreements } from '@/lib/steps/agreements'
import { isMinor, isPatientsNameForGuardian, isSignedByAnother } from './signing'
import type { FieldProblem } from './typed'

/** What one answer must agree with beyond its own form: the day of judging, and the lists that stand above the steps. */
export function mismatch(field: Field, value: unknown, on: Day, siblings: Readonly<Record<string, unknown>> = {}): Problem | undefined {
  if ((field.kind === 'date' || field.kind === 'month') && !field.future && String(value) > on.slice(0, String(value).length)) {
    return value === 'unsure' ? undefined : { problem: 'This date has not come yet. Please check it.', at: [] }
  }
  if (field.kind !== 'listed' || field.text || value === 'unsure') return undefined
  const ids = optionsIn(field.from).map((option) => option.value)
  const chosen = Array.isArray(value) ? value : [value]
  const other = chosen.find((id) => !ids.includes(id) && id !== 'unsure')
  if (other !== undefined) return { problem: 'Choose from the list.', at: [] }
  const offered = field.among === undefined ? undefined : siblings[field.among]
  return Array.isArray(offered) && !offered.includes(value) ? { problem: 'Choose one of those that you chose above.', at: [] } : undefined
}

/** Needs that two answers meet together; each is asked for beside the first of them. */
export function missingTogether(step: string, from: Case): readonly FieldProblem[] {
  if (step === agreements.id) return missingSignature(from)
  if (step !== aboutYou.id) return saidNoneBesideAList(step, from)
  const { email, phone, noContact, filledBy } = aboutYou.facts
  const needs: FieldProblem[] = []
  if ([email, phone, noContact].every((fact) => fact.read(from) === undefined)) {
    needs.push({
      field: 'email',
      at: [],
      problem: 'Enter an e-mail address or a phone number, so that we can reach you. If you have neither, write under “More about you” how we can reach you.',
    })
  }
  if (isMinor(from) && ['self', 'helper'].includes(filledBy.read(from) ?? '')) {
    needs.push({ field: 'filledBy', at: [], problem: 'Someone under 18 needs a parent or guardian to fill this in with them.' })
  }
  return needs
}

/** A list in which something stands. */
const hasRows = (value: unknown): boolean => Array.isArray(value) && value.length > 0

/** Whoever lists something is not asked as well whether there is nothing to list. Having said both, it stands and is a problem. */
export function isSaidByList(step: Pick<StepData, 'fields'>, field: string, answers: Readonly<Record<string, unknown>>): boolean {
  const declared = step.fields[field]
  return declared?.kind === 'yesno' && answers[field] === undefined && hasRows(answers[declared.saysNoneOf ?? ''])
}

/** That there is nothing to list, and a list: whoever says both is asked which is right. */
function saidNoneBesideAList(step: string, from: Case): readonly FieldProblem[] {
  const answers = from.answers[step] ?? {}
  return Object.entries(stepById(step)?.fields ?? {}).flatMap(([field, declared]) =>
    declared.kind === 'yesno' && answers[field] === 'yes' && hasRows(answers[declared.saysNoneOf ?? ''])
      ? [{ field, at: [], problem: 'You said that there is nothing, and you listed something below. Choose “No” here, or clear the list.' }]
      : [],
  )
}

/** A signature must be of whoever is to sign now. */
function missingSignature(from: Case): readonly FieldProblem[] {
  const said = (problem: string): readonly FieldProblem[] => [{ field: 'signature', at: [], problem }]
  if (isSignedByAnother(from)) return said('Please sign again. Who must sign has changed since then.')
  return isPatientsNameForGuardian(from) ? said('A parent or guardian signs here with their own name. If both names are the same, add “parent” or “guardian”.') : []
}
