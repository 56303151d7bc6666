import { inflateSync } from 'node:zlib'

/** A reference to another object: its number. */
export class Reference {
  constructor(readonly to: number) {}
}
/** A value of a PDF: names begin with a slash, strings are their bytes as characters. */
export type Value = null | boolean | number | string | Reference | readonly Value[] | Dictionary
export type Dictionary = { readonly [key: string]: Value }

export type PdfObject = { readonly value: Value; readonly stream?: Buffer }

const TOKEN = /<<|>>|\[|\]|\((?:\\[\s\S]|[^\\)])*\)|<[0-9a-fA-F\s]*>|\/[^\s/<>[\]()]+|[^\s/<>[\]()]+/g
const isDictionary = (value: Value | undefined): value is Dictionary =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Reference)

const unescaped = (text: string) =>
  text.replace(
    /\\([nrtbf\\()]|[0-7]{1,3})/g,
    (_, sign: string) => ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' })[sign] ?? (/[0-7]/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8)) : sign),
  )
const fromUtf16 = (bytes: string) => (bytes.startsWith('\u00fe\u00ff') ? Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le') : bytes)

/** The values in a piece of a PDF's own language; operators come as bare words after `!`. */
export function valuesIn(text: string): readonly Value[] {
  const stack: Value[][] = [[]]
  const add = (value: Value) => stack.at(-1)?.push(value)
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '[' || token === '<<') stack.push([])
    else if (token === ']') add(stack.pop() ?? [])
    else if (token === '>>') {
      const entries = stack.pop() ?? []
      add(Object.fromEntries(entries.flatMap((key, at) => (at % 2 === 0 ? [[String(key).slice(1), entries[at + 1] ?? null]] : []))))
    } else if (token.startsWith('(')) add(fromUtf16(unescaped(token.slice(1, -1))))
    else if (token.startsWith('<')) add(Buffer.from(token.slice(1, -1).replace(/\s/g, ''), 'hex').toString('latin1'))
    else if (token === 'R') {
      const values = stack.at(-1) ?? []
      const [to] = values.splice(-2, 2)
      add(new Reference(Number(to)))
    } else if (token.startsWith('/')) add(token)
    else if (/^[-+.\d]/.test(token)) add(Number(token))
    else if (token === 'true' || token === 'false') add(token === 'true')
    else add(token === 'null' ? null : `!${token}`)
  }
  return stack[0] ?? []
}

/** All objects of a PDF as pdfkit writes them: no object streams, compressed by Flate alone. */
export function objectsOf(pdf: Buffer): {
  readonly at: (reference: Value | undefined) => Value
  readonly object: (to: number) => PdfObject
  readonly trailer: Dictionary
} {
  const text = pdf.toString('latin1')
  const objects = new Map<number, PdfObject>()
  for (const match of text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm)) objects.set(Number(match[1]), objectIn(match[2] ?? ''))
  const trailer = valuesIn(text.slice(text.lastIndexOf('trailer') + 7, text.lastIndexOf('startxref')))[0]
  if (!isDictionary(trailer)) throw new Error('This file has no trailer.')
  const object = (to: number) => objects.get(to) ?? { value: null }
  const at = (value: Value | undefined): Value => (value instanceof Reference ? object(value.to).value : (value ?? null))
  return { at, object, trailer }
}

function objectIn(body: string): PdfObject {
  const begins = body.indexOf('\nstream\n')
  if (begins < 0) return { value: valuesIn(body)[0] ?? null }
  const value = valuesIn(body.slice(0, begins))[0] ?? null
  const bytes = Buffer.from(body.slice(begins + 8), 'latin1').subarray(0, isDictionary(value) ? Number(value.Length) : undefined)
  return { value, stream: isDictionary(value) && value.Filter === '/FlateDecode' ? inflateSync(bytes) : bytes }
}

/** A dictionary, whatever was there. */
export const dictionary = (value: Value | undefined): Dictionary => (isDictionary(value) ? value : {})
export const list = (value: Value | undefined): readonly Value[] => (Array.isArray(value) ? value : value === null || value === undefined ? [] : [value as Value])
