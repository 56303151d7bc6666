/** A mail server, and the address that letters come from. */
export type MailSettings = {
  readonly host: string
  readonly port: number
  /** TLS from the first byte on. */
  readonly secure: boolean
  readonly user: string | undefined
  readonly password: string | undefined
  readonly from: string
}

/** Reads `smtp://user:password@host:port`; undefined when it is something else. */
export function smtpServer(text: string): Omit<MailSettings, 'from'> | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '' || !['', '/'].includes(url.pathname) || url.search !== '' || url.hash !== '')
    return undefined
  const secure = url.protocol === 'smtps:'
  try {
    const [user, password] = [url.username, url.password].map((part) => (part === '' ? undefined : decodeURIComponent(part)))
    return { host: url.hostname.replace(/^\[(.*)\]$/, '$1'), port: url.port === '' ? (secure ? 465 : 587) : Number(url.port), secure, user, password }
  } catch {
    return undefined // a percent sign that begins no character
  }
}
