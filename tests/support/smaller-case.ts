import type { GeneratedCase } from './generated-case'

type Answers = GeneratedCase['answers']

const without = <T>(of: Readonly<Record<string, T>>, key: string): Record<string, T> => Object.fromEntries(Object.entries(of).filter(([one]) => one !== key))

/** The same list with one row, or one cell of a row, left out. */
function shorterLists(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) return []
  const shorter = value.map((_, at) => value.filter((__, other) => other !== at))
  const cells = value.flatMap((row, at) =>
    typeof row === 'object' && row !== null ? Object.keys(row).map((cell) => value.map((one, other) => (other === at ? without(row, cell) : one))) : [],
  )
  return [...shorter, ...cells].filter((list) => list.length > 0)
}

/** Every case with one thing less: a step, a question, a row, a cell. */
function* lesser(answers: Answers): Generator<Answers> {
  for (const step of Object.keys(answers)) yield without(answers, step)
  for (const [step, said] of Object.entries(answers)) {
    for (const field of Object.keys(said)) yield { ...answers, [step]: without(said, field) }
    for (const [field, value] of Object.entries(said)) for (const shorter of shorterLists(value)) yield { ...answers, [step]: { ...said, [field]: shorter } }
  }
}

/** Leaves out of a case what can be left out while it still fails. */
export function smaller(generated: GeneratedCase, fails: (tried: GeneratedCase) => boolean): GeneratedCase {
  for (const answers of lesser(generated.answers)) {
    const tried = { ...generated, answers }
    if (fails(tried)) return smaller(tried, fails)
  }
  return generated
}
