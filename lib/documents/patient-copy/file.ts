import type { Language, Translate } from '@/lib/i18n/translate'
import type { Draft } from '@/lib/intake/typed'
import type { Answers } from '@/lib/rules/fact'
import { copySections, keptBack } from './sections'

/** A copy for other programs: the answers in the shape of the data contract, and each in words. */
export type CopyFile = {
  readonly reference: string
  readonly sentAt: string
  readonly language: Language
  /** True where answers that may have been given in private are left out. */
  readonly leavesOutPrivateAnswers: boolean
  /** As `npm run evaluate` reads it. */
  readonly case: { readonly on: string; readonly answers: Answers }
  readonly inWords: readonly {
    readonly step: string
    readonly heading: string
    readonly answers: readonly { readonly key: string; readonly question: string; readonly answer: string }[]
  }[]
}

const without = (answers: Answers, isKept: (key: string) => boolean): Answers =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([step, fields]) => {
      const left = Object.entries(fields).filter(([name]) => !isKept(`${step}.${name}`))
      return left.length === 0 ? [] : [[step, Object.fromEntries(left)]]
    }),
  )

/** Everything a patient sent, for whatever they want to do with it. */
export function copyFile(
  sent: Draft,
  { t, language, reference, sentAt }: { readonly t: Translate; readonly language: Language; readonly reference: string; readonly sentAt: Date },
): CopyFile {
  const isKept = keptBack(sent)
  return {
    reference,
    sentAt: sentAt.toISOString(),
    language,
    leavesOutPrivateAnswers: isKept('phq-9.q9'),
    case: { on: sent.case.on, answers: without(sent.case.answers, isKept) },
    inWords: copySections(sent, t, language).map(({ step, heading, rows }) => ({ step, heading, answers: rows })),
  }
}
