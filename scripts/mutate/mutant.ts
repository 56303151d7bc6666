import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { breakAnswers, breakLists, breakMethods, breakNegations, breakNumbers, breakOperators } from './break-code'
import { breakConditions, IMPORTED_AS } from './break-conditions'
import { breakCriteria, breakResults } from './break-criteria'
import { breakPatterns } from './break-patterns'
import type { Breaker, Change } from './change'
import { parses, placesIn } from './syntax'

/** One file with one thing broken. */
export type Mutant = {
  /** From the top of the checkout. */
  readonly file: string
  readonly line: number
  readonly kind: Change['kind']
  /** The line as it is, without its indent. */
  readonly source: string
  /** `15 → 16`, `atLeast → above`. */
  readonly words: string
  /** The file's whole text with the change made. */
  readonly text: string
}

const BREAKERS: readonly Breaker[] = [
  breakConditions,
  breakCriteria,
  breakResults,
  breakOperators,
  breakNegations,
  breakNumbers,
  breakAnswers,
  breakMethods,
  breakLists,
  breakPatterns,
]

const DROPPED = ['...[]', '...{}']
const brief = (text: string) => text.replace(/\s+/g, ' ')

function wordsOf(was: string, { now, needs }: Change): string {
  if (DROPPED.includes(now)) return `${brief(was)} dropped`
  const after = needs ? now.replace(IMPORTED_AS, needs[0]) : now
  return `${brief(was)} → ${brief(after)}`
}

/** The text of the file with the change made. What the change needs is imported at the end, so that every other line keeps its place. */
export function broken(text: string, { start, end, now, needs }: Change): string {
  const imports = needs ? `\nimport { ${needs[0]} as ${IMPORTED_AS} } from '${needs[1]}'\n` : ''
  return `${text.slice(0, start)}${now}${text.slice(end)}${imports}`
}

/** Everything that can be broken in a file, in the order of its text. */
export function mutantsOf(file: string, text: string): readonly Mutant[] {
  const changes = placesIn(text).flatMap((place) => BREAKERS.flatMap((breaker) => breaker(place)))
  const byText = new Map(changes.map((change) => [broken(text, change), change]))
  return [...byText]
    .sort(([, a], [, b]) => a.start - b.start || a.end - b.end || (a.now < b.now ? -1 : 1))
    .map(([after, change]): Mutant => {
      if (!parses(after)) throw new Error(`${file}: "${text.slice(change.start, change.end)}" → "${change.now}" is no program: mend the mutator.`)
      const line = text.slice(0, change.start).split('\n').length
      return {
        file,
        line,
        kind: change.kind,
        source: (text.split('\n')[line - 1] ?? '').trim(),
        words: wordsOf(text.slice(change.start, change.end), change),
        text: after,
      }
    })
}

/** Every TypeScript file under these folders of `root`, sorted: the order of a run never depends on the disk. */
export const filesIn = (root: string, folders: readonly string[]): readonly string[] =>
  folders
    .flatMap((folder) =>
      (existsSync(join(root, folder)) ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }) : []).map(
        (name) => `${folder}/${name.replaceAll('\\', '/')}`,
      ),
    )
    .filter((file) => file.endsWith('.ts'))
    .sort()

/** Everything that can be broken in these folders. */
export const mutantsIn = (root: string, folders: readonly string[]): readonly Mutant[] =>
  filesIn(root, folders).flatMap((file) => mutantsOf(file, readFileSync(join(root, file), 'utf8')))
