/** A list's row holds answers, and an answer may be a list: nothing deeper is ever typed in a form of ours. */
const DEEPEST = 4

const isDeeper = (value: unknown, left = DEEPEST): boolean =>
  typeof value === 'object' && value !== null && (left === 0 || Object.values(value).some((inner) => isDeeper(inner, left - 1)))

/** The typed answers in a request's JSON body; undefined when it is no object of answers. What is in them is judged when it is read. */
export async function typedStep(request: Request): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    const body: unknown = await request.json()
    return typeof body === 'object' && body !== null && !Array.isArray(body) && !isDeeper(body) ? (body as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
