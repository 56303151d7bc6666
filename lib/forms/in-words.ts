import type { Field, Option } from './field'
import type { Group, StepData } from './step'

type Say = (text: string) => string

/** Every text of a field that a person reads, by where it stands; values and limits are none. */
const WORDS = ['label', 'hint', 'hintForStaff', 'needed', 'unit', 'lowest', 'highest', 'rowName'] as const

const optionIn = (option: Option, say: Say): Option => ({ ...option, label: say(option.label), ...(option.hint && { hint: say(option.hint) }) })

function fieldIn<F extends Field>(field: F, say: Say): F {
  const words = WORDS.flatMap((key) => (key in field && field[key as keyof F] ? [[key, say(String(field[key as keyof F]))]] : []))
  return { ...field, ...Object.fromEntries(words), ...innerIn(field, say) }
}

/** What a field holds that has words of its own: its options, or the fields of its rows. */
function innerIn(field: Field, say: Say): object {
  if (field.kind === 'one' || field.kind === 'many') return { options: field.options.map((option) => optionIn(option, say)) }
  if (field.kind === 'item') return { options: field.options.map(say) }
  if (field.kind === 'list') return { row: fieldsIn(field.row, say) }
  return {}
}

const fieldsIn = <F extends Field>(fields: Readonly<Record<string, F>>, say: Say): Readonly<Record<string, F>> =>
  Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, fieldIn(field, say)]))

const groupIn = (group: Group, say: Say): Group => ({
  ...group,
  legend: say(group.legend),
  ...(group.hint && { hint: say(group.hint) }),
  ...(group.closedBy && { closedBy: say(group.closedBy) }),
})

/**
 * A step in the words of a language, for the browser, which is given no dictionary for them. Only words are replaced: ids,
 * values and conditions stay, so an answer is the same in every language.
 */
export function stepIn(step: StepData, say: Say): StepData {
  return {
    ...step,
    heading: say(step.heading),
    why: say(step.why),
    fields: fieldsIn(step.fields, say),
    groups: step.groups.map((group) => groupIn(group, say)),
    ...(step.intro && { intro: say(step.intro) }),
    ...(step.credit && { credit: say(step.credit) }),
    ...(step.more && { more: say(step.more) }),
  }
}
