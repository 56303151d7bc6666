/** What came of a run of tests. */
export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: number }

type VitestReport = { readonly numPassedTests: number; readonly numFailedTests: number; readonly numPendingTests: number; readonly numTodoTests: number }
type PlaywrightReport = { readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number; readonly skipped: number } }

/**
 * A run that says it failed counts as a failure even where no test did: a file that did not load, a server that did not
 * come up. So does a run in which no test ran: silence is no success.
 */
function honest(counts: Counts, isContent: boolean): Counts {
  const isSilent = counts.passed + counts.failed === 0
  return counts.failed === 0 && (!isContent || isSilent) ? { ...counts, failed: 1 } : counts
}

/** @param report what Vitest's JSON reporter wrote; undefined when it wrote nothing */
export function vitestCounts(report: unknown, isContent: boolean): Counts {
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = (report ?? {}) as Partial<VitestReport>
  return honest({ passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }, isContent)
}

/** One that passed only at the second try counts as failed. @param report what Playwright's JSON reporter wrote */
export function playwrightCounts(report: unknown, isContent: boolean): Counts {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = ((report ?? {}) as Partial<PlaywrightReport>).stats ?? {}
  return honest({ passed: expected, failed: unexpected + flaky, skipped }, isContent)
}

type VitestFile = {
  readonly name: string
  readonly status: string
  readonly message?: string
  readonly assertionResults: readonly { readonly status: string; readonly fullName: string; readonly failureMessages?: readonly string[] }[]
}
type PlaywrightSuite = {
  readonly specs?: readonly { readonly ok: boolean; readonly file: string; readonly title: string }[]
  readonly suites?: readonly PlaywrightSuite[]
}

/** The words of an error, without where it arose; of a random test also the seed and the course of events that broke it. */
const reason = (messages: readonly string[] = []) => (messages[0] ?? '').split(/\n\s+at /)[0]?.trimEnd() ?? ''

/** Every test that failed, and every file that did not load, with why. @param report what Vitest's JSON reporter wrote */
export function vitestFailures(report: unknown): readonly string[] {
  const { testResults = [] } = (report ?? {}) as { readonly testResults?: readonly VitestFile[] }
  return testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed')
      return failed.length > 0
        ? failed.map(({ fullName, failureMessages }) => `${name}: ${fullName}\n${reason(failureMessages)}`.trimEnd())
        : [`${name}: ${message?.trim() || 'no test was run'}`]
    })
}

/** Every test that failed, a line each. @param report what Playwright's JSON reporter wrote */
export function playwrightFailures(report: unknown): readonly string[] {
  const inSuite = ({ specs = [], suites = [] }: PlaywrightSuite): readonly string[] => [
    ...specs.filter(({ ok }) => !ok).map(({ file, title }) => `${file}: ${title}`),
    ...suites.flatMap(inSuite),
  ]
  return inSuite((report ?? {}) as PlaywrightSuite)
}

export const total = (all: readonly Counts[]): Counts =>
  all.reduce((sum, { passed, failed, skipped }) => ({ passed: sum.passed + passed, failed: sum.failed + failed, skipped: sum.skipped + skipped }), {
    passed: 0,
    failed: 0,
    skipped: 0,
  })
