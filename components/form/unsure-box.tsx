'use client'

import type { ChangeEvent } from 'react'
import { Choice } from './choice'
import { openAnswers } from './open-answers'

type UnsureBoxProps = { readonly field: { readonly certain?: true; readonly declinable?: true }; readonly name: string; readonly value: unknown }

/** The check box beside something typed: “I am not sure”. Ticking it empties what stands there, since only one can be meant. */
export function UnsureBox({ field, name, value }: UnsureBoxProps) {
  return openAnswers(field).map((open) => (
    <Choice
      key={open.value}
      type="checkbox"
      id={`${name}.${open.value}`}
      name={`${name}.unsure`}
      value={open.value}
      label={open.label}
      checked={value === open.value}
      onChange={clear}
    />
  ))
}

function clear(event: ChangeEvent<HTMLInputElement>): void {
  if (!event.currentTarget.checked) return
  const fieldset = event.currentTarget.closest('fieldset')
  for (const input of fieldset?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input:not([type=checkbox], [type=hidden]), select') ?? []) input.value = ''
  for (const box of fieldset?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? []) if (box !== event.currentTarget) box.checked = false
}

/** Unticks the box beside what is being typed. */
export function untick(event: { readonly currentTarget: HTMLElement }): void {
  for (const box of event.currentTarget.closest('fieldset')?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? []) box.checked = false
}
