import type { Translate } from '@/lib/i18n/translate'

export type Place = { readonly value: string; readonly label: string }

/** How many places are chosen, as a sentence. */
export function countInWords(count: number, t: Translate): string {
  if (count === 0) return t('No place chosen yet.')
  return count === 1 ? t('1 place.') : t('{count} places.', { count })
}

/** “Left shoulder” for “Left shoulder (your left)”: where whose left it is has been said already. */
export const withoutSide = ({ value, label }: Place, t: Translate): string => (/-(left|right)$/.test(value) ? t(label).replace(/ \([^()]*\)$/, '') : t(label))

/** What was added or taken back. Many at once, as when “I am not sure” clears them, are only counted. */
export function changeInWords(changed: readonly Place[], chosen: ReadonlySet<string>, t: Translate): string {
  const [one, ...others] = changed
  const count = countInWords(chosen.size, t)
  if (!one || others.length > 0) return count
  const values = { place: withoutSide(one, t), count }
  return chosen.has(one.value) ? t('{place} added. {count}', values) : t('{place} taken back. {count}', values)
}
