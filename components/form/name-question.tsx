'use client'

import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { CONTROLS, type TypedStep } from '@/lib/forms/form-data'
import type { SimilarName } from '@/lib/intake/similar-names'
import { Button } from '../ui/button'
import { useSurroundings } from './form-context'
import { asText } from './frame'

type NameQuestionProps = {
  /** The row's name in the form: `list.0`. */
  readonly row: string
  /** The cell that names the row. */
  readonly field: string
  readonly typed: TypedStep
}

/**
 * Asks about a name that is not recognised but resembles known ones. Only a press changes it; going on leaves it as it is.
 * The buttons post; with scripts they act at once.
 */
export function NameQuestion({ row, field, typed }: NameQuestionProps) {
  const { t, form, similar = {}, reread } = useSurroundings()
  const [kept, setKept] = useState(() => asText(typed.nameAsWritten))
  const [said, setSaid] = useState('')
  const name = `${row}.${field}`
  const [list = '', number = ''] = row.split('.')
  const written = asText(form ? form.get(name) : typed[field])
  const names = written !== kept && Object.hasOwn(similar, written) ? similar[written] : undefined

  function answer(event: MouseEvent, words: string) {
    event.preventDefault()
    setSaid(words)
    const input = document.getElementById(name)
    input?.focus()
    return input instanceof HTMLInputElement ? input : undefined
  }
  function choose(event: MouseEvent, chosen: string) {
    const input = answer(event, t('The name is now {name}.', { name: chosen }))
    if (input) input.value = chosen
    reread()
  }
  function keep(event: MouseEvent) {
    answer(event, t('The name stays as you wrote it.'))
    setKept(written)
  }

  return (
    <>
      {kept !== '' && <input type="hidden" name={`${row}.nameAsWritten`} value={kept} />}
      {names && (
        <Asking name={name} written={written} names={names}>
          {names.map((one) => (
            <Button key={one.label} kind="secondary" name={CONTROLS.press} value={`name:${list}:${number}:${one.name}`} onClick={(event) => choose(event, one.name)}>
              {names.length === 1 ? t('Yes, {name}', { name: one.label }) : one.label}
            </Button>
          ))}
          <Button kind="secondary" name={CONTROLS.press} value={`keep:${list}:${number}`} onClick={keep}>
            {t('No, it is as I wrote it')}
          </Button>
        </Asking>
      )}
      <p role="status" className="empty:hidden">
        {!names && said}
      </p>
    </>
  )
}

type AskingProps = { readonly name: string; readonly written: string; readonly names: readonly SimilarName[]; readonly children: ReactNode }

/** The question with its buttons. The first one on the page gets the focus when the page was saved and a name is asked about. */
function Asking({ name, written, names, children }: AskingProps) {
  const { t, namesAsked = 0 } = useSurroundings()
  const group = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    if (namesAsked > 0 && document.querySelector('[data-name-question]') === group.current) group.current?.focus()
  }, [namesAsked])
  const [only] = names
  return (
    <fieldset ref={group} data-name-question="" id={`${name}-question`} tabIndex={-1} className="max-w-measure border-l-4 border-caution bg-caution-wash px-4 py-3">
      <legend className="float-left mb-2 font-semibold">
        {names.length === 1 && only ? t('Did you mean {name}?', { name: only.label }) : t('Did you mean one of these?')}
      </legend>
      <input type="hidden" name={`${name}.asked`} value={written} />
      <p className="clear-left mb-3">{t('We do not know the name “{name}”. Please look once more. You can also just go on.', { name: written })}</p>
      <div className="flex flex-col items-start gap-2">{children}</div>
    </fieldset>
  )
}
