/** FNV-1a over UTF-16 code units, 32 bits. `Math.imul` keeps it whole numbers, the same on every machine. */
function fnv1a(text: string, start: number): number {
  let hash = start
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

const hex = (hash: number) => hash.toString(16).padStart(8, '0')

/**
 * What a text hashes to: 64 bits out of two FNV-1a runs, forwards and from another start. It tells texts apart; it is no
 * protection against forgery.
 */
export const contentHash = (text: string): string => `${hex(fnv1a(text, 0x811c9dc5))}${hex(fnv1a(text, 0x01000193 ^ text.length))}`
