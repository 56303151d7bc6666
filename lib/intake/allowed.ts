import type { Field } from '@/lib/forms/field'
import { LIMITS } from '@/lib/forms/schema'
import { optionsIn } from '@/lib/knowledge/lists'
import { stepById } from '@/lib/steps'

const orUnsure = (text: string, field: Field) => `${text}${field.declinable ? ', "declined"' : ', "unsure"'}`

function allowedIn(field: Field): string {
  switch (field.kind) {
    case 'text':
      return `text of at most ${LIMITS.text} characters${field.format ? ` (${field.format})` : ''}`
    case 'long':
      return `text of at most ${LIMITS.long} characters`
    case 'date':
      return `a day YYYY-MM-DD from ${field.earliest}${field.future ? '' : ' to the day of the case'}`
    case 'month':
      return orUnsure(`a month YYYY-MM from ${field.earliest}${field.future ? '' : ' to the day of the case'}`, field)
    case 'number':
      return orUnsure(`a ${field.whole ? 'whole ' : ''}number from ${field.least} to ${field.most}`, field)
    case 'scale':
      return 'a whole number from 0 to 10, "declined" where the question offers it'
    case 'item':
      return 'a whole number from 0 to 3, "declined" where the question offers it'
    case 'yesno':
      return orUnsure('"yes", "no"', field)
    case 'one':
      return orUnsure(field.options.map((option) => `"${option.value}"`).join(', '), field)
    case 'many':
      return `a list of ${field.options.map((option) => `"${option.value}"`).join(', ')}; "none" or "unsure" stand alone`
    case 'listed':
      return field.text
        ? `an id, a name or text of at most ${LIMITS.text} characters`
        : `${field.several ? 'a list of ' : ''}${optionsIn(field.from)
            .map((option) => `"${option.value}"`)
            .join(', ')}`
    case 'list':
      return `a list of 0 to ${field.most} rows with ${Object.keys(field.row).join(', ')}`
  }
}

/** What may stand at a field, or at a cell of a list's row, in one line. */
export function allowed(step: string, field: string, at: readonly (string | number)[]): string {
  const declared = stepById(step)?.fields[field]
  if (!declared) return 'nothing'
  const cell = declared.kind === 'list' && typeof at[1] === 'string' ? declared.row[at[1]] : undefined
  return allowedIn(cell ?? declared)
}
