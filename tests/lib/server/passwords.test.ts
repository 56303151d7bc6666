import { expect, test } from 'vitest'
import { hashPassword, verifyPassword } from '@/lib/server/passwords'

test('a password verifies against its own hash only, however its accents were typed', async () => {
  const stored = await hashPassword('Zoë rides at 5 am')
  expect(stored).toMatch(/^scrypt\$131072\$8\$1\$[\w-]{22}\$[\w-]{43}$/)
  expect(await verifyPassword('Zoë rides at 5 am', stored)).toBe(true)
  expect(await verifyPassword('Zoe\u0308 rides at 5 am', stored)).toBe(true)
  expect(await verifyPassword('Zoe rides at 5 am', stored)).toBe(false)
})

test('what is stored in another form never verifies', async () => {
  for (const stored of ['', 'plain', 'scrypt$1$2', 'bcrypt$131072$8$1$aaaa$bbbb']) {
    expect(await verifyPassword('plain', stored)).toBe(false)
  }
})
