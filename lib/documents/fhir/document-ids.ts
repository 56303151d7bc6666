/** FNV-1a over UTF-16 code units, 32 bits; whole numbers, the same on every machine. */
function fnv1a(text: string, start: number): number {
  let hash = start
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Spreads what differs over all bits: texts that end differently differ everywhere (the last step of MurmurHash 3). */
function spread(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return (twice ^ (twice >>> 16)) >>> 0
}

/** Four starts, so that four runs make 128 bits. */
const STARTS = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b] as const

/**
 * A UUID (version 8: of our own making) that follows from a text: the same document has the same ids wherever it is made
 * again. It tells things apart; it is no protection against forgery.
 */
export function uuidOf(text: string): string {
  const parts = STARTS.map((start) => spread(fnv1a(`${start.toString(16)}:${text}`, start)))
  const hex = parts.map((part) => part.toString(16).padStart(8, '0')).join('')
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16)
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20)].join('-')
}
