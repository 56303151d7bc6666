import { derived, type Fact } from '@/lib/rules/fact'

/** Whether a list has anything in it; not known while the list is not. */
export const someListed = (list: Fact<readonly unknown[]>): Fact<boolean> =>
  derived({ key: `${list.key}-any`, label: list.label, from: [list], work: (some) => some && some.length > 0, show: (any) => (any ? 'yes' : 'no') })
