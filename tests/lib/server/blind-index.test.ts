import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { comparableAddress, emailIndexesOf, emailIndexOf } from '@/lib/server/blind-index'
import type { KeyRing } from '@/lib/server/key-ring'

const one = { id: 'k1', bytes: randomBytes(32) }
const two = { id: 'k2', bytes: randomBytes(32) }
const ring: KeyRing = [one]

test('an address has one index however it was written, of 40 bits', () => {
  const index = emailIndexOf('ina.vented@example.com', ring)
  expect(index).toMatch(/^[0-9a-f]{10}$/)
  for (const same of [' Ina.Vented@Example.COM ', 'INA.VENTED@EXAMPLE.COM', '\uff49na.vented@example.com']) expect(emailIndexOf(same, ring), same).toBe(index)
  for (const other of ['ina.vented@example.org', 'inavented@example.com']) expect(emailIndexOf(other, ring), other).not.toBe(index)
})

test('what is no address has none', () => {
  for (const none of [undefined, null, '', '   ', 'ina']) expect(emailIndexOf(none, ring)).toBeNull()
  expect(emailIndexesOf('', ring)).toEqual([])
})

test('it is worth nothing without the key, and is found under earlier keys', () => {
  expect(emailIndexOf('ina@example.com', [two])).not.toBe(emailIndexOf('ina@example.com', [one]))
  expect(emailIndexesOf('ina@example.com', [two, one])).toContain(emailIndexOf('ina@example.com', [one]))
  expect(comparableAddress('A@b.C')).toBe('a@b.c')
})
