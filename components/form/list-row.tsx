'use client'

import type { ReactNode } from 'react'
import type { ListField } from '@/lib/forms/field'
import { readRow, type TypedStep } from '@/lib/forms/form-data'
import { Cell } from './cell'
import { useSurroundings } from './form-context'
import { NameQuestion } from './name-question'
import { askedInRow, showings } from './shown'
import { Later, Shown } from './shown-when'

type ListRowProps = {
  readonly field: ListField
  /** The list's name, and the row's own. */
  readonly list: string
  readonly name: string
  /** Its place among the rows that are left, from 1. */
  readonly place: number
  readonly typed: TypedStep
  readonly isRemoved: boolean
  readonly children: ReactNode
}

/** One row of a list. A removed row is kept out of sight, and out of what is posted, until the page is left. */
export function ListRow({ field, list, name, place, typed, isRemoved, children }: ListRowProps) {
  const { t, form, scripted, problems, whenAsked } = useSurroundings()
  const showing = showings(askedInRow(field), form && !isRemoved ? readRow(field, name, form) : typed)
  const cells = Object.entries(field.row).filter(([, cell]) => !cell.unasked)
  const draw = ([key, cell]: (typeof cells)[number]) => {
    const words = scripted ? undefined : whenAsked?.[`${list}.${key}`]
    return (
      <Shown key={key} showing={showing[key] ?? 'shown'} words={words}>
        <Cell field={cell} name={`${name}.${key}`} value={typed[key]} />
        {key === field.rowTitle && 'nameAsWritten' in field.row && <NameQuestion row={name} field={key} typed={typed} />}
      </Shown>
    )
  }
  const later = cells.filter(([, cell]) => cell.later)
  const isLaterSaid = later.some(([key]) => typed[key] !== undefined || problems[`${name}.${key}`])
  return (
    <fieldset disabled={isRemoved} hidden={isRemoved} className="grid min-w-0 gap-6 rounded-soft border border-line bg-surface p-4 sm:p-5">
      <legend className="float-left font-semibold first-letter:uppercase">{t('{what} {number}', { what: t(field.rowName), number: place })}</legend>
      {cells.filter(([, cell]) => !cell.later).map(draw)}
      {later.length > 0 && <Later isOpen={isLaterSaid}>{later.map(draw)}</Later>}
      {children && <div>{children}</div>}
    </fieldset>
  )
}
