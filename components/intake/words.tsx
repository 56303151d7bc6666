'use client'

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { type Dictionary, type Translate, translator } from '@/lib/i18n/translator'

const Words = createContext<Translate>(translator({}))

/** Gives the browser the words of the page's language. English needs none: its text is the key. */
export function WordsProvider({ dictionary, children }: { readonly dictionary: Dictionary; readonly children: ReactNode }) {
  const t = useMemo(() => translator(dictionary), [dictionary])
  return <Words.Provider value={t}>{children}</Words.Provider>
}

export const useWords = (): Translate => useContext(Words)
