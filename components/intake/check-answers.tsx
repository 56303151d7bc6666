import type { ReactNode } from 'react'
import { answerWords, groupWords } from '@/lib/documents/patient-copy/answer-words'
import type { TypedStep } from '@/lib/forms/form-data'
import { problemIn } from '@/lib/forms/problem-words'
import { SECTIONS, type SectionId, type StepData } from '@/lib/forms/step'
import type { Language, Translate } from '@/lib/i18n/translate'
import type { Aside } from '@/lib/intake/private-part'
import { type SummaryRow, SummaryRows } from '../ui/summary-rows'
import { ListAnswers } from './list-answers'

/** One step as it was answered: its questions, what was typed, which of them were asked, and what does not fit. */
export type Answered = {
  readonly section: SectionId
  readonly step: StepData
  /** False while the step's page was never saved. */
  readonly isVisited: boolean
  /** No answer of it stands here: the patient answered alone, is asked later, or it is not chosen yet how. */
  readonly aside?: Aside
  readonly typed: TypedStep
  readonly shown: readonly string[]
  readonly wrong: Readonly<Record<string, string>>
}

type CheckAnswersProps = { readonly t: Translate; readonly language: Language; readonly home: string; readonly answered: readonly Answered[] }

/**
 * Every answer by section, each with its way back to change it. A step's heading carries the step's id: who has changed an answer
 * comes back to it, by eye, by ear and by keyboard.
 */
export function CheckAnswers({ answered, ...rest }: CheckAnswersProps) {
  return (Object.keys(SECTIONS) as SectionId[]).map((section) => {
    const steps = answered.filter((one) => one.section === section)
    const [first] = steps
    if (!first) return null
    const bearsStep = first.step.heading === SECTIONS[section]
    const id = bearsStep ? first.step.id : `check-${section}`
    return (
      <section key={section} aria-labelledby={id} className="mt-10">
        <h2 id={id} tabIndex={bearsStep ? -1 : undefined} className="text-xl">
          {rest.t(SECTIONS[section])}
        </h2>
        {steps.map((one) => (
          <div key={one.step.id} className="mt-5">
            {!(bearsStep && one === first) && (
              <h3 id={one.step.id} tabIndex={-1} className="mb-2 text-lg">
                {rest.t(one.step.heading)}
              </h3>
            )}
            {one.aside ? <p className="max-w-measure">{asideWords(one.aside, rest.t)}</p> : <SummaryRows rows={rowsOf(one, rest)} />}
          </div>
        ))}
      </section>
    )
  })
}

function asideWords(aside: Aside, t: Translate): string {
  if (aside === 'in-private') return t('Answered in private. What was answered is not shown here.')
  return aside === 'later' ? t('Skipped for now. Our staff will ask the patient.') : t('Not open yet. First choose how these questions will be answered.')
}

/** The rows of one step: a group is one row; what was neither asked for here nor said is none. */
function rowsOf({ step, typed, shown, wrong }: Answered, { t, language, home }: Omit<CheckAnswersProps, 'answered'>): readonly SummaryRow[] {
  const change = `${home}/${step.id}?back=check`
  const row = (key: string, label: string, words: ReactNode, problem?: string): SummaryRow => ({
    key,
    label,
    value: (
      <>
        {words ?? <span className="text-soft">{t('Not provided')}</span>}
        {problem && <span className="block font-semibold text-alert">{t('Needs a change: {problem}', { problem: problemIn(t, problem) })}</span>}
      </>
    ),
    action: { href: `${change}#${key}`, label: t('Change'), about: label },
  })
  return Object.entries(step.fields).flatMap(([key, field]) => {
    const group = step.groups.find((one) => one.fields.includes(key))
    if (group) return group.fields[0] === key ? [row(`group.${group.id}`, t(group.legend), groupWords(group, step.fields, typed, t))] : []
    if (!shown.includes(key) || field.unasked || (field.later && typed[key] === undefined)) return []
    const words = answerWords(field, typed[key], t, language)
    const rows = field.kind === 'list' && words !== undefined && (
      <ListAnswers t={t} language={language} field={field} name={key} rows={typed[key] as readonly TypedStep[]} change={change} />
    )
    return [row(key, t(field.label), rows || words, wrong[key])]
  })
}
