import { Agent, type IncomingHttpHeaders, request } from 'node:http'

/** What came back. */
export type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string; readonly cookies: readonly string[] }

/** One request, byte for byte as it is to be sent: nothing is added that a browser would add. */
export type Asked = {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Sends the body in chunks, without saying how long it is. */
  readonly chunked?: boolean
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** Asks a server. Redirects are not followed; a connection that is cut rejects. */
export function ask(url: string, { method = 'GET', headers = {}, body, chunked = false }: Asked = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let answered = false
    const length = body !== undefined && !chunked ? { 'content-length': String(Buffer.byteLength(body)) } : {}
    const outgoing = request(url, { agent, method, headers: { ...length, ...headers }, timeout: 30_000 }, (incoming) => {
      answered = true
      let text = ''
      incoming.setEncoding('utf8')
      incoming.on('data', (piece: string) => (text += piece))
      incoming.once('error', reject)
      incoming.once('end', () => resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text, cookies: incoming.headers['set-cookie'] ?? [] }))
    })
    outgoing.once('timeout', () => outgoing.destroy(new Error('No answer within 30 seconds.')))
    // A refusal may close the connection while a long body is still on its way.
    outgoing.once('error', (error) => answered || reject(error))
    if (chunked && body !== undefined) outgoing.write(body)
    outgoing.end(chunked ? undefined : body)
  })
}

/** Closes what was kept open. */
export const hangUp = (): void => agent.destroy()

/** The headers of a request from a page of ours. */
export const fromOurPage = (url: string, cookie?: string): Record<string, string> => ({ origin: url, ...(cookie && { cookie }) })

/** The `name=value` of a cookie that was set; undefined when none was. */
export function cookieNamed(name: string, { cookies }: Answer): string | undefined {
  return cookies.find((cookie) => cookie.startsWith(`${name}=`))?.split(';')[0]
}
