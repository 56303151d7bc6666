import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

// 128 MiB and about half a second for each guess: the cost OWASP names for scrypt.
const cost = { N: 2 ** 17, r: 8, p: 1 }
const saltBytes = 16
const hashBytes = 32

/**
 * Hashes a password for storage, as `scrypt$N$r$p$salt$hash` (base64url).
 * The text is normalised first, so that the same accents typed on two keyboards are the same password.
 */
export async function hashPassword(text: string): Promise<string> {
  const salt = randomBytes(saltBytes)
  const hash = await derive(text, salt, cost)
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), hash.toString('base64url')].join('$')
}

/**
 * Whether a password is the one that was stored. Takes as long for a wrong one as for the right one.
 * Answers false for a stored text that it cannot read.
 */
export async function verifyPassword(text: string, stored: string): Promise<boolean> {
  const [, N, r, p, salt = '', hash = ''] = /^scrypt\$(\d{1,7})\$(\d{1,2})\$(\d{1,2})\$([\w-]+)\$([\w-]+)$/.exec(stored) ?? []
  if (!N) return false
  const expected = Buffer.from(hash, 'base64url')
  const found = await derive(text, Buffer.from(salt, 'base64url'), { N: Number(N), r: Number(r), p: Number(p) })
  return expected.length === found.length && timingSafeEqual(expected, found)
}

function derive(text: string, salt: Buffer, { N, r, p }: typeof cost): Promise<Buffer> {
  const options: ScryptOptions = { N, r, p, maxmem: 256 * N * r }
  return new Promise((resolve, reject) => {
    scrypt(text.normalize('NFKC'), salt, hashBytes, options, (error, hash) => (error ? reject(error) : resolve(hash)))
  })
}
