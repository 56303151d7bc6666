'use client'

import type { ListedField, ListName } from '@/lib/forms/field'
import { useSurroundings } from './form-context'
import { asText, LabelFrame, useDescription, type WidgetProps } from './frame'

const listId = (from: ListName) => `suggest-${from}`

/** Words with suggestions from a list. Any other words are kept as well. */
export function ListedWidget(props: WidgetProps<ListedField>) {
  const { field, name, value } = props
  return (
    <LabelFrame {...props}>
      <input
        type="text"
        id={name}
        name={name}
        list={listId(field.from)}
        defaultValue={asText(value)}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        {...useDescription(name, field.hint)}
        className="input max-w-md"
      />
    </LabelFrame>
  )
}

/** The suggestions of a form's fields, each list once. */
export function Suggestions() {
  const { suggestions } = useSurroundings()
  return Object.entries(suggestions).map(([from, names]) => (
    <datalist key={from} id={listId(from as ListName)}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  ))
}
