import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { beforeAll, expect, test } from 'vitest'
import { sourceAddress } from '@/lib/server/source-address'
import { beginServing } from '@/lib/server/starting/serving'

type Sent = Readonly<Record<string, string>>

const SOCKET = '192.0.2.9'
const CLAIMED = '203.0.113.66'
let header = ''
beforeAll(async () => {
  beginServing()
  header = Object.keys(await asSeen({})).find((name) => name.startsWith('x-socket-')) ?? ''
})

/** The headers that a server of this process finds on a request that was sent with these. */
async function asSeen(sent: Sent): Promise<Sent> {
  const server = createServer((asked, answer) => answer.end(JSON.stringify(asked.headers)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const body = await new Promise<string>((resolve) => {
    request({ port, host: '127.0.0.1', headers: sent }, (answer) => {
      let text = ''
      answer.on('data', (part) => {
        text += String(part)
      })
      answer.on('end', () => resolve(text))
    }).end()
  })
  server.close()
  return JSON.parse(body) as Sent
}

test('from the start of serving, what a client writes into any header is replaced by where its connection came from', async () => {
  const seen = await asSeen({ 'x-forwarded-for': CLAIMED, 'x-socket-address': CLAIMED, [header]: CLAIMED })
  expect(sourceAddress(new Headers(seen), 0)).toBe('127.0.0.1')
})

test.each([
  ['nothing in front: the connection, whatever a client claims', 0, CLAIMED, SOCKET, SOCKET],
  ['one proxy in front: what it saw', 1, `${CLAIMED}, 198.51.100.4`, '10.0.0.1', '198.51.100.4'],
  ['two proxies in front: what the outer one saw', 2, `${CLAIMED}, 198.51.100.4, 10.0.0.2`, '10.0.0.1', '198.51.100.4'],
  ['fewer entries than proxies: the first there is', 3, '198.51.100.4', '10.0.0.1', '198.51.100.4'],
  ['nothing known', 0, '', '', 'unknown'],
  ['before the noting began, nothing in front: nobody is believed', 0, CLAIMED, '', 'unknown'],
  ['before the noting began, one proxy in front: what it saw', 1, `${CLAIMED}, 198.51.100.4`, '', '198.51.100.4'],
  ['an IPv4 address written as IPv6', 0, '', '::ffff:192.0.2.9', SOCKET],
  ['an IPv6 address: its network', 0, '', '2001:DB8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['a short IPv6 address: its network', 0, '', '2001:db8::7', '2001:db8:0:0::/64'],
] as const)('%s', (_, hops, forwarded, socket, expected) => {
  const headers = new Headers({ 'x-forwarded-for': forwarded, 'x-socket-address': CLAIMED, ...(socket && { [header]: socket }) })
  expect(sourceAddress(headers, hops)).toBe(expected)
})
