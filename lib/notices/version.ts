import { type Language, translate } from '@/lib/i18n/translate'
import { contentHash } from '@/lib/rules/content-hash'
import { languageLinesContent } from './language-help'
import type { Notice } from './notice'

/** The texts of a notice in their order, with what they are asked for by. */
const contentOf = (notice: Notice) => ({ ...notice, ...(notice.id === 'language-help' && { lines: languageLinesContent() }) })

/** Every English text of a notice, in the order it is read: what a translation must have. */
export const textsOf = ({ title, substance, parts }: Notice): readonly string[] => [
  title,
  ...substance.map(({ text }) => text),
  ...parts.flatMap(({ heading, lines = [], points = [] }) => [...(heading ? [heading] : []), ...lines.map(({ text }) => text), ...points.map(({ text }) => text)]),
]

/**
 * The version of a notice: the day it holds from, and what its English text hashes to; in another language also what the
 * translation hashes to. Worked out of the words themselves, so that no change can go without a new version.
 */
export function versionOf(notice: Notice, language: Language = 'en'): string {
  const source = `${notice.effective}.${contentHash(JSON.stringify(contentOf(notice)))}`
  if (language === 'en') return source
  const t = translate(language)
  return `${source}.${contentHash(JSON.stringify(textsOf(notice).map((text) => t(text))))}`
}

/** Whether two versions are the same notice, in whatever language each was shown. */
export const isSameNotice = (one: string, other: string): boolean => one.split('.').slice(0, 2).join('.') === other.split('.').slice(0, 2).join('.')
