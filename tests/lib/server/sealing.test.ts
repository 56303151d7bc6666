import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import type { KeyRing } from '@/lib/server/key-ring'
import { DoesNotOpen, newRecordKey, open, openWithRing, type Place, seal, sealWithRing, unwrapRecordKey } from '@/lib/server/sealing'

const first = { id: 'k1', bytes: randomBytes(32) }
const second = { id: 'k2', bytes: randomBytes(32) }
const ring: KeyRing = [first]
const rotated: KeyRing = [second, first]
const place: Place = { table: 'intake', column: 'answers', row: '7b1c' }
const text = 'Zoë said: “no”, 痛み, 🙂\u0000 and nothing more'

test('what was sealed opens again, to the same characters', () => {
  const { key } = newRecordKey('intake', '7b1c', ring)
  for (const each of ['', 'a', text, 'x'.repeat(300_000)]) expect(open(key, place, seal(key, place, each))).toBe(each)
  expect(openWithRing(place, sealWithRing(place, text, ring), ring)).toBe(text)
})

test('sealing twice gives two different texts, neither of which holds the original', () => {
  const { key } = newRecordKey('intake', '7b1c', ring)
  const seals = [seal(key, place, 'fibromyalgia'), seal(key, place, 'fibromyalgia')]
  expect(new Set(seals).size).toBe(2)
  for (const each of seals) expect(each).toMatch(/^v1\.record\.[\w-]{16}\.[\w-]+$/)
})

test.each<[string, Place]>([
  ['another row', { ...place, row: '7b1d' }],
  ['another column', { ...place, column: 'identity' }],
  ['another table', { ...place, table: 'draft_step' }],
])('a seal moved to %s does not open', (_, moved) => {
  const { key } = newRecordKey('intake', '7b1c', ring)
  expect(() => open(key, moved, seal(key, place, text))).toThrow(DoesNotOpen)
  expect(() => openWithRing(moved, sealWithRing(place, text, ring), ring)).toThrow(DoesNotOpen)
})

test('no two places can be made to look alike', () => {
  const { key } = newRecordKey('intake', '7b1c', ring)
  expect(() => seal(key, { table: 'a', column: 'b|c', row: 'd' }, text)).toThrow('bar')
})

test('every single changed byte is noticed', () => {
  const { key } = newRecordKey('intake', '7b1c', ring)
  const sealed = seal(key, place, 'short')
  const [version, id, iv, body] = sealed.split('.') as [string, string, string, string]
  const flipped = (part: string, index: number) => {
    const bytes = Buffer.from(part, 'base64url')
    bytes[index] = (bytes[index] ?? 0) ^ 1
    return bytes.toString('base64url')
  }
  for (let index = 0; index < 12; index++) {
    expect(() => open(key, place, [version, id, flipped(iv, index), body].join('.'))).toThrow(DoesNotOpen)
  }
  for (let index = 0; index < 5 + 16; index++) {
    expect(() => open(key, place, [version, id, iv, flipped(body, index)].join('.'))).toThrow(DoesNotOpen)
  }
  for (const broken of ['', 'v1', 'clear text', sealed.slice(0, -4), `${sealed}AAAA`, sealed.replace('v1', 'v2')]) {
    expect(() => open(key, place, broken)).toThrow(DoesNotOpen)
  }
})

test('a record key opens only for its own record and only with its own ring', () => {
  const { wrapped, key } = newRecordKey('intake', '7b1c', ring)
  expect(unwrapRecordKey('intake', '7b1c', wrapped, ring).bytes).toEqual(key.bytes)
  expect(() => unwrapRecordKey('intake', '7b1d', wrapped, ring)).toThrow(DoesNotOpen)
  expect(() => unwrapRecordKey('draft', '7b1c', wrapped, ring)).toThrow(DoesNotOpen)
  expect(() => unwrapRecordKey('intake', '7b1c', wrapped, [{ id: 'k1', bytes: randomBytes(32) }])).toThrow(DoesNotOpen)
  expect(() => unwrapRecordKey('intake', '7b1c', wrapped, [second])).toThrow('"k1", which is not in APP_KEYS')
})

test('after a rotation new seals take the new key and old ones still open', () => {
  const before = { record: newRecordKey('intake', '7b1c', ring), loose: sealWithRing(place, text, ring) }
  const after = { record: newRecordKey('intake', '7b1c', rotated), loose: sealWithRing(place, text, rotated) }
  expect(after.record.wrapped).toMatch(/^v1\.k2\./)
  expect(after.loose).toMatch(/^v1\.k2\./)
  for (const { record, loose } of [before, after]) {
    expect(unwrapRecordKey('intake', '7b1c', record.wrapped, rotated).bytes).toEqual(record.key.bytes)
    expect(openWithRing(place, loose, rotated)).toBe(text)
  }
  expect(() => openWithRing(place, after.loose, ring)).toThrow(DoesNotOpen)
})

test('a wrapped key is no sealed text: purposes do not mix', () => {
  const { wrapped } = newRecordKey('intake', '7b1c', ring)
  expect(() => openWithRing({ table: 'intake', column: 'wrapped_key', row: '7b1c' }, wrapped, ring)).toThrow(DoesNotOpen)
})

test('the failure says where, and nothing of the content', () => {
  const { key } = newRecordKey('intake', '7b1c', ring)
  expect(() => open(key, place, 'fibromyalgia')).toThrow(/^intake\.answers does not open/)
})
