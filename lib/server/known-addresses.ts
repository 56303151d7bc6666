import { manualGroupNamed } from '@/lib/documents/manual/places'
import { manualSectionNamed } from '@/lib/documents/manual/section-ids'
import { isOffered, offeredLanguage } from '@/lib/i18n/translate'
import { stepById } from '@/lib/steps'
import { environment } from './environment'

/** The last part of an address below `/<language>/intake/` that is no step. */
const BESIDE_STEPS = ['check', 'copy', 'correction', 'later', 'private', 'sent', 'signed-out']

/** Answers 404 with the whole page: no route matches it. */
export const NOT_HERE = '/en/not/here'

/**
 * False for an address that would match a page and still does not exist: a language that is not offered, an unknown step.
 * A page that finds this out for itself can only answer with an empty body that scripts fill in.
 */
export function isKnownAddress(path: string): boolean {
  const [, first = '', second, third, ...more] = path.split('/')
  const looksLikeLanguage = /^[a-z]{2,3}(-[a-z]+)?$/i.test(first)
  if (first === 'demo-mail') return environment().demo && second === undefined
  if (first === 'manual' && second !== undefined && second !== '') return isInManual(second, third, more)
  if (looksLikeLanguage && first !== 'api' && !isOffered(first)) return false
  if (second !== 'intake' || third === undefined || third === '' || more.length > 0) return true
  return BESIDE_STEPS.includes(third) || stepById(third) !== undefined
}

const isInManual = (section: string, group: string | undefined, more: readonly string[]): boolean =>
  manualSectionNamed(section) !== undefined && (group === undefined || (more.length === 0 && manualGroupNamed(section, group) !== undefined))

/** The language in an address; English where it names none. */
export const languageIn = (path: string): string => offeredLanguage(path.split('/')[1])
