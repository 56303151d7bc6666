'use client'

import { type MouseEvent, useEffect, useRef, useState } from 'react'
import type { ListField } from '@/lib/forms/field'
import { CONTROLS, type TypedStep } from '@/lib/forms/form-data'
import { Button } from '../ui/button'
import { FieldError, Hint } from '../ui/field-error'
import { useSurroundings } from './form-context'
import type { WidgetProps } from './frame'
import { ListRow } from './list-row'

/** A row keeps its number while others come and go, so that nothing typed moves. */
type Row = { readonly number: number; readonly typed: TypedStep }

const rowsOf = (value: unknown, atLeast: number): readonly Row[] => {
  const typed: readonly TypedStep[] = Array.isArray(value) ? value : []
  return Array.from({ length: Math.max(typed.length, atLeast, 1) }, (_, number) => ({ number, typed: typed[number] ?? {} }))
}

/** Rows of the same questions. Adding and removing are buttons that post; with scripts they act at once. */
export function ListWidget({ field, name, value }: WidgetProps<ListField>) {
  const { t, problems, rows: wanted, reread } = useSurroundings()
  const [rows, setRows] = useState(() => rowsOf(value, wanted[name] ?? 0))
  const [removed, setRemoved] = useState<readonly Row[]>([])
  const focusNext = useRef<string | undefined>(undefined)

  // biome-ignore lint/correctness/useExhaustiveDependencies: after the rows have been drawn anew, not when they are read
  useEffect(() => {
    if (focusNext.current === undefined) return
    document.getElementById(focusNext.current)?.focus()
    focusNext.current = undefined
    reread()
  }, [rows, removed])

  function add(event: MouseEvent) {
    event.preventDefault()
    const number = Math.max(...[...rows, ...removed].map((row) => row.number), -1) + 1
    focusNext.current = `${name}.${number}.${field.rowTitle}`
    setRows([...rows, { number, typed: {} }])
  }
  function remove(event: MouseEvent, row: Row) {
    event.preventDefault()
    focusNext.current = `${name}-undo`
    setRemoved([...removed, row])
  }
  function putBack() {
    const last = removed.at(-1)
    focusNext.current = last && `${name}.${last.number}.${field.rowTitle}`
    setRemoved(removed.slice(0, -1))
    setRows([...rows])
  }

  const left = rows.filter((row) => !removed.includes(row))
  const problem = problems[name]
  return (
    <fieldset id={name} tabIndex={-1} className="grid gap-4">
      <legend className="max-w-measure font-semibold">{t(field.label)}</legend>
      {field.hint && <Hint id={`${name}-hint`}>{t(field.hint)}</Hint>}
      {problem && (
        <FieldError id={`${name}-error`} label={t('Error')}>
          {t(problem)}
        </FieldError>
      )}
      {rows.map((row) => (
        <ListRow
          key={row.number}
          field={field}
          list={name}
          name={`${name}.${row.number}`}
          place={left.indexOf(row) + 1}
          typed={row.typed}
          isRemoved={removed.includes(row)}
        >
          {(left.length > 1 || Object.keys(row.typed).length > 0) && (
            <Button kind="quiet" name={CONTROLS.press} value={`remove:${name}:${row.number}`} onClick={(event) => remove(event, row)}>
              {t('Remove')} <span className="sr-only">{t('{what} {number}', { what: t(field.rowName), number: left.indexOf(row) + 1 })}</span>
            </Button>
          )}
        </ListRow>
      ))}
      <div role="status" className="flex flex-wrap items-center gap-3">
        {removed.length > 0 && (
          <>
            <span>{t('Removed.')}</span>
            <Button type="button" kind="quiet" id={`${name}-undo`} onClick={putBack}>
              {t('Put it back')}
            </Button>
          </>
        )}
      </div>
      {left.length < field.most && (
        <div>
          <Button kind="secondary" name={CONTROLS.press} value={`add:${name}`} onClick={add}>
            {t('Add another {what}', { what: t(field.rowName) })}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
