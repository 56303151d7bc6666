'use client'

import type { Language } from '@/lib/i18n/translate'
import type { Kept, SaveState } from '../form/save-state'
import { clockTime } from './clock-time'
import { useWords } from './words'

type SaveLineProps = { readonly kept: Kept; readonly state: SaveState; readonly timeZone: string; readonly language: Language }

/**
 * “Saved at 2:03 PM”, only while it is true of every word on the page. While newer words are on their way the last state stays
 * for those who hear it, so that nobody is told of every keystroke.
 */
export function SaveLine({ kept, state, timeZone, language }: SaveLineProps) {
  const t = useWords()
  const isSaving = kept.kind === 'saving'
  return (
    <div className="min-h-7 text-soft" data-kept={kept.kind}>
      {isSaving && <p aria-hidden="true">{t('Saving …')}</p>}
      <p role="status" className={isSaving ? 'sr-only' : undefined}>
        <Settled kept={kept} state={state} timeZone={timeZone} language={language} />
      </p>
    </div>
  )
}

function Settled({ kept, state, timeZone, language }: SaveLineProps) {
  const t = useWords()
  if (kept.kind === 'away' && kept.isSignedOut) return t('Not saved.')
  if (kept.kind === 'away') return t('Not saved yet. Your words are still on this page. We keep trying.')
  if (kept.kind === 'gone') return t('Not saved.')
  if (kept.kind === 'conflict') return t('Not saved. Please choose which answers to keep.')
  if (kept.kind !== 'saved') return null
  const time = clockTime(kept.savedAt, timeZone, language)
  // What was said of the last press holds until something is changed.
  const outcome = kept.savedAt === state.savedAt ? state.outcome : 'none'
  if (outcome === 'unlikely') return t('Saved at {time}. One number is worth a second look.', { time })
  if (outcome === 'names') return t('Saved at {time}. A name is worth a second look.', { time })
  if (outcome === 'problems') return t('Saved at {time}, as you typed it.', { time })
  return t('Saved at {time}.', { time })
}
