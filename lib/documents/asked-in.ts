import type { Field } from '@/lib/forms/field'
import { optionsOf } from '@/lib/forms/step'
import { type Language, type Translate, translate } from '@/lib/i18n/translate'
import { placeOf } from '@/lib/intake/marked'
import type { Draft } from '@/lib/intake/typed'
import { optionsIn } from '@/lib/knowledge/lists'
import { fieldAt } from '@/lib/steps'
import { instrumentWordings, wordingOf } from '@/lib/steps/wordings'
import type { MarkedRow, MarkedSection } from './marked-answers'

/** A question as the person read it, in another language than English, and the answer in the words that were offered. */
export type AskedWords = { readonly language: Language; readonly question: string; readonly answer?: string }
export type AskedRow = MarkedRow & { readonly asked?: AskedWords }
/** `wording`: how far the words of a questionnaire may be relied on in the language it was asked in. */
export type AskedSection = Omit<MarkedSection, 'rows'> & { readonly rows: readonly AskedRow[]; readonly wording?: string }

const NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Spanish' }
const languageOf = (tag: string): Language => (tag === 'es' ? 'es' : 'en')

const STANDINGS = { official: 'the official text', 'own-words': 'plain words of this project', 'not-validated': 'translation not validated' } as const

/** The instruments by how their words stand in a language: `PHQ-9, GAD-7: the official text`. */
function standingsIn(language: Language): readonly string[] {
  const kinds = [...new Set(instrumentWordings.map(({ wordings }) => wordings[language].standing))]
  return kinds.map(
    (kind) => `${instrumentWordings.flatMap(({ instrument, wordings }) => (wordings[language].standing === kind ? [instrument] : [])).join(', ')}: ${STANDINGS[kind]}`,
  )
}

/** What staff have to know of a form that was not asked in English; nothing for one that was. */
export function askedInWords(tag: string): string | undefined {
  const language = languageOf(tag)
  if (language === 'en') return undefined
  return `Asked in ${NAMES[language]}. ${standingsIn(language).join('; ')}. Everything else: a working translation.`
}

/** The same in a few words, for the summary. */
export function askedInShort(tag: string): string | undefined {
  const language = languageOf(tag)
  const open = instrumentWordings.filter(({ wordings }) => wordings[language].standing === 'not-validated').map(({ instrument }) => instrument)
  return language === 'en' ? undefined : `asked in ${NAMES[language]} (${open.join(' and ')}: translation not validated)`
}

const OPEN = [
  { value: 'unsure', label: 'I am not sure' },
  { value: 'declined', label: 'I would rather not say' },
] as const

const CHOICES: readonly Field['kind'][] = ['one', 'many', 'yesno', 'item', 'listed']

/** What was chosen, in the words it was chosen by. Free words are the person's own, and stand there already. */
function chosenIn(row: MarkedRow, field: Field, value: unknown, t: Translate): string | undefined {
  if (row.state === 'missing' || row.state === 'unreadable' || value === undefined || !CHOICES.includes(field.kind)) return undefined
  const options = [...(field.kind === 'listed' ? optionsIn(field.from) : optionsOf(field)), ...OPEN]
  const labels = [value].flat().flatMap((one) => options.find((option) => option.value === String(one))?.label ?? [])
  return labels.map((label) => t(label)).join(', ') || undefined
}

function rowIn(row: MarkedRow, sent: Draft, language: Language, t: Translate): AskedRow {
  const field = fieldAt(row.key)
  const { step, name } = placeOf(row.key)
  const answer = field && chosenIn(row, field, sent.case.answers[step]?.[name], t)
  return { ...row, asked: { language, question: t(row.question), ...(answer && { answer }) } }
}

/** The answers with every question as it was asked; as they are, where it was asked in English. */
export function askedSections(sections: readonly MarkedSection[], sent: Draft, tag: string): readonly AskedSection[] {
  const language = languageOf(tag)
  if (language === 'en') return sections
  const t = translate(language)
  return sections.map((section) => {
    const wording = wordingOf(section.step, language)
    const told = wording && (wording.remark ?? `Asked in ${NAMES[language]}, in the words of the official form.`)
    return { ...section, rows: section.rows.map((row) => rowIn(row, sent, language, t)), ...(told && { wording: told }) }
  })
}
