import type { ListName, Option } from '@/lib/forms/field'
import { conditions } from '@/lib/knowledge/conditions'
import { medicines } from '@/lib/knowledge/medicines'
import { payers } from '@/lib/knowledge/payers'
import { treatments } from '@/lib/knowledge/treatments'
import { bodyRegions } from '@/lib/steps/body-regions'

type Named = { readonly id: string; readonly name: string; readonly names: readonly string[] }

/** An option that is also found by its other names. */
const named = ({ id, name, names }: Named): Option => {
  const others = names.filter((one) => one.toLowerCase() !== name.toLowerCase())
  return { value: id, label: name, ...(others.length > 0 && { hint: others.join(', ') }) }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A condition under the first name a patient may know it by. */
const ofConditions: readonly Option[] = [
  ...conditions.map(({ id, names: [name, ...others], spanish, foundBy }) => ({
    ...named({ id, name: capital(name), names: others }),
    also: [...new Set([name, ...others, ...spanish, ...foundBy])],
  })),
  { value: 'other', label: 'Something else' },
  { value: 'none-yet', label: 'No diagnosis yet' },
]

const LISTS: Readonly<Record<ListName, readonly Option[]>> = {
  conditions: ofConditions,
  payers: [...payers.map(named), { value: 'other', label: 'Another insurer' }],
  medicines: medicines.map(named),
  treatments: treatments.map(named),
  'body-regions': bodyRegions.map(({ id, label }) => ({ value: id, label })),
}

/** What a list offers, in its order. A hint holds the other names it is known by. */
export const optionsIn = (list: ListName): readonly Option[] => LISTS[list]

const labels = new Map(Object.entries(LISTS).map(([list, options]) => [list, new Map(options.map(({ value, label }) => [value, label]))]))

/** What something of a list is called; words that are not in it stay as they are. */
export const labelIn = (list: ListName, id: string): string => labels.get(list)?.get(id) ?? id
