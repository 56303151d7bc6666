import type { Collected } from './collector'
import type { Mutant } from './mutant'
import { Workshop } from './workshop'

/** What a judge is told once. `ignoring`: names of tests that do not count. */
export type Court = { readonly root: string; readonly tests: readonly string[]; readonly ignoring: readonly string[] }

/** What became of a mutant. `by`: the test that noticed it. */
export type Verdict = { readonly noticed: boolean; readonly by?: string }

/** Tells whether any test notices a mutant. */
export class Judge {
  readonly #workshop: Workshop
  /** Test files, the quickest first, and what each rests on. */
  #files: readonly { readonly file: string; readonly restsOn: ReadonlySet<string> }[] = []
  #lastBreaking: string | undefined

  constructor(readonly court: Court) {
    this.#workshop = new Workshop(court.root)
  }

  /** Loads everything and runs every test once. Throws when one fails before anything is broken. */
  async open(): Promise<void> {
    await this.#workshop.open()
    const timed = []
    for (const file of this.court.tests) {
      const began = performance.now()
      const failing = await this.#failing(file)
      if (failing !== undefined) throw new Error(`Before anything is broken a test fails: ${failing}`)
      timed.push({ file, took: performance.now() - began, restsOn: this.#workshop.restsOn(file) })
    }
    this.#files = timed.sort((a, b) => a.took - b.took)
  }

  /** Whether every test still passes while nothing is broken. If not, what was noticed may have been something else. */
  async stillPasses(): Promise<boolean> {
    for (const { file } of this.#files) if ((await this.#failing(file)) !== undefined) return false
    return true
  }

  /** Breaks one thing, runs the tests that rest on it until one fails, and puts it right again. */
  async judge({ file, text }: Pick<Mutant, 'file' | 'text'>): Promise<Verdict> {
    this.#workshop.alter(file, text)
    try {
      const related = this.#files.filter(({ restsOn }) => restsOn.has(file)).map((one) => one.file)
      const first = related.filter((one) => one === this.#lastBreaking)
      for (const test of [...first, ...related.filter((one) => one !== this.#lastBreaking)]) {
        const by = await this.#failing(test)
        if (by === undefined) continue
        this.#lastBreaking = test
        return { noticed: true, by }
      }
      return { noticed: false }
    } finally {
      this.#workshop.alter(file, undefined)
    }
  }

  /** The first test of a file that fails, or the file when it does not even load. */
  async #failing(file: string): Promise<string | undefined> {
    let tests: readonly Collected[]
    try {
      tests = await this.#workshop.testsOf(file)
    } catch (problem) {
      return `${file}: ${problem instanceof Error ? problem.message : String(problem)}`
    }
    if (tests.length === 0) return `${file} holds no test`
    for (const { name, run } of tests.filter((one) => !this.court.ignoring.includes(one.name))) {
      try {
        await run()
      } catch (problem) {
        return `${file} > ${name}: ${(problem instanceof Error ? problem.message : String(problem)).split('\n')[0]}`
      }
    }
    return undefined
  }
}
