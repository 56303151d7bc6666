import { quoted } from './quoted'

// JSON as people and programs write it, read strictly. JSON.parse would keep the second of two equal keys without a word, repeat
// what a patient said in its messages, and build whatever is nested before anybody could refuse it.

/** Array, case, answers, step, list, row, choices: a case needs seven levels. What goes a little deeper is named by its field. */
const DEEPEST = 16
/** How much is read: about six thousand whole cases, at most ten thousand of any size, and no object like a haystack. */
export const MOST = { values: 2_000_000, entries: 10_000, keys: 1_000 } as const
const LONGEST_NUMBER = 40

class Fault extends Error {}

const count = (number: number) => number.toLocaleString('en-US')

type Reader = { readonly text: string; at: number; values: number; readonly path: (string | number)[] }

const SPACE = [0x20, 0x09, 0x0a, 0x0d]
const [QUOTE, BACKSLASH, FIRST_PRINTED] = [0x22, 0x5c, 0x20]

function skipSpace(reader: Reader): void {
  while (SPACE.includes(reader.text.charCodeAt(reader.at))) reader.at++
}

/** Goes on behind `token`, where it stands. */
function takes(reader: Reader, token: string): boolean {
  skipSpace(reader)
  if (!reader.text.startsWith(token, reader.at)) return false
  reader.at += token.length
  return true
}

function expects(reader: Reader, token: string, words: string): void {
  if (!takes(reader, token)) throw new Fault(reader.at >= reader.text.length ? 'ends too early' : `is not JSON: ${words} expected`)
}

function readString(reader: Reader): string {
  skipSpace(reader)
  const { text, at: from } = reader
  expects(reader, '"', 'a text in double quotes')
  let plain = true
  for (let code = text.charCodeAt(reader.at); code !== QUOTE; code = text.charCodeAt(reader.at)) {
    if (reader.at >= text.length) throw new Fault('ends too early: a text is not closed')
    if (code < FIRST_PRINTED) throw new Fault('is not JSON: a control character inside a text')
    if (code === BACKSLASH) plain = false
    reader.at += code === BACKSLASH ? 2 : 1
  }
  reader.at++
  if (plain) return text.slice(from + 1, reader.at - 1)
  try {
    return JSON.parse(text.slice(from, reader.at)) as string
  } catch {
    throw new Fault('is not JSON: an escape in a text that there is not')
  }
}

function readNumber(reader: Reader): number {
  const from = reader.at
  while (/[-+.\deE]/.test(reader.text.charAt(reader.at))) reader.at++
  const digits = reader.text.slice(from, Math.min(reader.at, from + LONGEST_NUMBER + 1))
  const isNumber = digits.length <= LONGEST_NUMBER && /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(digits)
  if (isNumber) return Number(digits)
  reader.at = from
  throw new Fault(from >= reader.text.length ? 'ends too early' : 'is not JSON: a value expected')
}

function readArray(reader: Reader): unknown[] {
  const found: unknown[] = []
  if (takes(reader, ']')) return found
  do {
    if (found.length === MOST.entries) throw new Fault(`has a list of more than ${count(MOST.entries)} entries: judge it in parts`)
    reader.path.push(found.length)
    found.push(readValue(reader))
    reader.path.pop()
  } while (takes(reader, ','))
  expects(reader, ']', 'a comma or ]')
  return found
}

function readObject(reader: Reader): Record<string, unknown> {
  const found: Record<string, unknown> = {}
  if (takes(reader, '}')) return found
  let keys = 0
  do {
    if (++keys > MOST.keys) throw new Fault(`has an object of more than ${count(MOST.keys)} keys, which no case has`)
    const key = readString(reader)
    if (Object.hasOwn(found, key)) throw new Fault(`has the key ${quoted(key)} twice`)
    expects(reader, ':', 'a colon')
    reader.path.push(key)
    const value = readValue(reader)
    reader.path.pop()
    // `found.__proto__ = …` would be no key.
    if (key === '__proto__') Object.defineProperty(found, key, { value, enumerable: true, configurable: true, writable: true })
    else found[key] = value
  } while (takes(reader, ','))
  expects(reader, '}', 'a comma or }')
  return found
}

function readValue(reader: Reader): unknown {
  if (++reader.values > MOST.values) throw new Fault(`holds more than ${count(MOST.values)} values: judge it in parts`)
  if (reader.path.length > DEEPEST) throw new Fault('is nested deeper than a case ever is')
  if (takes(reader, '{')) return readObject(reader)
  if (takes(reader, '[')) return readArray(reader)
  if (reader.text.charCodeAt(reader.at) === QUOTE) return readString(reader)
  if (takes(reader, 'true')) return true
  if (takes(reader, 'false')) return false
  if (takes(reader, 'null')) return null
  return readNumber(reader)
}

/** Line and column, from 1, and the keys that lead there. */
function placeOf({ text, at, path }: Reader): string {
  let [line, lineFrom] = [1, 0]
  for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', lineFrom)) [line, lineFrom] = [line + 1, end + 1]
  const keys = path.slice(0, 5).map((key) => (typeof key === 'number' ? String(key) : quoted(key)))
  return `line ${line}, column ${Math.min(at, text.length) - lineFrom + 1}${keys.length > 0 ? ` (in ${keys.join('.')})` : ''}`
}

/** Reads JSON, or says in one line where it cannot and why, without repeating a value. Never throws. */
export function readJson(text: string): { readonly value: unknown } | { readonly problem: string } {
  const reader: Reader = { text, at: 0, values: 0, path: [] }
  try {
    skipSpace(reader)
    if (text.length === reader.at) return { problem: 'is empty' }
    const value = readValue(reader)
    skipSpace(reader)
    if (reader.at < text.length) throw new Fault('is not JSON: something stands behind the end')
    return { value }
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    return { problem: `${error.message}; ${placeOf(reader)}` }
  }
}

/** Text out of bytes that must be UTF-8, without a byte order mark. */
export function textOf(bytes: Uint8Array): { readonly text: string } | { readonly problem: string } {
  const [first, second, third] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return { problem: 'is UTF-16; save it as UTF-8' }
  if (first === 0xef && second === 0xbb && third === 0xbf) return { problem: 'begins with a byte order mark; save it as UTF-8 without one' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { problem: 'is not UTF-8' }
  }
}
