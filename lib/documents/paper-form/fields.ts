import type { Field, ListField, Option, RowField } from '@/lib/forms/field'
import { optionsOf } from '@/lib/forms/step'
import type { Translate } from '@/lib/i18n/translate'
import { optionsIn } from '@/lib/knowledge/lists'
import type { Block } from '../papers/paper'

/** Words that a few boxes in a line have room for. */
const SHORT = 44
/** Of more choices than these a person writes the name. */
const WRITTEN_FROM = 15
/** Rows of a list that the paper has room for; more go on a sheet of their own. */
const ROWS = { medicines: 4, others: 3 }
const LINES = 3

export const UNSURE = 'I am not sure'
export const DECLINED = 'I would rather not say'

/** The answers that leave a question open, where it offers them. */
export const openAnswers = (field: Field, t: Translate): readonly string[] => [...(field.certain ? [] : [t(UNSURE)]), ...(field.declinable ? [t(DECLINED)] : [])]

const joined = (...parts: readonly (string | undefined)[]): string | undefined => parts.filter(Boolean).join(' ') || undefined
const withHint = (hint: string | undefined) => (hint === undefined ? {} : { hint })

/** Places with two sides first: their boxes stand in pairs, and a single one among them would shift every pair after it. */
const inPairs = (options: readonly Option[]) => [
  ...options.filter(({ value }) => /-(left|right)$/.test(value)),
  ...options.filter(({ value }) => !/-(left|right)$/.test(value)),
]

function listedOptions(field: Field): readonly Option[] {
  if (field.kind !== 'listed') return optionsOf(field)
  const options = optionsIn(field.from)
  return field.from === 'body-regions' ? inPairs(options) : options
}

function choices(field: Field, label: string, hint: string | undefined, t: Translate): Block {
  const options = listedOptions(field).map((option) => (option.hint ? `${t(option.label)} (${t(option.hint)})` : t(option.label)))
  const all = [...options, ...openAnswers(field, t)]
  const beside = all.every((option) => option.length <= SHORT)
  const isSeveral = field.kind === 'many' || (field.kind === 'listed' && field.several === true)
  return {
    kind: 'choices',
    label,
    ...withHint(joined(hint, isSeveral && !/all/i.test(hint ?? '') ? t('Mark all that fit.') : undefined)),
    options: all,
    ...(beside && { beside }),
  }
}

/** One question as it stands on paper. `condition`: when it is to be answered, in words. */
export function fieldBlocks(field: Field, t: Translate, condition?: string): readonly Block[] {
  const label = t(field.label)
  const hint = joined(condition, field.hint && t(field.hint))
  switch (field.kind) {
    case 'text':
      return [{ kind: 'blank', label, ...withHint(hint) }]
    case 'long':
      return [{ kind: 'blank', label, ...withHint(hint), lines: LINES }]
    case 'date':
      return [{ kind: 'blank', label, ...withHint(joined(hint, t('Month / day / year'))) }]
    case 'month':
      return [{ kind: 'blank', label, ...withHint(joined(hint, t('Month / year'))) }]
    case 'number':
      return [{ kind: 'blank', label: field.unit ? `${label} (${t(field.unit)})` : label, ...withHint(hint) }]
    case 'scale':
      return [
        {
          kind: 'grid',
          label,
          hint: joined(condition, t('0 means: {lowest}. 10 means: {highest}.', { lowest: t(field.lowest), highest: t(field.highest) })) ?? '',
          columns: NUMBERS,
          rows: [''],
        },
      ]
    case 'item':
    case 'yesno':
    case 'many':
      return [choices(field, label, hint, t)]
    case 'one':
      return field.options.length > WRITTEN_FROM ? [{ kind: 'blank', label, ...withHint(hint) }] : [choices(field, label, hint, t)]
    case 'listed':
      return field.text || (!field.several && listedOptions(field).length > WRITTEN_FROM)
        ? [{ kind: 'blank', label, ...withHint(hint) }]
        : [choices(field, label, hint, t)]
    case 'list':
      return listBlocks(field, t, condition)
  }
}

const NUMBERS = Array.from({ length: 11 }, (_, at) => String(at))

/** A list on paper: the same questions a few times over. */
function listBlocks(field: ListField, t: Translate, condition?: string): readonly Block[] {
  const rows = field.rowName === 'medicine' ? ROWS.medicines : ROWS.others
  // What is only asked for on demand is left for a talk: four medicines would fill ten pages.
  const cells = Object.entries(field.row).filter(([, cell]) => !cell.unasked && !cell.later) as readonly [string, RowField][]
  return [
    { kind: 'text', text: t(field.label), tone: 'strong' },
    ...(condition ? [{ kind: 'text', text: condition } as const] : []),
    ...Array.from({ length: rows }, (_, at): readonly Block[] => [
      { kind: 'heading', level: 3, text: t('{what} {number}', { what: capital(t(field.rowName)), number: at + 1 }) },
      ...cells.flatMap(([, cell]) => fieldBlocks(at === 0 ? cell : withoutHint(cell), t, at === 0 && cell.showIf ? t('If it fits what you answered above.') : undefined)),
    ]).flat(),
    { kind: 'text', text: t('Are there more? Please write them on another sheet and put it with this form.') },
  ]
}

/** Told once, in the first row. */
function withoutHint(cell: RowField): RowField {
  const { hint: _hint, ...rest } = cell
  return rest as RowField
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
