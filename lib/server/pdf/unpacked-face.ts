import { inflateSync } from 'node:zlib'

const WOFF = 0x774f4646
const WOFF_HEADER = 44
const WOFF_ENTRY = 20
const SFNT_HEADER = 12
const SFNT_ENTRY = 16

const padded = (length: number) => (length + 3) & ~3

/**
 * A WOFF file as the plain font inside it. Done once, with Node's own inflate: the library that reads fonts would inflate
 * every table anew for every document, in JavaScript.
 * @throws Error when the file is no WOFF
 */
export function unpackedFace(woff: Buffer): Buffer {
  if (woff.readUInt32BE(0) !== WOFF) throw new Error('This typeface is not a WOFF file.')
  const count = woff.readUInt16BE(12)
  const entries = Array.from({ length: count }, (_, at) => woff.subarray(WOFF_HEADER + at * WOFF_ENTRY, WOFF_HEADER + (at + 1) * WOFF_ENTRY))
  const tables = entries.map((entry) => {
    const [offset, packed, length] = [entry.readUInt32BE(4), entry.readUInt32BE(8), entry.readUInt32BE(12)]
    const data = woff.subarray(offset, offset + packed)
    return { entry, length, data: packed < length ? inflateSync(data) : data }
  })
  const start = SFNT_HEADER + count * SFNT_ENTRY
  const font = Buffer.alloc(tables.reduce((sum, { length }) => sum + padded(length), start))
  const power = 2 ** Math.floor(Math.log2(count))
  woff.copy(font, 0, 4, 8)
  for (const [at, value] of [count, power * SFNT_ENTRY, Math.log2(power), (count - power) * SFNT_ENTRY].entries()) font.writeUInt16BE(value, 4 + at * 2)
  let offset = start
  for (const [at, { entry, length, data }] of tables.entries()) {
    const place = SFNT_HEADER + at * SFNT_ENTRY
    entry.copy(font, place, 0, 4)
    entry.copy(font, place + 4, 16, 20)
    font.writeUInt32BE(offset, place + 8)
    font.writeUInt32BE(length, place + 12)
    data.copy(font, offset)
    offset += padded(length)
  }
  return font
}
