'use client'

import { type FormEvent, useActionState, useRef, useState } from 'react'
import { readForm, type TypedStep } from '@/lib/forms/form-data'
import type { StepData } from '@/lib/forms/step'
import type { FieldProblem } from '@/lib/intake/typed'
import { NOT_POSTED, type PageOrder, type SaveAction } from './save-state'
import type { Showing } from './shown'
import { useAutosave } from './use-autosave'
import { useFindings } from './use-findings'
import { usePosting } from './use-posting'

type Of = {
  readonly step: StepData
  readonly save: SaveAction
  /** On what the page's saves rest; missing where the stored answers could not be read. */
  readonly order: PageOrder | undefined
  readonly typed: TypedStep
  /** What is wrong with the answers that the page came with. */
  readonly problems: readonly FieldProblem[]
  readonly showingIn: (typed: TypedStep) => Readonly<Record<string, Showing>>
}

/** A step's form in the browser: posts it, checks it before, and keeps every word whatever comes of it. */
export function useStepForm({ step, save, order, typed, problems, showingIn }: Of) {
  const [posted, formAction] = useActionState(save, NOT_POSTED)
  const element = useRef<HTMLFormElement>(null)
  const [form, setForm] = useState<FormData>()
  const [touched, setTouched] = useState('')
  const findings = useFindings({ step, typed, problems, showingIn, posted })
  const { kept, notices, engine } = useAutosave({ step: step.id, order: posted.order ?? order, element, read: (data) => readForm(step, data), posted })
  const { state, isPending, onSubmit } = usePosting({ step, save, posted, engine, findings })

  function reread(): void {
    if (!element.current) return
    setForm(new FormData(element.current))
    engine.current?.touched(true)
  }
  function onChange(event: FormEvent<HTMLFormElement>): void {
    const data = new FormData(event.currentTarget)
    setForm(data)
    const { name } = event.target as HTMLInputElement
    setTouched(name.split('.')[0] ?? '')
    findings.touched(data, name)
  }
  /** Lets go what is on this page, for what was saved elsewhere. */
  function letGo(): void {
    engine.current?.end()
    engine.current = undefined
    window.location.reload()
  }

  return {
    state,
    kept,
    /** What the answers call for, as the server has read them last, and the question that was touched last; '' for none. */
    notices: notices ?? state.notices,
    touched,
    wrong: findings.wrong,
    attempt: findings.attempt,
    form,
    isPending,
    reread,
    letGo,
    formProps: { ref: element, action: formAction, onSubmit, onChange },
  }
}
