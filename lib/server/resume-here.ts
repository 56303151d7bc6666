import 'server-only'
import { encodeQR } from 'qr'
import { recordAudit } from './audit'
import { now } from './clock'
import { database } from './database'
import { draftSecretHash, keepDraftSecret } from './draft-cookie'
import { inBrowser, openAt } from './draft-store'
import { environment } from './environment'
import { maskedAddress } from './mail/address'
import { reachesPeople } from './mail/transport'
import { queueMail } from './outbox'
import { reserveWithin } from './rate-limit'
import { resumeAddress } from './resume-address'
import { closeElsewhere, holdForm } from './resume-browsers'
import { ASKS, LINKS_OF_SOURCE, SCREENS_A_DAY } from './resume-limits'
import { mailResumeLink, makeResumeLink, RESUMABLE, type Resumable, resumableAt, resumableOf } from './resume-links'
import { type Given, type Opened, openByResumeLink } from './resume-opening'
import { hashOfSecret, newSecret } from './secret'

/** The form of this browser, when it can be gone on with elsewhere. */
async function formHere(): Promise<Resumable | undefined> {
  const tokenHash = await draftSecretHash()
  const row = tokenHash && (await database().draft.findFirst({ where: { ...inBrowser(tokenHash), ...resumableAt(now()) }, select: RESUMABLE }))
  return row ? resumableOf(row) : undefined
}

/**
 * How this browser's form can be gone on with elsewhere. `mail`: by a letter to this address, which is shown masked.
 * `browsers`: in how many it is open, this one among them.
 */
export type Ways = { readonly mail: string | undefined; readonly screen: 'code' | 'date' | undefined; readonly browsers: number }

/** The ways of this browser's form; undefined when there is no form here that can be handed on. */
export async function waysOn(): Promise<Ways | undefined> {
  const form = await formHere()
  if (!form) return undefined
  const mail = form.email && reachesPeople() ? maskedAddress(form.email) : undefined
  return { mail, screen: screenOf(form), browsers: await database().draftBrowser.count({ where: { draftId: form.id } }) }
}

/** What a link on the screen asks for besides. */
const screenOf = ({ email, dateOfBirth }: Resumable): Ways['screen'] => (email && reachesPeople() ? 'code' : dateOfBirth ? 'date' : undefined)

/** Why no link is given. `wait`: this source had many in the last hour; `too-many`: this form or this address had today. */
type NoLink = { readonly kind: 'wait' } | { readonly kind: 'too-many' } | { readonly kind: 'not-here' }

/** Mails a link to the address in this browser's form. */
export async function mailLinkHere(source: string): Promise<{ readonly kind: 'mailed'; readonly to: string } | NoLink> {
  const form = await formHere()
  if (!form?.email || !reachesPeople()) return { kind: 'not-here' }
  if (!(await reserveWithin(LINKS_OF_SOURCE, source))) return { kind: 'wait' }
  const isMailed = await database().$transaction((transaction) => mailResumeLink(transaction, form))
  return isMailed ? { kind: 'mailed', to: maskedAddress(form.email) } : { kind: 'too-many' }
}

/** A picture of dots: a square of `size` by `size`, and the dark ones as one SVG path. */
export type Dots = { readonly size: number; readonly path: string }

/** A link that is shown, as text and as a picture for the camera of a phone. */
export type ShownLink = { readonly kind: 'shown'; readonly address: string; readonly dots: Dots }

/** Makes a link to this browser's form, to be shown on its screen. */
export async function showLinkHere(source: string): Promise<ShownLink | NoLink> {
  const form = await formHere()
  if (!form || !screenOf(form)) return { kind: 'not-here' }
  if (!(await reserveWithin(LINKS_OF_SOURCE, source))) return { kind: 'wait' }
  return database().$transaction(async (transaction) => {
    if (!(await reserveWithin(SCREENS_A_DAY, form.id, transaction))) return { kind: 'too-many' }
    const secret = await makeResumeLink(transaction, form.id, 'screen')
    const about = { actor: { kind: 'patient' }, object: { type: 'draft', id: form.id } } as const
    await recordAudit(transaction, { ...about, action: 'resume.link-made', detail: { channel: 'screen', asked: 'in-form' } })
    const address = resumeAddress(environment().publicUrl, form.language, secret)
    return { kind: 'shown', address, dots: dotsOf(address) }
  })
}

/** A text as a QR code, one path of unit squares. */
function dotsOf(text: string): Dots {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 })
  const path = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return { size: rows.length, path }
}

/** Closes this browser's form in every other browser. */
export async function closeElsewhereHere(): Promise<{ readonly kind: 'closed' } | { readonly kind: 'not-here' }> {
  const tokenHash = await draftSecretHash()
  const form = await formHere()
  if (!tokenHash || !form) return { kind: 'not-here' }
  return database().$transaction(async (transaction) => {
    await holdForm(transaction, form.id)
    // Of two browsers that close each other at once, one stays.
    if ((await transaction.draftBrowser.count({ where: { tokenHash } })) === 0) return { kind: 'not-here' }
    await closeElsewhere(transaction, form.id, tokenHash, now())
    await recordAudit(transaction, { actor: { kind: 'patient' }, action: 'resume.closed-elsewhere', object: { type: 'draft', id: form.id } })
    return { kind: 'closed' }
  })
}

/**
 * Asks for a link by an address. Whether anybody has a form with it is found out later, by the worker: here every address is
 * the same work and the same answer.
 */
export async function askForLink(email: string, language: string, source: string): Promise<'asked' | 'wait'> {
  if (!(await reserveWithin(ASKS, source))) return 'wait'
  // Where no letter reaches anybody the page does not offer to ask; who posts all the same hears what everybody hears.
  if (reachesPeople()) await database().$transaction((transaction) => queueMail(transaction, { kind: 'resume-asked', to: email, language, values: {} }))
  return 'asked'
}

/**
 * Whether this browser has an unfinished form, and whether a link leads to that same one.
 * @param secret the link's
 */
export async function formBeside(secret: string): Promise<'none' | 'same' | 'another'> {
  const tokenHash = await draftSecretHash()
  // Also one that staff fill in: it is put aside just the same.
  const form = tokenHash && (await database().draft.findFirst({ where: openAt(tokenHash, now()), select: { id: true } }))
  if (!form) return 'none'
  const link = await database().resumeLink.findUnique({ where: { hash: hashOfSecret(secret) }, select: { draftId: true } })
  return link?.draftId === form.id ? 'same' : 'another'
}

/** Opens a form by its link and the second thing in this browser, which gets a secret of its own once it is open. */
export async function openHere(secret: string, given: Given, source: string): Promise<Opened> {
  const own = newSecret()
  const opened = await openByResumeLink(secret, given, hashOfSecret(own), source)
  if (opened.kind === 'opened') await keepDraftSecret(own)
  return opened
}
