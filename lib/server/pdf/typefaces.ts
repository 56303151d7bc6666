import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { unpackedFace } from './unpacked-face'

export type Weight = 400 | 700

/** A file of a typeface: one set of letters in one weight. */
export type Face = { readonly package: 'atkinson-hyperlegible-next' | 'noto-sans'; readonly letters: string }

/** What is printed as a rule: made for low vision and fatigue. Its second file has the further letters of European names. */
export const USUAL: readonly Face[] = [
  { package: 'atkinson-hyperlegible-next', letters: 'latin' },
  { package: 'atkinson-hyperlegible-next', letters: 'latin-ext' },
]

/** A word with a letter that the usual face lacks, such as a Vietnamese name, is set in this one as a whole. */
export const SECOND: readonly Face[] = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext'].map((letters) => ({
  package: 'noto-sans',
  letters,
}))

const files = new Map<string, Buffer>()

/**
 * A face's font, read once. WOFF and not WOFF2: the library that embeds letters cannot take single ones out of the latter.
 * It is asked of Node, from the top of the installation, so that it is found wherever npm put it.
 */
export function fileOf({ package: name, letters }: Face, weight: Weight): Buffer {
  const path = `@fontsource/${name}/files/${name}-${letters}-${weight}-normal.woff`
  const known = files.get(path)
  if (known) return known
  const file = unpackedFace(readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve(path)))
  files.set(path, file)
  return file
}

/** The name of a face within a document. */
export const nameOf = ({ package: name, letters }: Face, weight: Weight): string => `${name}-${letters}-${weight}`
