import type { Tone } from '@/components/ui/panel'
import type { DocumentHead } from '@/lib/server/document-head'
import type { DocumentKind, StaffStep, StepKind } from '@/lib/server/document-order'

export const KIND_WORDS: Readonly<Record<DocumentKind, string>> = {
  estimate: 'Good Faith Estimate',
  authorization: 'Prior-authorization packet',
  abn: 'Worksheet for the Medicare notice (ABN)',
  determination: 'Request for a plan’s determination',
}

export const LANGUAGE_WORDS: Readonly<Record<string, string>> = { en: 'English', es: 'Spanish' }

/** What was done with a paper, as its history tells it. */
export const STEP_WORDS: Readonly<Record<StepKind, string>> = {
  given: 'Given to the patient',
  'link-made': 'A link was made for the patient',
  opened: 'The patient opened it',
  'sent-to-payer': 'Sent to the payer',
  approved: 'The payer said yes',
  denied: 'The payer said no',
  'more-wanted': 'The payer wants more',
  appealed: 'The payer’s no was appealed',
  withdrawn: 'Withdrawn',
  reopened: 'The entry before was a mistake and is taken back',
}

/** What may be written down next, as the form offers it. */
export const NEXT_WORDS: Readonly<Record<StaffStep, string>> = {
  given: 'Handed to the patient',
  'sent-to-payer': 'Sent to the payer',
  approved: 'The payer said yes',
  denied: 'The payer said no',
  'more-wanted': 'The payer wants more',
  appealed: 'The no was appealed',
  withdrawn: 'Withdrawn',
  reopened: 'The last entry was a mistake: take it back',
}

type State = { readonly state: string; readonly tone: Tone }

const BY_PAYER: Readonly<Record<DocumentHead['standing'], State>> = {
  made: { state: 'Not sent yet', tone: 'caution' },
  'sent-to-payer': { state: 'With the payer', tone: 'plain' },
  approved: { state: 'The payer said yes', tone: 'good' },
  denied: { state: 'The payer said no', tone: 'alert' },
  'more-wanted': { state: 'The payer wants more', tone: 'caution' },
  appealed: { state: 'Appealed', tone: 'plain' },
  withdrawn: { state: 'Withdrawn', tone: 'plain' },
}

/** How a paper stands, in a few words. */
export function stateOf({ kind, isNewest, standing, steps, decision }: DocumentHead): State {
  if (decision?.isOverdue) return { state: 'Decision overdue', tone: 'alert' }
  if (kind === 'authorization' || kind === 'determination') return BY_PAYER[standing]
  if (!isNewest) return { state: 'Replaced by a newer one', tone: 'plain' }
  const has = (step: StepKind) => steps.some((one) => one.kind === step)
  if (has('opened')) return { state: 'Opened by the patient', tone: 'good' }
  if (has('given')) return { state: 'Given to the patient', tone: 'good' }
  return has('link-made') ? { state: 'Link made, not opened yet', tone: 'caution' } : { state: 'Not given yet', tone: 'caution' }
}

/** The papers inside one document, by their names. */
const PART_WORDS: Readonly<Record<string, string>> = {
  packet: 'Packet, the clinic’s copy',
  payer: 'Copy for the payer',
  letter: 'Letter of medical necessity',
  notice: 'For the patient',
  worksheet: 'Worksheet for staff',
  request: 'Request to the plan',
}
export const partWords = (name: string): string => PART_WORDS[name] ?? name.charAt(0).toUpperCase() + name.slice(1)
