import type { Field } from '@/lib/forms/field'
import { optionsOf } from '@/lib/forms/step'
import { type Language, offeredLanguage, type Translate, translate } from '@/lib/i18n/translate'
import { placeOf } from '@/lib/intake/marked'
import type { Draft } from '@/lib/intake/typed'
import { optionsIn } from '@/lib/knowledge/lists'
import { fieldAt } from '@/lib/steps'
import { type InstrumentWording, instrumentWordings, wordingOf } from '@/lib/steps/wordings'
import type { MarkedRow, MarkedSection } from './marked-answers'

/** A question as the person read it, in another language than English, and the answer in the words that were offered. */
export type AskedWords = { readonly language: Language; readonly question: string; readonly answer?: string }
export type AskedRow = MarkedRow & { readonly asked?: AskedWords }
/**
 * `language`: what the step was asked in; undefined when nobody answered it. `wording`: how far the words of a questionnaire
 * may be relied on in that language.
 */
export type AskedSection = Omit<MarkedSection, 'rows'> & { readonly rows: readonly AskedRow[]; readonly language: Language | undefined; readonly wording?: string }

/** In which language a form was asked, by tag: each step in its own where that was written down, else the whole of it in one. */
export type AskedIn = { readonly form: string; readonly steps: Readonly<Record<string, string>> | undefined }

const NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Spanish' }

function languageAt(step: string, { form, steps }: AskedIn): Language | undefined {
  if (!steps) return offeredLanguage(form)
  const tag = steps[step]
  return tag === undefined ? undefined : offeredLanguage(tag)
}

const STANDINGS = { official: 'the official text', 'own-words': 'plain words of this project', 'not-validated': 'translation not validated' } as const

type Other = { readonly language: Language; readonly isPartly: boolean; readonly instruments: readonly InstrumentWording[] }

/** What was asked in another language than English: the whole form or a part of it, and the questionnaires among that. */
function otherThanEnglish(sections: readonly AskedSection[]): Other | undefined {
  const other = sections.filter(({ language }) => language !== undefined && language !== 'en')
  const language = other[0]?.language
  if (!language) return undefined
  const instruments = instrumentWordings.filter(({ step }) => other.some((section) => section.step === step))
  return { language, isPartly: sections.some((section) => section.language === 'en'), instruments }
}

const standingOf = ({ wordings }: InstrumentWording, language: Language) => wordings[language].standing

/** The instruments by how their words stand in a language: `PHQ-9, GAD-7: the official text`. */
function standingsOf({ language, instruments }: Other): readonly string[] {
  const kinds = [...new Set(instruments.map((one) => standingOf(one, language)))]
  return kinds.map((kind) => `${instruments.flatMap((one) => (standingOf(one, language) === kind ? [one.instrument] : [])).join(', ')}: ${STANDINGS[kind]}`)
}

/** What staff have to know of a form that was not asked in English, or not all of it; nothing for one that was. */
export function askedInWords(sections: readonly AskedSection[]): string | undefined {
  const other = otherThanEnglish(sections)
  if (!other) return undefined
  const name = NAMES[other.language]
  const standings = standingsOf(other)
  const asked = other.isPartly ? `Asked partly in ${name}: where the ${name} stands below the question.` : `Asked in ${name}.`
  const rest = `${standings.length > 0 ? 'Everything else' : 'All of it'}${other.isPartly ? ` in ${name}` : ''}: a working translation.`
  return [asked, ...(standings.length > 0 ? [`${standings.join('; ')}.`] : []), rest].join(' ')
}

/** The same in a few words, for the summary. */
export function askedInShort(sections: readonly AskedSection[]): string | undefined {
  const other = otherThanEnglish(sections)
  if (!other) return undefined
  const open = other.instruments.filter((one) => standingOf(one, other.language) === 'not-validated').map(({ instrument }) => instrument)
  const asked = `asked ${other.isPartly ? 'partly ' : ''}in ${NAMES[other.language]}`
  return open.length > 0 ? `${asked} (${open.join(' and ')}: translation not validated)` : asked
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

/** The answers with every question as it was asked: in the language of its step, beside the English where that is another. */
export function askedSections(sections: readonly MarkedSection[], sent: Draft, asked: AskedIn): readonly AskedSection[] {
  return sections.map((section) => {
    const language = languageAt(section.step, asked)
    if (language === undefined || language === 'en') return { ...section, language }
    const t = translate(language)
    const wording = wordingOf(section.step, language)
    const told = wording && (wording.remark ?? `Asked in ${NAMES[language]}, in the words of the official form.`)
    return { ...section, language, rows: section.rows.map((row) => rowIn(row, sent, language, t)), ...(told && { wording: told }) }
  })
}
