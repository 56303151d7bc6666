'use client'

import { createContext, useContext } from 'react'
import type { ListName } from '@/lib/forms/field'
import type { Translate } from '@/lib/i18n/translate'
import type { SimilarNames } from '@/lib/intake/similar-names'

/** What every question of a form draws with. */
type FormSurroundings = {
  readonly t: Translate
  /** True once scripts run here. Before, and without them, every question shows and every button posts. */
  readonly scripted: boolean
  /** When a question is to be answered, in words, for a page that cannot hide it: by its name, or its list's and its own. */
  readonly whenAsked?: Readonly<Record<string, string>>
  /** What is wrong, by the name of the control it is wrong at. */
  readonly problems: Readonly<Record<string, string>>
  /** Numbers that can be right but seldom are, by name: the person is asked to look once more. */
  readonly unlikely: Readonly<Record<string, string>>
  /** Names to suggest while typing, by list. */
  readonly suggestions: Readonly<Partial<Record<ListName, readonly string[]>>>
  /** Known names that one which is not recognised resembles, by what was typed. */
  readonly similar?: SimilarNames
  /** How often the page was posted when a name was asked about last; 0 before. */
  readonly namesAsked?: number
  /** How many rows to draw for a list, when more than were typed. */
  readonly rows: Readonly<Record<string, number>>
  /** The clinic's telephone number. */
  readonly phone: string
  /** The form as it stands, once it has been touched. */
  readonly form: FormData | undefined
  /** Reads the form again after a script, not the person, changed it. */
  readonly reread: () => void
}

const Surroundings = createContext<FormSurroundings | undefined>(undefined)

export const FormProvider = Surroundings.Provider

/** The form that a question stands in. */
export function useSurroundings(): FormSurroundings {
  const surroundings = useContext(Surroundings)
  if (!surroundings) throw new Error('A question is drawn outside a form: wrap it in <FormProvider>.')
  return surroundings
}
