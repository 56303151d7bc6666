import { once } from 'node:events'
import { assess, assessInFull } from '@/lib/assess'
import type { Assessment } from '@/lib/assess/assessment'
import { caseSchema } from '@/lib/documents/case-schema'
import { explained } from '@/lib/documents/explained'
import { MOST } from '@/lib/intake/json-text'
import { type InputProblem, type Parsed, parseCase } from '@/lib/intake/parse'
import { quoted } from '@/lib/intake/quoted'
import { inputFrom, MOST_BYTES } from './evaluate-input'

// npm run evaluate -- FILE.json | -   one case, or an array of cases, to assessments as JSON on standard output
//   --explain                         the same as readable text
//   --brief                           without what would change each finding: many times quicker for many cases
//   --schema                          the JSON Schema of the input
// Exit 2: the input cannot be read; one line a problem on standard error, with step, field and what is allowed there. What a
// patient said is never repeated there.

const USAGE = `usage: npm run evaluate -- FILE.json | - [--explain] [--brief]   or   npm run evaluate -- --schema
An array holds at most ${MOST.entries} cases, an input at most ${MOST_BYTES / 1_000_000} MB.`

/** So many lines say what is wrong. Who wrote the input needs the first ones; a log must not fill with them. */
const MOST_LINES = 50

function refuse(...lines: readonly string[]): never {
  for (const line of lines) console.error(line)
  process.exit(2)
}

const lineFor = (where: string, { step, field, problem }: InputProblem) => `${where}${[step, field].filter(Boolean).join('.') || 'case'}: ${problem}`

/** Reads every case before the first is judged: nothing is printed of an input with a mistake in it. */
function casesIn(input: unknown): readonly Parsed[] {
  const lines: string[] = []
  let problems = 0
  const cases = [input].flat(1).map((one, at) => {
    const parsed = parseCase(one)
    problems += parsed.problems.length
    for (const problem of parsed.problems.slice(0, MOST_LINES - lines.length)) lines.push(lineFor(Array.isArray(input) ? `case ${at + 1}: ` : '', problem))
    return parsed
  })
  if (problems > lines.length) lines.push(`and ${problems - lines.length} more`)
  if (lines.length > 0) refuse(...lines)
  return cases
}

const indented = (text: string) => text.replaceAll('\n', '\n  ')

/** The same bytes as JSON.stringify of it all, without holding it all. */
function* asJson(input: unknown, assessments: Iterable<Assessment>): Iterable<string> {
  if (!Array.isArray(input)) for (const one of assessments) yield JSON.stringify(one, null, 2)
  else if (input.length === 0) yield '[]'
  else {
    let before = '[\n  '
    for (const one of assessments) {
      yield before + indented(JSON.stringify(one, null, 2))
      before = ',\n  '
    }
    yield '\n]'
  }
  yield '\n'
}

function* asText(assessments: Iterable<Assessment>): Iterable<string> {
  let before = ''
  for (const one of assessments) {
    yield before + explained(one)
    before = '\n'
  }
}

function* judged(cases: readonly Parsed[], judge: typeof assess): Iterable<Assessment> {
  // A copy of each: what is worked out about a case is remembered as long as the case is.
  for (const one of cases) yield { ...judge({ ...one.case }), ignored: one.ignored }
}

type Wanted = { readonly explain: boolean; readonly brief: boolean }

async function evaluate(path: string, { explain, brief }: Wanted): Promise<void> {
  const input = await inputFrom(path)
  if ('problem' in input) refuse(input.problem)
  const assessments = judged(casesIn(input.value), brief ? assess : assessInFull)
  for (const part of explain ? asText(assessments) : asJson(input.value, assessments)) {
    if (!process.stdout.write(part)) await once(process.stdout, 'drain')
  }
}

// A reader that has seen enough (`| head`) closes the pipe: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

// Our own mistake. Its words and its stack may hold what a patient said, and what is printed here ends in logs.
process.on('uncaughtException', (error) => {
  console.error(`A mistake of ours (${error.name}): this input could not be judged. Please report it, without the answers of a real person.`)
  process.exit(1)
})

const given = process.argv.slice(2)
const paths = given.filter((one) => one === '-' || !one.startsWith('-'))
const OPTIONS = ['--explain', '--brief', '--schema']
const unknown = given.filter((one) => !paths.includes(one) && !OPTIONS.includes(one))
if (unknown.length > 0) refuse(`unknown option ${quoted(unknown[0] ?? '')}`, USAGE)
if (paths.length > 1 || (paths.length === 0 && !given.includes('--schema'))) refuse(`one file is needed, not ${paths.length}`, USAGE)
if (given.includes('--schema')) process.stdout.write(`${JSON.stringify(caseSchema(), null, 2)}\n`)
else await evaluate(paths[0] ?? '-', { explain: given.includes('--explain'), brief: given.includes('--brief') })
