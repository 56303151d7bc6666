import type { Names } from '@/lib/facts/names/suggest'
import type { ListName } from '@/lib/forms/field'

/** What a box that suggests needs: its part of the page, and the names. */
export type Loaded = { readonly SuggestBox: typeof import('./suggest-box').SuggestBox; readonly names: Names }

/** By the address of the names. */
const loading = new Map<string, Promise<Loaded | undefined>>()

async function fetchNames(address: string): Promise<Names> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}.`)
  return (await answer.json()) as Names
}

/**
 * Loads what suggests names in the language of the page, once: all names of the list together, so that nothing of what is typed ever leaves the
 * page for it. `undefined` when it cannot be loaded: the box stays a plain one, and the next visit to one tries again.
 */
export function loadSuggesting(list: ListName): Promise<Loaded | undefined> {
  const address = `/api/names/${document.documentElement.lang}/${list}`
  const loaded =
    loading.get(address) ??
    Promise.all([import('./suggest-box'), fetchNames(address)]).then(
      ([{ SuggestBox }, names]) => ({ SuggestBox, names }),
      () => {
        loading.delete(address)
        return undefined
      },
    )
  loading.set(address, loaded)
  return loaded
}
