import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A letter as it came over the line. */
export type Arrived = { readonly from: string; readonly to: readonly string[]; readonly source: string }

/** A real mail server on this computer. */
export type MailServer = {
  readonly url: string
  readonly port: number
  readonly arrived: readonly Arrived[]
  readonly stop: () => Promise<void>
}

/** Starts a mail server on loopback; `options` make it refuse or dawdle. */
export async function mailServer(options: SMTPServerOptions = {}, port = 0): Promise<MailServer> {
  const arrived: Arrived[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 200,
    onData(stream, session, taken) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        arrived.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address), source: Buffer.concat(parts).toString('utf8') })
        taken()
      })
    },
    ...options,
  })
  // A client that hangs up is not this server's fault.
  server.on('error', () => undefined)
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
  const listening = (server.server.address() as AddressInfo).port
  return { url: `smtp://127.0.0.1:${listening}`, port: listening, arrived, stop: () => new Promise((resolve) => server.close(() => resolve())) }
}

/** The head of a letter, each header on one line. */
export const headOf = ({ source }: Arrived): readonly string[] => (source.split('\r\n\r\n')[0] ?? '').replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n')

/** The words of a letter, as they are read. */
export function bodyOf({ source }: Arrived): string {
  const body = source.slice(source.indexOf('\r\n\r\n') + 4)
  if (/^Content-Transfer-Encoding: base64/im.test(source)) return Buffer.from(body, 'base64').toString('utf8')
  if (!/^Content-Transfer-Encoding: quoted-printable/im.test(source)) return body
  const bytes = body.replaceAll(/=\r\n/g, '').replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
