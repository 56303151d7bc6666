import { type QueueLine, readQueueLine } from '@/lib/documents/queue-line'
import { log } from './log'
import { open, unwrapRecordKey } from './sealing'

/** What a row of the queue says about a person. One that does not open must not hide the others: it is undefined, and logged. */
export function lineOf({ id, wrapped_key, line }: { readonly id: string; readonly wrapped_key: string; readonly line: string }): QueueLine | undefined {
  try {
    return readQueueLine(open(unwrapRecordKey('intake', id, wrapped_key), { table: 'intake', column: 'line', row: id }, line))
  } catch (error) {
    log('error', 'queue.line-does-not-open', { intakeId: id, error })
    return undefined
  }
}
