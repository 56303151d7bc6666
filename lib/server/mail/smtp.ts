import { setTimeout as wait } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import type SMTPTransport from 'nodemailer/lib/smtp-transport'
import type { MailSettings } from './settings'
import type { Letter } from './transport'

const seconds = 1000
/** No letter takes longer. Shorter than the wait before its next try, so that two tries never overlap. */
const LONGEST_SENDING = 45 * seconds

/** Nobody took the letter in time. */
class TooSlow extends Error {
  override readonly name = 'TooSlowError'
}

/** Hands one letter to the mail server, on a connection of its own. Every wait has an end. */
export async function sendBySmtp(settings: MailSettings, letter: Letter, longest = LONGEST_SENDING): Promise<void> {
  const sending = new AbortController()
  try {
    await Promise.race([
      transporter(settings).sendMail(messageOf(settings, letter)),
      wait(longest, undefined, { signal: sending.signal }).then(() => {
        throw new TooSlow('The mail server did not take the letter in time.')
      }),
    ])
  } finally {
    sending.abort()
  }
}

function transporter({ host, port, secure, user, password }: MailSettings) {
  const options: SMTPTransport.Options = {
    host,
    port,
    secure,
    ...(user !== undefined && { auth: { user, pass: password ?? '' } }),
    // Links and codes go over no open line; a mail server on this computer is none.
    requireTLS: !secure && !isThisComputer(host),
    ...(isThisComputer(host) && { tls: { rejectUnauthorized: false } }),
    dnsTimeout: 10 * seconds,
    connectionTimeout: 10 * seconds,
    greetingTimeout: 10 * seconds,
    socketTimeout: 20 * seconds,
  }
  return createTransport(options)
}

/** The addresses are given apart from the text, and each is one mailbox: nothing in them can become a header. */
function messageOf({ from }: MailSettings, letter: Letter) {
  return {
    envelope: { from, to: [letter.to] },
    from: { name: letter.from, address: from },
    to: { name: '', address: letter.to },
    subject: letter.subject,
    text: letter.text,
    messageId: `<${letter.id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

const isThisComputer = (host: string) => host === 'localhost' || /^127\.(\d{1,3}\.){2}\d{1,3}$/.test(host) || host === '::1' || host === '[::1]'

/** Whether the mail server has said for good that there is no such mailbox: trying again would not help. */
export function isRefusedForGood(error: unknown): boolean {
  const { code, responseCode, command } = error as { readonly code?: unknown; readonly responseCode?: unknown; readonly command?: unknown }
  return code === 'EENVELOPE' && command === 'RCPT TO' && [550, 551, 553].includes(Number(responseCode))
}
