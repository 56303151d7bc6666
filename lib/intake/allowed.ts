import type { Field, RowField } from '@/lib/forms/field'
import { LIMITS } from '@/lib/forms/limits'
import { mayBe } from '@/lib/forms/schema'
import { optionsIn } from '@/lib/knowledge/lists'
import { stepById } from '@/lib/steps'
import { someOf } from './quoted'

const quotes = (options: readonly { readonly value: string }[]) => options.map(({ value }) => `"${value}"`)

const severalOf = (options: readonly { readonly value: string }[]) => `a list, each once, of ${someOf(quotes(options), 110)}; "none", "none-yet" and "unsure" only alone`

function allowedIn(field: Field): string {
  switch (field.kind) {
    case 'text':
      return `text of at most ${LIMITS.text} characters${field.format === 'email' ? ', an e-mail address' : field.format === 'phone' ? ', a phone number with its area code' : ''}`
    case 'long':
      return `text of at most ${LIMITS.long} characters`
    case 'date':
      return `a day YYYY-MM-DD from ${field.earliest}${field.future ? '' : ' to the day of the case'}`
    case 'month':
      return `a month YYYY-MM from ${field.earliest}${field.future ? '' : ' to the day of the case'}`
    case 'number':
      return `a ${field.whole ? 'whole ' : ''}number from ${field.least} to ${field.most}`
    case 'scale':
      return 'a whole number from 0 to 10'
    case 'item':
      return 'a whole number from 0 to 3'
    case 'yesno':
      return '"yes", "no"'
    case 'one':
      return someOf(quotes(field.options))
    case 'many':
      return severalOf(field.options)
    case 'listed':
      if (field.text) return `an id, a name or text of at most ${LIMITS.text} characters`
      if (field.several) return severalOf(optionsIn(field.from))
      return `${field.among ? `one of those in ${field.among}: ` : ''}${someOf(quotes(optionsIn(field.from)))}`
    case 'list':
      return `a list of 0 to ${field.most} rows with ${Object.keys(field.row).join(', ')}; ${field.rowTitle} in each`
  }
}

const namedCell = (row: Readonly<Record<string, RowField>>, key: unknown) => (typeof key === 'string' && Object.hasOwn(row, key) ? row[key] : undefined)

/** What may stand at a field, or at a cell of a list's row, in one line. */
export function allowed(step: string, field: string, at: readonly (string | number)[]): string {
  const declared = stepById(step)?.fields[field]
  if (!declared) return 'nothing'
  const asked = (declared.kind === 'list' && namedCell(declared.row, at[1])) || declared
  const words = allowedIn(asked)
  const besides = ['unsure', 'declined'].filter((word) => mayBe(asked, word) && !words.includes(`"${word}"`))
  return [words, ...besides.map((word) => `"${word}"`)].join(', ')
}
