'use client'

import { useWords } from '../intake/words'
import { OPEN, type OpenProblem, type OpenState } from './states'

type Place = { readonly at: string; readonly words: string }

/** What is wrong, and at which field. A wrong code and a link that has ended meanwhile are one sentence: nobody learns which. */
export function useOpenProblems(asked: OpenState['asked']): Partial<Record<OpenProblem, Place>> {
  const t = useWords()
  const wrong =
    asked === 'date'
      ? t('That did not open. The date may be wrong, or the link has ended. After five wrong dates a link ends, and we gladly give you a new one.')
      : t(
          'That did not open. The code may be mistyped or older than 10 minutes, or the link has ended. After five wrong codes a link ends, and we gladly give you a new one.',
        )
  return {
    'no-link': { at: OPEN.link, words: t('Paste the link that we gave you.') },
    refused: { at: OPEN.link, words: t('This link opens nothing. It may have been used already: each works once, for 14 days, and a newer one ends it.') },
    'no-code': { at: OPEN.code, words: t('Enter the code: six digits.') },
    'no-date': { at: 'born-month', words: t('Enter your date of birth: month, day and year.') },
    wrong: { at: asked === 'date' ? 'born-month' : OPEN.code, words: wrong },
  }
}
