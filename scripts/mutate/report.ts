import type { Judged, Outcome } from './run'

type Totals = { readonly all: number; readonly noticed: number; readonly equivalent: number; readonly survived: number }

function totalsBy(judged: readonly Judged[], name: (one: Judged) => string): Readonly<Record<string, Totals>> {
  const names = [...new Set(judged.map(name))].sort()
  const count = (some: readonly Judged[]): Totals => ({
    all: some.length,
    noticed: some.filter(({ verdict }) => verdict.noticed).length,
    equivalent: some.filter(({ verdict, equivalent }) => !verdict.noticed && equivalent).length,
    survived: some.filter(({ verdict, equivalent }) => !verdict.noticed && !equivalent).length,
  })
  return Object.fromEntries(names.map((one) => [one, count(judged.filter((some) => name(some) === one))]))
}

const folderOf = (file: string) =>
  file
    .split('/')
    .slice(0, file.split('/').length > 3 ? 3 : 2)
    .join('/')

/** What reports/mutate.json holds. */
export const reportOf = ({ judged, survivors, stale, noticed, seconds }: Outcome) => ({
  seconds,
  total: totalsBy(judged, () => 'all').all ?? { all: 0, noticed: 0, equivalent: 0, survived: 0 },
  byFolder: totalsBy(judged, ({ mutant }) => folderOf(mutant.file)),
  byKind: totalsBy(judged, ({ mutant }) => mutant.kind),
  survivors: survivors.map(({ mutant: { file, line, kind, words, source } }) => ({ file, line, kind, words, source })),
  equivalents: judged.flatMap(({ mutant: { file, line, words }, verdict, equivalent }) =>
    equivalent && !verdict.noticed ? [{ file, line, words, why: equivalent.why }] : [],
  ),
  stale,
  noticed,
})

const shortened = (words: string) => (words.length > 140 ? `${words.slice(0, 137)}…` : words)
const row = (name: string, { all, noticed, equivalent, survived }: Totals) =>
  `${name.padEnd(28)}${String(all).padStart(6)}${String(noticed).padStart(10)}${String(equivalent).padStart(12)}${String(survived).padStart(10)}`

/** The same for people. */
export function printed(outcome: Outcome): string {
  const { total, byFolder, byKind, survivors, stale, noticed, seconds } = reportOf(outcome)
  return [
    ...survivors.map(({ file, line, kind, words }) => `${file}:${line} survived (${kind}): ${shortened(words)}`),
    ...stale.map(({ file, source, words }) => `${file}: listed as equivalent, and fits nothing any more: ${shortened(words)} in "${shortened(source)}"`),
    ...noticed.map(({ file, source, words }) => `${file}: listed as equivalent, and a test notices it: ${shortened(words)} in "${shortened(source)}"`),
    '',
    `${''.padEnd(28)}${'broken'.padStart(6)}${'noticed'.padStart(10)}${'equivalent'.padStart(12)}${'survived'.padStart(10)}`,
    ...Object.entries(byFolder).map(([name, totals]) => row(name, totals)),
    '',
    ...Object.entries(byKind).map(([name, totals]) => row(name, totals)),
    '',
    row('all', total),
    `${seconds} seconds`,
  ].join('\n')
}
