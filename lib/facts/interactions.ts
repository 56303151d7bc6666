import { derived } from '@/lib/rules/fact'
import { INTERACTION_RULES, type InteractionRule, type PairResult, type Side } from './interaction-rules'
import { ingredientsOf, type Medicine } from './medicines/medicine'
import { type CurrentMedicine, currentMedicines } from './medicines/medicine-rows'
import { plainName } from './names/plain-name'

/** Two listed medicines that form a pair. */
export type InteractionPair = { readonly rule: InteractionRule; readonly medicines: readonly [string, string]; readonly result: PairResult; readonly words: string }

const stands = (side: Side, row: Medicine, name: string) =>
  !side.except?.includes(row.id) &&
  ((side.classes?.includes(row.class) ?? false) ||
    (side.ids?.some((id) => id === row.id || ingredientsOf(row).includes(id)) ?? false) ||
    (side.brands?.includes(plainName(name)) ?? false))

function pairOf(rule: InteractionRule, a: CurrentMedicine, b: CurrentMedicine): readonly InteractionPair[] {
  if (!a.row || !b.row || a.row === b.row) return []
  const bothTaken = a.taking && b.taking
  if (!bothTaken && !(rule.washout && (a.taking || b.taking))) return []
  const oneWay = stands(rule.one, a.row, a.name) && stands(rule.other, b.row, b.name)
  const otherWay = stands(rule.one, b.row, b.name) && stands(rule.other, a.row, a.name)
  if (!oneWay && !otherWay) return []
  const medicines = [a.row.generic, b.row.generic] as const
  return [{ rule, medicines, result: rule.result, words: `${medicines.join(' with ')}: ${rule.why}${rule.tellsPrescriber ? ' (the prescriber is told)' : ''}` }]
}

/** Every pair among the medicines taken now (or, where a washout matters, stopped in the past month). */
export const interactionPairs = derived({
  key: 'medicines.interactionPairs',
  label: 'Pairs of medicines',
  from: [currentMedicines],
  work: (current): readonly InteractionPair[] | undefined =>
    current && INTERACTION_RULES.flatMap((rule) => current.flatMap((a, at) => current.slice(at + 1).flatMap((b) => pairOf(rule, a, b)))),
  show: (pairs) => pairs.map(({ words }) => words).join('; ') || 'none',
})

const among = (key: string, label: string, belongs: (pair: InteractionPair) => boolean) =>
  derived({
    key: `medicines.${key}`,
    label,
    from: [interactionPairs],
    work: (pairs) => pairs?.filter(belongs).map(({ words }) => words),
    show: (words) => words.join('; ') || 'none',
  })

/** Pairs with an MAOI, in words. */
export const maoiPairs = among('maoiPairs', 'An MAOI with a medicine it must not meet', ({ rule }) => rule.id === 'maoi')
/** The other pairs that hold, in words. */
export const holdingPairs = among('holdingPairs', 'Pairs of medicines to review first', ({ rule, result }) => result === 'HOLD' && rule.id !== 'maoi')
/** Pairs that are a caution, in words. */
export const cautionPairs = among('cautionPairs', 'Pairs of medicines that are a caution', ({ result }) => result === 'CAUTION')
/** Pairs for the record, in words. */
export const notedPairs = among('notedPairs', 'Pairs of medicines for the record', ({ result }) => result === 'NOTE')
