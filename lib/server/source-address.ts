import { randomBytes } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'
import { environment } from './environment'

/**
 * The header in which we note the connection. Only this process knows its name: a request that came before the noting began –
 * the port is open a moment earlier – can bring none that is believed.
 */
const kept = globalThis as { tmsSocketHeader?: string }

/**
 * Notes on every request of this process where its connection came from: neither Next's request nor its headers say so
 * reliably, since X-Forwarded-For can be written by anybody. To be called before the first request is served.
 */
export function noteSourceAddresses(): void {
  if (kept.tmsSocketHeader) return
  const header = `x-socket-${randomBytes(16).toString('hex')}`
  kept.tmsSocketHeader = header
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    request.headers[header] = request.socket.remoteAddress ?? 'unknown'
  })
}

/**
 * Where a request came from: the connection, or, behind proxies of our own, what the outermost of them saw.
 * An IPv6 network of one household is one source.
 */
export function sourceAddress(headers: Headers, hops: number = environment().trustedProxyHops): string {
  const forwarded = (headers.get('x-forwarded-for') ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
  const socket = kept.tmsSocketHeader && headers.get(kept.tmsSocketHeader)
  const chain = [...forwarded, socket || 'unknown']
  return networkOf(chain.at(-1 - hops) ?? chain[0] ?? 'unknown')
}

function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').slice(0, 64)
  if (!isIPv6(plain)) return plain
  const [head = '', tail] = plain.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail === undefined ? [] : tail.split(':').filter(Boolean)
  const zeros = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0')
  return `${[...left, ...zeros, ...right].slice(0, 4).join(':').toLowerCase()}::/64`
}
