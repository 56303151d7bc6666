import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { now } from '../clock'
import type { Letter } from './transport'

/** A letter that was written to a file. */
export type FiledLetter = { readonly name: string; readonly at: Date; readonly to: string; readonly subject: string; readonly text: string }

/** Where letters lie that leave as files. */
export const mailDirectory = (dataDirectory: string): string => join(dataDirectory, 'mail')

const NAME = /^\d{8}T\d{9}Z-[0-9a-f-]{36}\.txt$/

/** Writes a letter where whoever runs this installation can read it, and nobody else (mode 0600). Whole or not at all. */
export function writeToFile(dataDirectory: string, { id, from, to, subject, text }: Letter): void {
  const directory = mailDirectory(dataDirectory)
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  const at = now()
  const name = `${at.toISOString().replaceAll(/[-:.]/g, '')}-${id}.txt`
  const path = join(directory, name)
  const words = [`To: ${to}`, `From: ${from}`, `Date: ${at.toISOString()}`, `Subject: ${subject}`, '', text, ''].join('\n')
  writeFileSync(`${path}.part`, words, { mode: 0o600 })
  renameSync(`${path}.part`, path)
}

/** The newest letters that were written to files. */
export function filedLetters(dataDirectory: string, most: number): readonly FiledLetter[] {
  return namesIn(mailDirectory(dataDirectory))
    .slice(0, most)
    .flatMap((name) => {
      const letter = readLetter(join(mailDirectory(dataDirectory), name), name)
      return letter ? [letter] : []
    })
}

function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory)
      .filter((name) => NAME.test(name))
      .sort()
      .reverse()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}

function readLetter(path: string, name: string): FiledLetter | undefined {
  const [head = '', ...body] = readFileSync(path, 'utf8').split('\n\n')
  const line = (label: string) =>
    head
      .split('\n')
      .find((one) => one.startsWith(`${label}: `))
      ?.slice(label.length + 2)
  const at = new Date(line('Date') ?? '')
  if (Number.isNaN(at.getTime())) return undefined
  return { name: name.slice(0, -4), at, to: line('To') ?? '', subject: line('Subject') ?? '', text: body.join('\n\n').trim() }
}
