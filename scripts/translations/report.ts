import { differingIn, type Gaps, gapsOf, type Texts } from '@/lib/i18n/gaps'
import { es } from '@/lib/i18n/languages/es'
import { browserWords } from '@/lib/i18n/languages/es/browser'
import { textsOfNotices, textsOfProblems, textsOfSteps } from './data'
import { type Parsed, parsed } from './parsed'
import { filesBelow, reached } from './reach'

/** Where pages for patients begin. */
const PAGES = [...filesBelow('app/(patient)'), 'app/not-found.tsx', 'app/global-error.tsx']
/** Words that are kept as data, or written outside pages: mail, notices, costs, problems. */
const BESIDE = [
  ...['lib/documents/patient-costs', 'lib/documents/patient-copy', 'lib/documents/paper-form', 'lib/server/mail'].flatMap(filesBelow),
  ...['condition-words', 'questions-to-bring', 'patient-evidence', 'body-map/figure'].map((name) => `lib/documents/${name}.ts`),
]
/** Papers have both languages in them, side by side. */
const IN_BOTH = ['lib/documents/estimate', 'lib/documents/medicare'].flatMap(filesBelow)
const PROBLEMS = ['lib/forms/kinds.ts', 'lib/forms/schema.ts', 'lib/intake/cross-field.ts'].map((path) => parsed(path, true))

/** Words that are no words of ours, with the reason. */
const NOT_OURS: Readonly<Record<string, string>> = {
  'NONE until cleared': 'the name of a way of funding',
  'America/New_York': 'the name of a time zone',
  Arial: 'the name of a typeface',
  English: 'each language in its own words, in the choice of languages',
  Español: 'each language in its own words, in the choice of languages',
}

const isDrawn = (path: string) => /^(components|app\/\(patient\))\//.test(path) && !path.startsWith('components/papers/')

/** What a browser is sent besides: whatever of ours a page imports. The names of sections stand in `lib/forms/step.ts`, and are drawn on the server. */
const isSent = (path: string) => !/^lib\/(server|i18n\/languages)\/|^lib\/forms\/step\.ts$/.test(path)

function wordsIn(files: Iterable<Parsed>): Texts {
  return new Map([...files].flatMap(({ path, words }) => words.filter(({ text }) => !(text in NOT_OURS)).map(({ text, line }) => [text, `${path}:${line}`] as const)))
}

export type Report = Gaps & {
  /** Stands in a page for patients without t(). */
  readonly bare: readonly string[]
  readonly counted: { readonly texts: number; readonly inBrowser: number; readonly files: number }
}

/** Every English text that a patient may read, with one place where it stands: a file and its line, a step or a notice. */
export function textsForPatients(): Texts {
  return new Map([
    ...textsOfSteps(),
    ...textsOfNotices(),
    ...textsOfProblems(),
    ...wordsIn(PROBLEMS),
    ...wordsIn(reached(BESIDE, () => false).values()),
    ...wordsIn(reached(PAGES, isDrawn).values()),
  ])
}

/** Reads every page for patients and all data, and compares them with the Spanish words. */
export function translationReport(): Report {
  const pages = reached(PAGES, isDrawn)
  const beside = reached(BESIDE, () => false)
  const clients = [...pages.values()].filter(({ isClient }) => isClient).map(({ path }) => path)
  const inBrowser = new Map([...wordsIn(reached(clients, isSent).values()), ...wordsIn(PROBLEMS), ...textsOfProblems()])
  const texts = new Map([...textsOfSteps(), ...textsOfNotices(), ...wordsIn(beside.values()), ...wordsIn(pages.values()), ...inBrowser])
  const bare = [...pages.values()].flatMap(({ path, bare: found }) => found.map(({ text, line }) => `${path}:${line} ${JSON.stringify(text)}`))
  const phrases = new Map(IN_BOTH.flatMap((path) => parsed(path).pairs))
  const gaps = gapsOf(texts, inBrowser, es, browserWords)
  return {
    ...gaps,
    differing: [...gaps.differing, ...differingIn(phrases)],
    bare,
    counted: { texts: texts.size, inBrowser: inBrowser.size, files: pages.size + beside.size },
  }
}
