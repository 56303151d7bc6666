'use client'

import { answerWords, groupWords } from '@/lib/documents/patient-copy/answer-words'
import { CONTROLS, type TypedStep } from '@/lib/forms/form-data'
import type { StepData } from '@/lib/forms/step'
import type { Language } from '@/lib/i18n/translate'
import type { Contested } from '../form/save-state'
import { Button } from '../ui/button'
import { Panel } from '../ui/panel'
import { SummaryRows } from '../ui/summary-rows'
import { clockTime } from './clock-time'
import { useWords } from './words'

type ConflictPanelProps = {
  readonly step: StepData
  /** What stands on this page. */
  readonly typed: TypedStep
  /** What was saved elsewhere since. */
  readonly contested: Contested
  readonly timeZone: string
  readonly language: Language
  /** The form that its buttons post. */
  readonly form: string
  /** With scripts: lets go what is on this page. */
  readonly letGo: () => void
}

/** Two tabs or devices wrote on one page. Nothing is thrown away until the person has seen both and chosen. */
export function ConflictPanel({ step, typed, contested, timeZone, language, form, letGo }: ConflictPanelProps) {
  const t = useWords()
  const time = clockTime(contested.savedAt, timeZone, language)
  return (
    <Panel tone="caution" role="alert" id="conflict" heading={t('This page was also changed somewhere else')} className="mb-8">
      <p>
        {t('Another tab or device saved other answers here at {time}. What you typed is still on this page, but it is not saved. Which answers do you want to keep?', {
          time,
        })}
      </p>
      <Differences step={step} typed={typed} contested={contested} language={language} />
      <div className="not-prose mt-4 flex flex-col items-stretch gap-3 sm:flex-row">
        <Button form={form} name={CONTROLS.press} value={`mine:${contested.revision}`}>
          {t('Keep what is on this page')}
        </Button>
        <Button
          form={form}
          kind="secondary"
          name={CONTROLS.press}
          value="theirs"
          onClick={(event) => {
            event.preventDefault()
            letGo()
          }}
        >
          {t('Use the other answers')}
        </Button>
      </div>
    </Panel>
  )
}

const differ = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other)

/** Question by question, where the two differ. */
function Differences({ step, typed, contested, language }: Pick<ConflictPanelProps, 'step' | 'typed' | 'contested' | 'language'>) {
  const t = useWords()
  const rows = Object.entries(step.fields).flatMap(([key, field]) => {
    const group = step.groups.find((one) => one.fields.includes(key))
    const keys: readonly string[] = group ? group.fields : [key]
    if ((group && group.fields[0] !== key) || !keys.some((one) => differ(typed[one], contested.typed[one]))) return []
    const words = (of: TypedStep) => (group ? groupWords(group, step.fields, of, t) : answerWords(field, of[key], t, language)) ?? t('Nothing')
    return [{ key, label: t(group ? group.legend : field.label), value: <Both mine={words(typed)} theirs={words(contested.typed)} /> }]
  })
  if (rows.length === 0) return <p>{t('They differ only in answers that this page does not ask for now.')}</p>
  return <SummaryRows rows={rows} />
}

function Both({ mine, theirs }: { readonly mine: string; readonly theirs: string }) {
  const t = useWords()
  return (
    <>
      <span className="block">
        <span className="font-semibold">{t('On this page:')}</span> {mine}
      </span>
      <span className="mt-1 block">
        <span className="font-semibold">{t('Saved elsewhere:')}</span> {theirs}
      </span>
    </>
  )
}
