'use client'

import { useRef, useState } from 'react'
import type { ListedField, ListName } from '@/lib/forms/field'
import { useSurroundings } from './form-context'
import { asText, LabelFrame, useDescription, type WidgetProps } from './frame'
import { type Loaded, loadSuggesting } from './suggest-names'

const listId = (from: ListName) => `suggest-${from}`
const COMBOBOX = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-haspopup': 'listbox', 'aria-expanded': false } as const

/** Words with suggestions from a list. Any other words are kept as well. What suggests is loaded when the box is first entered. */
export function ListedWidget(props: WidgetProps<ListedField>) {
  const { field, name, value } = props
  const { scripted } = useSurroundings()
  const input = useRef<HTMLInputElement>(null)
  const before = useRef<string>(undefined)
  const [loaded, setLoaded] = useState<Loaded>()

  async function load() {
    before.current ??= input.current?.value
    setLoaded((await loadSuggesting(field.from)) ?? loaded)
  }

  return (
    <LabelFrame {...props}>
      <div className="relative max-w-md">
        <input
          type="text"
          ref={input}
          id={name}
          name={name}
          defaultValue={asText(value)}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          {...useDescription(name, field.hint)}
          {...(scripted ? COMBOBOX : { list: listId(field.from) })}
          onFocus={loaded ? undefined : load}
          className="input"
        />
        {loaded && input.current && <loaded.SuggestBox input={input.current} names={loaded.names} before={before.current ?? ''} />}
      </div>
    </LabelFrame>
  )
}

/** The suggestions of a form's fields for browsers without scripts, which know how to offer a list. Each list once. */
export function Suggestions() {
  const { suggestions } = useSurroundings()
  return (
    <noscript>
      {Object.entries(suggestions).map(([from, names]) => (
        <datalist key={from} id={listId(from as ListName)}>
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      ))}
    </noscript>
  )
}
