'use client'

import Combobox from '@github/combobox-nav'
import { useEffect, useMemo, useRef, useState } from 'react'
import { type Names, type Suggestion, type Suggestions, suggesting } from '@/lib/facts/names/suggest'
import type { Translate } from '@/lib/i18n/translate'
import { useSurroundings } from './form-context'
import { putIn } from './put-in'

/** How long nothing more is typed before suggestions are read out: nobody wants them after every letter. */
const PAUSE = 700
/** So many letters without a suggestion are worth a word. */
const NOTHING_FROM = 4

type Props = {
  readonly input: HTMLInputElement
  readonly names: Names
  /** What stood in the box when it was entered: more than that was typed while this was loading. */
  readonly before: string
}

/**
 * What is suggested for a text box, below it. The box stays an ordinary one: the keyboard and the roles come from
 * combobox-nav, which is attached to it. Nothing is put in but by a press.
 */
export function SuggestBox({ input, names, before }: Props) {
  const { t } = useSurroundings()
  const [suggestions, setSuggestions] = useState<Suggestions>()
  const [said, setSaid] = useState('')
  const suggest = useMemo(() => suggesting(names), [names])
  const isPuttingIn = useRef(false)
  const { isGuess = false, found = [] } = suggestions ?? {}
  const isOpen = found.length > 0
  const list = useCombobox(input, isOpen)

  const look = () => {
    if (isPuttingIn.current) return
    setSuggestions(suggest(input.value))
    setSaid('')
  }
  function choose({ name }: Suggestion) {
    isPuttingIn.current = true
    putIn(input, name)
    isPuttingIn.current = false
    setSuggestions(undefined)
    setSaid(t('{name} is put in.', { name }))
    input.focus()
  }
  useKeys(input, { isOpen, look, close: () => setSuggestions(undefined) })

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what was typed while this was loading
  useEffect(() => {
    if (document.activeElement === input && input.value !== before) look()
  }, [])

  useEffect(() => {
    const words = suggestions && wordsFor(suggestions, input.value, t)
    if (!words) return
    const pause = setTimeout(() => setSaid(words), PAUSE)
    return () => clearTimeout(pause)
  }, [suggestions, input, t])

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keeps the focus where it is; what is operated are the options */}
      <div
        hidden={!isOpen}
        onMouseDown={(event) => event.preventDefault()}
        className="absolute inset-x-0 top-full z-10 mt-1 rounded-soft border border-edge bg-surface py-1 shadow-lg"
      >
        {isGuess && <p className="px-3 pt-1.5 text-sm text-soft">{t('Did you mean one of these?')}</p>}
        <div ref={list} id={`${input.id}-suggestions`} aria-label={t('Suggestions')} role="listbox">
          {found.map((one) => (
            <Offered key={one.name} suggestion={one} choose={choose} />
          ))}
        </div>
        <p className="border-line border-t px-3 pt-1.5 pb-1 text-sm text-soft">{t('Not there? What you typed is fine.')}</p>
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  )
}

/** What is read out once nothing more is typed. */
function wordsFor({ found }: Suggestions, typed: string, t: Translate): string | undefined {
  if (found.length === 1) return t('1 suggestion. Press the down arrow to go to it.')
  if (found.length > 1) return t('{count} suggestions. Press the down arrow to go to them.', { count: found.length })
  return typed.trim().length < NOTHING_FROM ? undefined : t('No suggestions. What you typed is fine.')
}

type OfferedProps = { readonly suggestion: Suggestion; readonly choose: (suggestion: Suggestion) => void }

function Offered({ suggestion, choose }: OfferedProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the keys are those of the text box, which names the active option
    <div
      role="option"
      aria-selected={false}
      onClick={() => choose(suggestion)}
      className="flex min-h-11 cursor-pointer flex-wrap items-baseline gap-x-1.5 px-3 py-2 -outline-offset-2 outline-accent hover:bg-wash aria-selected:bg-accent-wash aria-selected:outline-2"
    >
      <span className="font-semibold">{suggestion.name}</span>
      {suggestion.beside && <span className="text-soft">({suggestion.beside})</span>}
    </div>
  )
}

/** Makes a text box and a list into one combobox for as long as they are on the page. */
function useCombobox(input: HTMLInputElement, isOpen: boolean) {
  const list = useRef<HTMLDivElement>(null)
  const combobox = useRef<Combobox>(undefined)
  useEffect(() => {
    if (!list.current) return
    const made = new Combobox(input, list.current, { tabInsertsSuggestions: false })
    combobox.current = made
    return () => made.destroy()
  }, [input])
  useEffect(() => {
    if (isOpen) combobox.current?.start()
    else combobox.current?.stop()
  }, [isOpen])
  return list
}

type Acts = { readonly isOpen: boolean; readonly look: () => void; readonly close: () => void }

/** What happens at the text box itself: typing looks, the down arrow looks again, Escape and leaving it close. */
function useKeys(input: HTMLInputElement, { isOpen, look, close }: Acts): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.key === 'Escape' && isOpen) close()
      if (event.key !== 'ArrowDown' || isOpen) return
      event.preventDefault()
      look()
    }
    input.addEventListener('input', look)
    input.addEventListener('keydown', onKey)
    input.addEventListener('blur', close)
    return () => {
      input.removeEventListener('input', look)
      input.removeEventListener('keydown', onKey)
      input.removeEventListener('blur', close)
    }
  })
}
