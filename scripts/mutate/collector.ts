import { expect, vi } from 'vitest'

/** A test as a file declares it. */
export type Collected = { readonly name: string; readonly run: () => unknown }

type Body = (...row: readonly never[]) => unknown

/** What a row of `it.each` hands to the test: the elements of a list, or the thing itself. */
const given = (row: unknown): readonly never[] => (Array.isArray(row) ? row : [row]) as unknown as readonly never[]

/** Reads the tests of one file: stands in for Vitest's `describe` and `it`. What is expected is judged by Vitest's own `expect`. */
export class Collector {
  #tests: Collected[] = []
  #within: readonly string[] = []

  /** What `beforeAll` does stands where it was declared, before the tests that it is for. */
  #beforeAll = (body: () => unknown) => {
    this.#tests.push({ name: [...this.#within, 'beforeAll'].join(' > '), run: body })
  }

  /** The tests declared since the last time, in their order. */
  take(): readonly Collected[] {
    const taken = this.#tests
    this.#tests = []
    return taken
  }

  #describe = (name: string, body: Body, row: readonly never[] = []) => {
    const before = this.#within
    this.#within = [...before, name]
    body(...row)
    this.#within = before
  }

  #it = (name: string, body: Body, row: readonly never[] = []) => {
    this.#tests.push({ name: [...this.#within, name].join(' > '), run: () => body(...row) })
  }

  /** What `import … from 'vitest'` gives in a judged test. Other hooks and mocks of modules are not among it: a test with them cannot be a judge. */
  exports() {
    const describe = Object.assign((name: string, body: Body) => this.#describe(name, body), {
      each: (rows: readonly unknown[]) => (name: string, body: Body) => {
        for (const row of rows) this.#describe(name, body, given(row))
      },
    })
    const it = Object.assign((name: string, body: Body) => this.#it(name, body), {
      each: (rows: readonly unknown[]) => (name: string, body: Body) => {
        for (const row of rows) this.#it(name, body, given(row))
      },
    })
    return { describe, it, test: it, beforeAll: this.#beforeAll, expect, vi }
  }
}
