'use client'

import { useParams, usePathname, useSearchParams } from 'next/navigation'
import { useEffect } from 'react'
import { CONTROLS } from '@/lib/forms/form-data'
import type { Language } from '@/lib/i18n/translate'
import { QUESTIONS_FORM } from './asked'
import { OTHER_LANGUAGE } from './other-language'

/** Each language in its own words, for whoever reads only that one. */
const NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' }

/** The same page in another language. */
function usePlaceIn(language: Language): string {
  const path = usePathname()
  const query = useSearchParams().toString()
  return `/${language}${path.replace(/^\/[^/]*/, '')}${query && `?${query}`}`
}

const LOOKS = 'inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-4'

/**
 * Changes the language and stays on the page. On a page of questions it is a button of their form: what stands there is saved
 * before the page is left, also without scripts.
 */
export function LanguageSwitch({ language }: { readonly language: Language }) {
  const other = OTHER_LANGUAGE[language]
  const href = usePlaceIn(other)
  const isStep = useParams().step !== undefined
  // A page that is only drawn anew keeps the document it stands in.
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <>
      <link rel="alternate" hrefLang={other} href={href} />
      {isStep ? (
        <>
          {/* The enter key presses the first button of a form, wherever it stands: not the one that changes the language. */}
          <button type="submit" form={QUESTIONS_FORM} tabIndex={-1} aria-hidden="true" className="sr-only" />
          <button type="submit" form={QUESTIONS_FORM} name={CONTROLS.press} value={`language:${other}`} lang={other} className={LOOKS}>
            {NAMES[other]}
          </button>
        </>
      ) : (
        <a href={href} hrefLang={other} lang={other} className={LOOKS}>
          {NAMES[other]}
        </a>
      )}
    </>
  )
}
