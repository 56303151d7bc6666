'use client'

import { type ReactNode, useSyncExternalStore } from 'react'
import type { ListName } from '@/lib/forms/field'
import { CONTROLS, readForm, type TypedStep } from '@/lib/forms/form-data'
import { problemIn } from '@/lib/forms/problem-words'
import type { StepData } from '@/lib/forms/step'
import type { Language } from '@/lib/i18n/translate'
import type { Notices } from '@/lib/intake/notices'
import type { SimilarNames } from '@/lib/intake/similar-names'
import type { FieldProblem } from '@/lib/intake/typed'
import { ErrorSummary } from '../form/error-summary'
import { FormProvider } from '../form/form-context'
import { NamesToLookAt } from '../form/names-to-look-at'
import type { PageOrder, SaveAction } from '../form/save-state'
import { showings } from '../form/shown'
import { useStepForm } from '../form/use-step-form'
import { Button } from '../ui/button'
import { askedIn, QUESTIONS_FORM } from './asked'
import { ConflictPanel } from './conflict-panel'
import type { Raising } from './raised'
import { SaveLine } from './save-line'
import { Closed, NotSaved, SignedOut } from './step-panels'
import { StepQuestions } from './step-questions'
import { useWords } from './words'

export type StepFormProps = {
  readonly step: StepData
  readonly typed: TypedStep
  readonly problems: readonly FieldProblem[]
  /** Facts of other steps that this step's conditions read. */
  readonly known: Readonly<Record<string, unknown>>
  readonly suggestions: Readonly<Partial<Record<ListName, readonly string[]>>>
  readonly similar: SimilarNames
  readonly raising: Raising
  /** When a question is to be answered, in words. */
  readonly whenAsked: Readonly<Record<string, string>>
  readonly language: Language
  readonly timeZone: string
  /** The clinic's, for whoever needs it now. */
  readonly phone: string
  readonly title: string
  /** Where the person came from to change an answer. */
  readonly back?: 'check'
  /** While the stored answers cannot be read: nothing is asked, so that nothing is overwritten. */
  readonly instead?: ReactNode
  /** On what the page's saves rest; missing where there is no open form to save into. */
  readonly order?: PageOrder
  /** The panels that stand above the questions already. */
  readonly panels: Notices
  /** The steps that are on the list, for someone who came to change an answer. */
  readonly shown: readonly string[]
  readonly save: SaveAction
  /** Stands above everything. */
  readonly top: ReactNode
  /** The heading of the page: it stands below what is wrong, above the questions. */
  readonly children: ReactNode
}

/** What the server has read in words while they were typed, unless it stands at the top of the page already. */
const written = (notices: Notices | undefined, panels: Notices): Notices => ({
  crisis: notices?.crisis === true && !panels.crisis,
  urgentCare: notices?.urgentCare === true && !panels.urgentCare,
})

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
  whenAsked,
  language,
  timeZone,
  phone,
  title,
  back,
  instead,
  order,
  panels,
  shown,
  save,
  top,
  children,
}: StepFormProps) {
  const t = useWords()
  const scripted = useScripted()
  const showingIn = (now: TypedStep) => showings(askedIn(step), now, known)
  const {
    state,
    kept,
    notices,
    touched,
    wrong: found,
    attempt,
    form,
    isPending,
    reread,
    letGo,
    formProps,
  } = useStepForm({ step, save, order, typed, problems, showingIn })
  const wrong = found.map((one) => ({ ...one, problem: problemIn(t, one.problem) }))
  const initial = state.attempt > 0 && state.typed && !form ? state.typed : typed
  const now = form ? readForm(step, form) : initial
  const restsOn = state.order ?? order
  if (instead && state.attempt === 0) return instead
  return (
    <FormProvider
      value={{
        t,
        scripted,
        whenAsked,
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
      {state.outcome === 'away' && kept.kind === 'away' && !kept.isSignedOut && <NotSaved attempt={state.attempt} />}
      {kept.kind === 'away' && kept.isSignedOut && <SignedOut />}
      {kept.kind === 'gone' && <Closed />}
      {kept.kind === 'conflict' && (
        <ConflictPanel step={step} typed={now} contested={kept.contested} timeZone={timeZone} language={language} form={QUESTIONS_FORM} letGo={letGo} />
      )}
      <ErrorSummary t={t} wrong={wrong} attempt={attempt} />
      {state.outcome === 'names' && !scripted && <NamesToLookAt step={step} typed={initial} similar={state.similar} />}
      {children}
      <form {...formProps} id={QUESTIONS_FORM} noValidate className="grid gap-10" autoComplete="on">
        {/* The enter key presses the first button of a form: it must be this one, not “Remove”. */}
        <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
        <input type="hidden" name={CONTROLS.step} value={step.id} />
        <input type="hidden" name={CONTROLS.locale} value={language} />
        {back && <input type="hidden" name={CONTROLS.back} value={back} />}
        {back && <input type="hidden" name={CONTROLS.shown} value={shown.join()} />}
        {/* Never filled in again by a browser from an earlier drawing of the page: these belong to this one. */}
        {restsOn && <input type="hidden" name={CONTROLS.base} value={restsOn.base} autoComplete="off" />}
        {restsOn && <input type="hidden" name={CONTROLS.writer} value={restsOn.writer} autoComplete="off" />}
        <StepQuestions step={step} showing={showingIn(now)} typed={initial} now={now} raising={raising} written={{ notices: written(notices, panels), after: touched }} />
        {step.credit && <p className="max-w-measure text-sm text-soft">{t(step.credit)}</p>}
        <SaveLine kept={kept} state={state} timeZone={timeZone} language={language} />
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
