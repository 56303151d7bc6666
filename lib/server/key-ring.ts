/** One key-encryption key: 32 bytes under a short name that stands in every text it sealed. */
export type RingKey = { readonly id: string; readonly bytes: Buffer }

/** The first key seals; all of them open. Never empty. */
export type KeyRing = readonly [RingKey, ...RingKey[]]

/**
 * Reads `id:base64-of-32-bytes[,id:base64…]`.
 * @returns the ring, and what is wrong with it as ends of a sentence that begins with the variable's name
 */
export function readKeyRing(text: string): { ring: KeyRing; problems: readonly string[] } {
  const keys: RingKey[] = []
  const problems: string[] = []
  for (const entry of text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)) {
    const [, id, encoded] = /^([^:]*):(.*)$/.exec(entry) ?? []
    const problem = problemOf(id, encoded, keys)
    if (problem) problems.push(problem)
    else keys.push({ id: id ?? '', bytes: Buffer.from(encoded ?? '', 'base64') })
  }
  const [first, ...rest] = keys
  if (!first) return { ring: [{ id: '', bytes: Buffer.alloc(0) }], problems: problems.length ? problems : ['is missing.'] }
  return { ring: [first, ...rest], problems }
}

function problemOf(id: string | undefined, encoded: string | undefined, earlier: readonly RingKey[]): string | undefined {
  if (id === undefined || encoded === undefined) return 'must hold keys written as k1:base64, separated by commas.'
  if (!/^[a-z0-9]{1,16}$/.test(id) || id === 'record') {
    return 'names a key with something else than 1 to 16 small letters and digits (and "record" is taken).'
  }
  if (earlier.some((key) => key.id === id)) return `names two keys "${id}".`
  if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(encoded)) return `has a key "${id}" that is not 32 bytes in base64.`
  const weak = weakness(encoded) ?? weakness(Buffer.from(encoded, 'base64').toString('latin1'))
  return weak && `has a key "${id}" that ${weak}`
}

/**
 * Why a secret of the right length is still none, as the end of a sentence; undefined when nothing is known against it.
 * 32 random bytes have fewer than 12 different ones about never.
 */
export function weakness(secret: string): string | undefined {
  if (/replace|change|example|password/i.test(secret)) return 'is the text of an example.'
  if (new Set(secret).size < 12) return 'repeats a few characters and can be guessed.'
  return undefined
}
