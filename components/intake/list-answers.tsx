import { rowAnswers } from '@/lib/documents/patient-copy/answer-words'
import type { ListField } from '@/lib/forms/field'
import type { TypedStep } from '@/lib/forms/form-data'
import type { Language, Translate } from '@/lib/i18n/translate'

type ListAnswersProps = {
  readonly t: Translate
  readonly language: Language
  readonly field: ListField
  /** Under which the list posts. */
  readonly name: string
  readonly rows: readonly TypedStep[]
  /** The page of the list. */
  readonly change: string
}

/** The rows of a list as they were filled in: what each is called, what was said of it, and the way to change it. */
export function ListAnswers({ t, language, field, name, rows, change }: ListAnswersProps) {
  return (
    <ul className="max-sm:mt-2">
      {rows.map((row, number) => {
        const said = rowAnswers(field.row, row, t, language)
        const place = `${name}.${number}`
        const called = said.find(({ isName }) => isName)?.answer ?? t('{what} {number}', { what: t(field.rowName), number: number + 1 })
        return (
          <li key={place} className="mb-4 border-b border-line pb-3 last:mb-0 last:border-b-0 last:pb-0">
            <p className="font-semibold first-letter:uppercase">{called}</p>
            {said
              .filter(({ isName }) => !isName)
              .map(({ key, question, answer }) => (
                <p key={key}>
                  <span className="text-soft">{question}</span> {answer}
                </p>
              ))}
            <a href={`${change}#${place}.${field.rowTitle}`} className="inline-flex min-h-11 items-center print:hidden">
              {t('Change')} {called}
            </a>
          </li>
        )
      })}
    </ul>
  )
}
