import { readFileSync } from 'node:fs'
import { assess } from '@/lib/assess'
import { caseSchema } from '@/lib/documents/case-schema'
import { explained } from '@/lib/documents/explained'
import { type InputProblem, parseCase } from '@/lib/intake/parse'

// npm run evaluate -- FILE.json | -   one case, or an array of cases, to assessments as JSON on standard output
//   --explain                         the same as readable text
//   --schema                          the JSON Schema of the input
// Exit 2: the input cannot be read; one line a problem on standard error, with step, field and what is allowed there.

const USAGE = 'usage: npm run evaluate -- FILE.json | - [--explain]   or   npm run evaluate -- --schema'

function refuse(lines: readonly string[]): never {
  for (const line of lines) console.error(line)
  process.exit(2)
}

function inputOf(path: string): unknown {
  try {
    // 0 is standard input.
    return JSON.parse(readFileSync(path === '-' ? 0 : path, 'utf8'))
  } catch (error) {
    return refuse([`${path === '-' ? 'standard input' : path}: ${error instanceof Error ? error.message : String(error)}`])
  }
}

const lineFor = (where: string, { step, field, problem }: InputProblem) => `${where}${[step, field].filter(Boolean).join('.') || 'case'}: ${problem}`

function evaluate(path: string, explain: boolean): void {
  const input = inputOf(path)
  const cases = (Array.isArray(input) ? input : [input]).map(parseCase)
  const problems = cases.flatMap((one, at) => one.problems.map((problem) => lineFor(Array.isArray(input) ? `case ${at + 1}: ` : '', problem)))
  if (problems.length > 0) refuse(problems)
  const assessments = cases.map((one) => ({ ...assess(one.case), ignored: one.ignored }))
  const printed = explain ? assessments.map(explained).join('\n') : `${JSON.stringify(Array.isArray(input) ? assessments : assessments[0], null, 2)}\n`
  process.stdout.write(printed)
}

// A reader that has seen enough (`| head`) closes the pipe: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

const options = process.argv.slice(2)
const paths = options.filter((one) => one === '-' || !one.startsWith('--'))
const unknown = options.filter((one) => one.startsWith('--') && one !== '--explain' && one !== '--schema')
if (unknown.length > 0) refuse([`unknown option ${unknown.join(', ')}`, USAGE])
if (options.includes('--schema')) process.stdout.write(`${JSON.stringify(caseSchema(), null, 2)}\n`)
else if (paths.length === 1 && paths[0] !== undefined) evaluate(paths[0], options.includes('--explain'))
else refuse([USAGE])
