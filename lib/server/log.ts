import { now } from './clock'

/**
 * What a log record may say besides its event: ids, names of steps and kinds, counts and durations. A field that is not
 * listed here does not compile, and is dropped if it comes all the same: no message, no request, nothing anyone typed.
 */
export type LogFields = {
  readonly intakeId?: string
  readonly draftId?: string
  readonly staffId?: string
  readonly requestId?: string
  readonly step?: string
  readonly action?: string
  readonly outcome?: string
  /** The pattern of a route, such as /clinic/intakes/[id]; never an address that was asked for. */
  readonly route?: string
  readonly status?: number
  readonly count?: number
  readonly milliseconds?: number
  readonly error?: unknown
}

type Level = 'info' | 'warning' | 'error'

const textFields = ['intakeId', 'draftId', 'staffId', 'requestId', 'step', 'action', 'outcome', 'route'] as const
const numberFields = ['status', 'count', 'milliseconds'] as const

/**
 * Writes one record as one line of JSON to standard output.
 * @param event a constant name such as 'draft.saved'
 * @param fields `error` becomes its class and code; its message may quote what was typed, and is never written
 */
export function log(level: Level, event: string, fields: LogFields = {}): void {
  process.stdout.write(`${JSON.stringify(recordOf(level, event, fields))}\n`)
}

/** The record that `log` writes. */
export function recordOf(level: Level, event: string, fields: LogFields): Record<string, string | number> {
  const record: Record<string, string | number> = { at: now().toISOString(), level, event }
  for (const name of textFields) {
    const text = fields[name]
    if (typeof text === 'string') record[name] = /^[\w.:/()[\]-]{1,100}$/.test(text) ? text : 'withheld'
  }
  for (const name of numberFields) {
    const number = fields[name]
    if (typeof number === 'number' && Number.isFinite(number)) record[name] = number
  }
  if (fields.error !== undefined) Object.assign(record, kindOf(fields.error))
  return record
}

function kindOf(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { error: 'not-an-error' }
  const { code } = error as { code?: unknown }
  const kind = /^\w{1,64}$/.test(error.name) ? error.name : 'Error'
  return typeof code === 'string' && /^\w{1,32}$/.test(code) ? { error: kind, code } : { error: kind }
}
