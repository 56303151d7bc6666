'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { LEAVES_ITSELF } from '@/components/intake/send-state'
import { type AskState, OPEN, type OpenState } from '@/components/resume/states'
import { CONTROLS } from '@/lib/forms/form-data'
import { offeredLanguage } from '@/lib/i18n/translate'
import { isMailAddress } from '@/lib/server/mail/address'
import { askForLink, formBeside, openHere } from '@/lib/server/resume-here'
import { beginOpening, type Given } from '@/lib/server/resume-opening'
import { sourceAddress } from '@/lib/server/source-address'
import { languageIn } from '../../language-in'
import { orElse } from '../../or-else'
import { typedDay } from '../../typed-day'

/** A secret as links carry it; longer texts are no code of ours. */
const LONGEST = 200

const typedIn = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}
const source = async () => sourceAddress(await headers())

/** Asks for a link by an address. The answer is the same for every address. */
export async function askAction(previous: AskState, form: FormData): Promise<AskState> {
  const attempt = (previous?.attempt || 0) + 1
  const email = typedIn(form, 'email')
  if (!isMailAddress(email)) return { attempt, outcome: 'no-address', typed: email.slice(0, LONGEST) }
  const outcome = await orElse('resume.not-asked', async () => askForLink(email, languageIn(form), await source()), 'away')
  return { attempt, outcome, typed: outcome === 'away' ? email.slice(0, LONGEST) : '' }
}

/** Opens a form by its link: first the link itself, then the second thing. What was typed stays, also when it did not open. */
export async function openAction(previous: OpenState, form: FormData): Promise<OpenState> {
  const state = stateIn(previous, form)
  if (state.link === '' || state.link.length > LONGEST) return { ...withoutAsking(state), problem: 'no-link' }
  const isAgain = form.get(CONTROLS.press) === OPEN.again
  const next = await orElse('resume.not-opened', () => (state.asked && !isAgain ? finish(state) : begin(state, isAgain)), 'away')
  if (next === 'away') return { ...state, problem: next }
  if (next.openAt && !form.has(LEAVES_ITSELF)) redirect(next.openAt)
  return next
}

/** Everything as it stands on the page that was posted. It comes from the browser and only goes back to it. */
function stateIn(previous: OpenState, form: FormData): OpenState {
  const asked = typedIn(form, OPEN.asked)
  const beside = typedIn(form, OPEN.beside)
  const parts = [OPEN.code, 'born-month', 'born-day', 'born-year'].map((name) => [name, typedIn(form, name).slice(0, 12)])
  return {
    attempt: (previous?.attempt || 0) + 1,
    // A whole link may be pasted: the secret is what stands after its #.
    link: typedIn(form, OPEN.link).split('#').at(-1)?.trim() ?? '',
    ...((asked === 'code' || asked === 'date') && { asked }),
    to: typedIn(form, OPEN.to).slice(0, 40),
    isLast: typedIn(form, OPEN.isLast) === 'yes',
    beside: beside === 'same' || beside === 'another' ? beside : 'none',
    typed: Object.fromEntries(parts),
  }
}

const withoutAsking = ({ asked: _asked, ...state }: OpenState): OpenState => ({ ...state, link: state.link.slice(0, LONGEST) })

async function begin(state: OpenState, again: boolean): Promise<OpenState> {
  const begun = await beginOpening(state.link, await source(), again)
  if (begun.kind === 'refused') return { ...withoutAsking(state), problem: 'refused' }
  if (begun.kind === 'wait' || begun.kind === 'too-many' || begun.kind === 'no-more-codes') return { ...state, problem: begun.kind }
  const asked = begun.kind === 'code' ? { asked: begun.kind, to: begun.to, isLast: begun.isLast, isMailedAgain: again } : { asked: begun.kind }
  return { ...state, typed: {}, ...asked, beside: await formBeside(state.link) }
}

function givenIn({ asked, typed }: OpenState): Given | undefined {
  const part = (name: string) => typed[name] ?? ''
  if (asked === 'code') return { code: part(OPEN.code) }
  const dateOfBirth = typedDay({ month: part('born-month'), day: part('born-day'), year: part('born-year') })
  return dateOfBirth ? { dateOfBirth } : undefined
}

async function finish(state: OpenState): Promise<OpenState> {
  const unreadable = state.asked === 'code' ? ('no-code' as const) : ('no-date' as const)
  const given = givenIn(state)
  if (!given) return { ...state, problem: unreadable }
  const opened = await openHere(state.link, given, await source())
  if (opened.kind === 'opened') return { ...state, link: '', typed: {}, openAt: `/${offeredLanguage(opened.language)}/intake` }
  return { ...state, problem: opened.kind === 'invalid' ? unreadable : opened.kind }
}
