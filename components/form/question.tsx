'use client'

import type { Field } from '@/lib/forms/field'
import { Cell } from './cell'
import type { WidgetProps } from './frame'
import { ListWidget } from './list'

/** Draws any field by its kind. */
export function Question({ field, ...rest }: WidgetProps<Field>) {
  return field.kind === 'list' ? <ListWidget field={field} {...rest} /> : <Cell field={field} {...rest} />
}
