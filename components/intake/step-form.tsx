'use client'

import { type ReactNode, useSyncExternalStore } from 'react'
import type { ListName } from '@/lib/forms/field'
import { CONTROLS, readForm, type TypedStep } from '@/lib/forms/form-data'
import type { StepData } from '@/lib/forms/step'
import type { Language } from '@/lib/i18n/translate'
import type { SimilarNames } from '@/lib/intake/similar-names'
import { ErrorSummary } from '../form/error-summary'
import { FormProvider } from '../form/form-context'
import { NamesToLookAt } from '../form/names-to-look-at'
import type { Placed } from '../form/problems'
import type { SaveAction } from '../form/save-state'
import { showings } from '../form/shown'
import { useStepForm } from '../form/use-step-form'
import { Button } from '../ui/button'
import { PageHeader } from '../ui/page-header'
import { Panel } from '../ui/panel'
import { askedIn } from './asked'
import type { Raising } from './raised'
import { SaveLine } from './save-line'
import { StepQuestions } from './step-questions'
import { useWords } from './words'

export type StepFormProps = {
  readonly step: StepData
  readonly typed: TypedStep
  readonly problems: readonly Placed[]
  /** Facts of other steps that this step's conditions read. */
  readonly known: Readonly<Record<string, unknown>>
  readonly suggestions: Readonly<Partial<Record<ListName, readonly string[]>>>
  readonly similar: SimilarNames
  readonly raising: Raising
  readonly language: Language
  readonly timeZone: string
  /** The clinic's, for whoever needs it now. */
  readonly phone: string
  readonly title: string
  /** Where the person came from to change an answer. */
  readonly back?: 'check'
  /** The stored answers cannot be read now: nothing is asked, so that nothing is overwritten. */
  readonly isAway: boolean
  readonly save: SaveAction
  /** Stands above everything. */
  readonly top: ReactNode
  /** The heading of the page: it stands below what is wrong, above the questions. */
  readonly children: ReactNode
}

const never = () => () => undefined
/** False on the server and in the first drawing, true from then on: pages agree before they differ. */
const useScripted = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

/** A step of the interview, drawn from its declaration: works as a plain form, and better with scripts. */
export function StepForm({
  step,
  typed,
  problems,
  known,
  suggestions,
  similar,
  raising,
  language,
  timeZone,
  phone,
  title,
  back,
  isAway,
  save,
  top,
  children,
}: StepFormProps) {
  const t = useWords()
  const scripted = useScripted()
  const showingIn = (now: TypedStep) => showings(askedIn(step), now, known)
  const { state, wrong, attempt, form, isPending, reread, formProps } = useStepForm({ step, save, typed, problems, showingIn })
  const initial = state.attempt > 0 && state.typed && !form ? state.typed : typed
  const now = form ? readForm(step, form) : initial
  if (isAway && state.attempt === 0) return <Unreachable title={title} />
  return (
    <FormProvider
      value={{
        t,
        scripted,
        problems: Object.fromEntries(wrong.map(({ name, problem }) => [name, problem])),
        unlikely: state.unlikely,
        suggestions,
        similar: { ...similar, ...state.similar },
        namesAsked: state.outcome === 'names' ? state.attempt : 0,
        rows: state.rows,
        phone,
        form,
        reread,
      }}
    >
      <title>{wrong.length > 0 ? t('Error: {title}', { title }) : title}</title>
      {top}
      {state.outcome === 'away' && <NotSaved attempt={state.attempt} />}
      <ErrorSummary t={t} wrong={wrong} attempt={attempt} />
      {state.outcome === 'names' && !scripted && <NamesToLookAt step={step} typed={initial} similar={state.similar} />}
      {children}
      <form {...formProps} noValidate className="grid gap-10" autoComplete="on">
        {/* The enter key presses the first button of a form: it must be this one, not “Remove”. */}
        <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
        <input type="hidden" name={CONTROLS.step} value={step.id} />
        <input type="hidden" name={CONTROLS.locale} value={language} />
        {back && <input type="hidden" name={CONTROLS.back} value={back} />}
        <StepQuestions step={step} showing={showingIn(now)} typed={initial} now={now} raising={raising} />
        {step.credit && <p className="max-w-measure text-sm text-soft">{t(step.credit)}</p>}
        <SaveLine state={state} timeZone={timeZone} language={language} />
        <div className="flex flex-col items-stretch gap-3 sm:flex-row sm:items-center">
          <Button aria-disabled={isPending}>{isPending ? t('Saving …') : t('Save and continue')}</Button>
          <Button kind="secondary" name={CONTROLS.press} value="list" aria-disabled={isPending}>
            {t('Save and return to the list')}
          </Button>
        </div>
      </form>
    </FormProvider>
  )
}

function NotSaved({ attempt }: { readonly attempt: number }) {
  const t = useWords()
  return (
    <Panel key={attempt} tone="alert" role="alert" heading={t('Not saved. Please try again.')} className="mb-8">
      <p>{t('We could not reach the place where your answers are kept. What you typed is still on this page. Wait a moment, then press “Save and continue” again.')}</p>
    </Panel>
  )
}

function Unreachable({ title }: { readonly title: string }) {
  const t = useWords()
  return (
    <>
      <title>{title}</title>
      <PageHeader heading={t('We cannot reach your answers right now')} lead={t('What you saved before is safe. Please wait a moment, then load this page again.')} />
    </>
  )
}
