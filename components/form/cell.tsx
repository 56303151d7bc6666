'use client'

import type { RowField } from '@/lib/forms/field'
import { DateWidget } from './date'
import type { WidgetProps } from './frame'
import { ItemWidget } from './item'
import { ListedWidget } from './listed'
import { LongWidget } from './long'
import { ManyWidget } from './many'
import { MonthWidget } from './month'
import { NumberWidget } from './number'
import { OneWidget, YesNoWidget } from './one'
import { ScaleWidget } from './scale'
import { TextWidget } from './text'

/** Draws any field that may stand in a list's row. */
export function Cell({ field, ...rest }: WidgetProps<RowField>) {
  switch (field.kind) {
    case 'text':
      return <TextWidget field={field} {...rest} />
    case 'long':
      return <LongWidget field={field} {...rest} />
    case 'date':
      return <DateWidget field={field} {...rest} />
    case 'month':
      return <MonthWidget field={field} {...rest} />
    case 'number':
      return <NumberWidget field={field} {...rest} />
    case 'scale':
      return <ScaleWidget field={field} {...rest} />
    case 'item':
      return <ItemWidget field={field} {...rest} />
    case 'one':
      return <OneWidget field={field} {...rest} />
    case 'yesno':
      return <YesNoWidget field={field} {...rest} />
    case 'many':
      return <ManyWidget field={field} {...rest} />
    case 'listed':
      return <ListedWidget field={field} {...rest} />
  }
}
