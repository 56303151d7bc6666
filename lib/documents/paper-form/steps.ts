import type { Field, ItemField } from '@/lib/forms/field'
import type { Step } from '@/lib/forms/step'
import type { Translate } from '@/lib/i18n/translate'
import { fieldAt } from '@/lib/steps'
import { agreements } from '@/lib/steps/agreements'
import { painPlaces } from '@/lib/steps/pain-places'
import { bodyMapFigure } from '../body-map/figure'
import { conditionInWords } from '../condition-words'
import type { Block } from '../papers/paper'
import { DECLINED, fieldBlocks, openAnswers, UNSURE } from './fields'

/** A step of the interview as it stands on paper: every question it may ask, conditions in words. */
export function stepBlocks(step: Step, t: Translate): readonly Block[] {
  const when = step.showIf && conditionInWords(step.showIf.plain, fieldAt, t)
  return [
    { kind: 'heading', level: 2, text: t(step.heading) },
    ...(when ? [{ kind: 'text', text: when, tone: 'strong' } as const] : []),
    { kind: 'text', text: `${t('Why we ask:')} ${t(step.why)}` },
    ...(step.intro ? [{ kind: 'text', text: t(step.intro) } as const] : []),
    ...questions(step, t),
    ...(step.credit ? [{ kind: 'text', text: t(step.credit), tone: 'small' } as const] : []),
  ]
}

/** The questions in their order; those that are answered alike and follow one another become one grid. */
function questions(step: Step, t: Translate): readonly Block[] {
  const blocks: Block[] = []
  const fields = Object.entries(step.fields).filter(([, field]) => !field.unasked) as readonly [string, Field][]
  for (let at = 0; at < fields.length; at++) {
    const [name, field] = fields[at] as [string, Field]
    const group = step.groups.find((one) => one.fields.includes(name))
    const alike = itemsFrom(fields, at)
    if (group && isYesOrNo(group, step)) {
      if (group.fields[0] === name) blocks.push(groupGrid(group, step, t))
    } else if (step.id === agreements.id && name === 'signature') {
      blocks.push({ kind: 'text', text: t(field.hint ?? field.label) }, { kind: 'signatures', labels: [t('Your full name, to sign'), t('Date')] })
    } else if (alike.length > 1) {
      blocks.push(itemGrid(alike, t))
      at += alike.length - 1
    } else {
      const condition = step.fieldConditions[name]
      if (step.id === painPlaces.id && field.kind === 'listed' && field.from === 'body-regions') blocks.push(blankBody(t))
      blocks.push(...fieldBlocks(field, t, condition && conditionInWords(condition.plain, fieldAt, t)))
    }
  }
  return blocks
}

/** Only yes-or-no questions are a grid; other choices of a group stand by themselves, each with its own answers. */
const isYesOrNo = (group: Step['groups'][number], step: Step) => group.fields.every((name) => step.fields[name]?.kind === 'yesno')

/** The items from here on that offer the same answers. */
function itemsFrom(fields: readonly [string, Field][], from: number): readonly ItemField[] {
  const first = fields[from]?.[1]
  if (first?.kind !== 'item') return []
  const isAlike = (field: Field): field is ItemField => field.kind === 'item' && field.options.join() === first.options.join()
  const end = fields.findIndex(([, field], at) => at > from && !isAlike(field))
  return fields.slice(from, end === -1 ? undefined : end).map(([, field]) => field as ItemField)
}

function itemGrid(items: readonly ItemField[], t: Translate): Block {
  const [first] = items
  const columns = first ? [...first.options.map((option) => t(option)), ...openAnswers({ ...first, certain: true }, t)] : []
  return { kind: 'grid', label: t('Mark one box in each row.'), columns, rows: items.map(({ label }) => t(label)) }
}

function groupGrid(group: Step['groups'][number], step: Step, t: Translate): Block {
  const fields = group.fields.map((name) => step.fields[name]).filter((field) => field !== undefined)
  const columns = [
    t('Yes'),
    t('No'),
    ...(fields.every(({ certain }) => certain) ? [] : [t(UNSURE)]),
    ...(fields.some(({ declinable }) => declinable) ? [t(DECLINED)] : []),
  ]
  const rows = fields.map(({ label, hint }) => (hint ? `${t(label)} (${t(hint)})` : t(label)))
  return { kind: 'grid', label: t(group.legend), ...(group.hint && { hint: t(group.hint) }), columns, rows }
}

/** The picture to mark by hand. */
function blankBody(t: Translate): Block {
  return {
    ...bodyMapFigure([], t),
    caption: t('Mark on the picture where it hurts, or use the boxes below.'),
    alt: t('A drawing of a body from the front and from the back, to mark by hand. The boxes below ask the same.'),
  }
}
