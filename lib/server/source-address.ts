import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'
import { environment } from './environment'

/** Set by ourselves on every request before anything reads it, so that a client's own is never believed. */
const SOCKET_HEADER = 'x-socket-address'

const kept = globalThis as { tmsNotesSourceAddresses?: true }

/**
 * Notes on every request of this process where its connection came from: neither Next's request nor its headers say so
 * reliably, since X-Forwarded-For can be written by anybody. Happens at the first use, or earlier when called at the start.
 */
export function noteSourceAddresses(): void {
  if (kept.tmsNotesSourceAddresses) return
  kept.tmsNotesSourceAddresses = true
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    request.headers[SOCKET_HEADER] = request.socket.remoteAddress ?? 'unknown'
  })
}

/**
 * Where a request came from: the connection, or, behind proxies of our own, what the outermost of them saw.
 * An IPv6 network of one household is one source.
 */
export function sourceAddress(headers: Headers, hops: number = environment().trustedProxyHops): string {
  noteSourceAddresses()
  const forwarded = (headers.get('x-forwarded-for') ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
  const socket = headers.get(SOCKET_HEADER)
  const chain = socket ? [...forwarded, socket] : forwarded
  const found = chain.at(-1 - (socket ? hops : Math.max(0, hops - 1))) ?? chain[0] ?? 'unknown'
  return networkOf(found)
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
