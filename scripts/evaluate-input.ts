import { createReadStream } from 'node:fs'
import { readJson, textOf } from '@/lib/intake/json-text'
import { quoted } from '@/lib/intake/quoted'

/** Larger inputs are judged in parts: this is about three thousand people with everything answered. */
export const MOST_BYTES = 20_000_000

type Input = { readonly value: unknown } | { readonly problem: string }

const FAILURES: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a directory, not a file',
  EACCES: 'may not be read',
  ENAMETOOLONG: 'no such file: the name is too long',
  ENOTDIR: 'no such file',
}

async function bytesOf(path: string): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of path === '-' ? process.stdin : createReadStream(path)) {
    length += (chunk as Uint8Array).length
    if (length > MOST_BYTES) return undefined
    chunks.push(chunk as Uint8Array)
  }
  return Buffer.concat(chunks)
}

function read(bytes: Uint8Array | undefined): Input {
  if (!bytes) return { problem: `is larger than ${MOST_BYTES / 1_000_000} MB: judge it in parts` }
  const decoded = textOf(bytes)
  if ('problem' in decoded) return decoded
  return readJson(decoded.text)
}

/** The JSON in a file, or on standard input for `-`; otherwise one line on why it cannot be read. */
export async function inputFrom(path: string): Promise<Input> {
  const name = path === '-' ? 'standard input' : quoted(path, 200)
  try {
    const input = read(await bytesOf(path))
    return 'problem' in input ? { problem: `${name} ${input.problem}` } : input
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    return { problem: `${name}: ${FAILURES[code] ?? `cannot be read (${quoted(code || 'unknown reason')})`}` }
  }
}
