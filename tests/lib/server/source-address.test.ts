import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { noteSourceAddresses, sourceAddress } from '@/lib/server/source-address'

const headers = (given: Record<string, string>) => new Headers(given)
const SOCKET = '192.0.2.9'

test.each([
  ['nothing in front: the connection, whatever a client claims', 0, { 'x-forwarded-for': '203.0.113.66', 'x-socket-address': SOCKET }, SOCKET],
  ['one proxy in front: what it saw', 1, { 'x-forwarded-for': '203.0.113.66, 198.51.100.4', 'x-socket-address': '10.0.0.1' }, '198.51.100.4'],
  ['two proxies in front: what the outer one saw', 2, { 'x-forwarded-for': '203.0.113.66, 198.51.100.4, 10.0.0.2', 'x-socket-address': '10.0.0.1' }, '198.51.100.4'],
  ['fewer entries than proxies: the first there is', 3, { 'x-forwarded-for': '198.51.100.4', 'x-socket-address': '10.0.0.1' }, '198.51.100.4'],
  ['nothing known', 0, {}, 'unknown'],
  ['an IPv4 address written as IPv6', 0, { 'x-socket-address': '::ffff:192.0.2.9' }, SOCKET],
  ['an IPv6 address: its network', 0, { 'x-socket-address': '2001:DB8:1:2:3:4:5:6' }, '2001:db8:1:2::/64'],
  ['a short IPv6 address: its network', 0, { 'x-socket-address': '2001:db8::7' }, '2001:db8:0:0::/64'],
] as const)('%s', (_, hops, given, expected) => expect(sourceAddress(headers(given as Record<string, string>), hops)).toBe(expected))

test('what a client writes into the header is replaced by where its connection came from', async () => {
  noteSourceAddresses()
  const server = createServer((asked, answer) => answer.end(String(asked.headers['x-socket-address'])))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const body = await new Promise<string>((resolve) => {
    request({ port, host: '127.0.0.1', headers: { 'x-socket-address': '203.0.113.66' } }, (answer) => {
      let text = ''
      answer.on('data', (part) => {
        text += String(part)
      })
      answer.on('end', () => resolve(text))
    }).end()
  })
  server.close()
  expect(body).toBe('127.0.0.1')
})
