'use client'

import type { Language } from '@/lib/i18n/translate'
import type { SaveState } from '../form/save-state'
import { useWords } from './words'

type SaveLineProps = { readonly state: SaveState; readonly timeZone: string; readonly language: Language }

/** “Saved at 2:03 PM”, only once it is true. */
export function SaveLine({ state, timeZone, language }: SaveLineProps) {
  const t = useWords()
  const time = state.savedAt && new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', timeZone }).format(new Date(state.savedAt))
  return (
    <p role="status" className="min-h-7 text-soft">
      {state.outcome === 'away' && t('Not saved yet.')}
      {state.outcome === 'unlikely' && t('Saved at {time}. One number is worth a second look.', { time: time ?? '' })}
      {state.outcome === 'names' && t('Saved at {time}. A name is worth a second look.', { time: time ?? '' })}
      {state.outcome === 'problems' && t('Saved at {time}, as you typed it.', { time: time ?? '' })}
      {state.outcome === 'redrawn' && t('Saved at {time}.', { time: time ?? '' })}
    </p>
  )
}
