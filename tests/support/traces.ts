import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Where to look for what must not be there. */
export type Sought = {
  /** Words that only invented people use; compared without regard to case. */
  readonly words: readonly string[]
  readonly directories: readonly string[]
  /** Takes out of a file what may stand in it, such as whom a letter goes to. Undefined: the file is not looked at. */
  readonly read?: (path: string, text: string) => string | undefined
}

function filesBelow(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return []
  if (!found.isDirectory()) return found.isFile() ? [path] : []
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name)))
}

/** Each file that holds one of the words, with the word: database files, logs, builds and letters alike, byte for byte. */
export function tracesOf({ words, directories, read = (_, text) => text }: Sought): readonly string[] {
  return directories.flatMap(filesBelow).flatMap((path) => {
    const text = read(path, readFileSync(path, 'latin1'))?.toLowerCase() ?? ''
    return words.filter((word) => text.includes(word.toLowerCase())).map((word) => `${path}: ${word}`)
  })
}
