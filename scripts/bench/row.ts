import { execFileSync } from 'node:child_process'

/** One measure of a run. `ratio` compares with `floor`, measured in the same run. */
export type Row = {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly floor: number | null
  readonly ratio: number | null
  readonly budget: string | null
  /** Null where nothing is promised. */
  readonly holds: boolean | null
  readonly commit: string
  readonly seed: number
}

/** What a measurement says; the run adds the commit and the seed. */
export type Measured = {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly against?: { readonly floor: number; readonly ratio: number }
  readonly budget?: Budget
}

/** What is promised: a ratio to the floor, so much more than the floor, or a figure of its own. */
export type Budget = { readonly atLeast: number } | { readonly atMost: number } | { readonly over: number } | { readonly upTo: number }

function isKept({ value, against, budget }: Measured): boolean | null {
  if (!budget) return null
  if ('upTo' in budget) return value <= budget.upTo
  if (!against) return null
  if ('over' in budget) return value <= against.floor + budget.over
  return 'atLeast' in budget ? against.ratio >= budget.atLeast : against.ratio <= budget.atMost
}

function inWords({ budget, unit }: Measured): string | null {
  if (!budget) return null
  if ('upTo' in budget) return `at most ${budget.upTo} ${unit}`
  if ('over' in budget) return `at most floor + ${budget.over} ${unit}`
  return 'atLeast' in budget ? `at least ${budget.atLeast} × floor` : `at most ${budget.atMost} × floor`
}

/** A measure as a row of the report. */
export const rowOf = (measured: Measured, commit: string, seed: number): Row => ({
  name: measured.name,
  value: rounded(measured.value),
  unit: measured.unit,
  floor: measured.against ? rounded(measured.against.floor) : null,
  ratio: measured.against ? rounded(measured.against.ratio) : null,
  budget: inWords(measured),
  holds: isKept(measured),
  commit,
  seed,
})

const rounded = (number: number) => Number(number.toPrecision(4))

/** The commit that is measured, marked where the checkout differs from it. */
export function commitMeasured(): string {
  const git = (...given: readonly string[]) => execFileSync('git', given, { encoding: 'utf8' }).trim()
  try {
    return `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain') ? ' and changes' : ''}`
  } catch {
    return 'unknown'
  }
}

/** The rows as one table of text. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ name, value, unit, floor, ratio, budget, holds }) => [
    name,
    `${value.toLocaleString('en-US')} ${unit}`,
    floor?.toLocaleString('en-US') ?? '',
    ratio === null ? '' : `${ratio} ×`,
    budget ?? '',
    holds === null ? '' : holds ? 'holds' : 'DOES NOT HOLD',
  ])
  const table = [['work', 'measured', 'floor', 'ratio', 'budget', ''], ...cells]
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? []
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** The middle one. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return (((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) as number) / 2
}
