/** Longer than any answer takes that still comes. */
const PATIENCE_MS = 30_000

/**
 * An answer, or an error once nobody should wait any longer: on a dead line the browser itself would wait for minutes. What was
 * asked may be done all the same, later: only for what can be asked twice.
 */
export async function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let patience: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    patience = setTimeout(() => reject(new Error('no answer in time')), PATIENCE_MS)
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(patience)
  }
}
