import { type Court, Judge } from './judge'
import type { Mutant } from './mutant'

/** What is sent to a process that judges: the court once, then one mutant after the other, and that it is done. */
export type ToJudge = { readonly court: Court } | { readonly mutant: Mutant } | { readonly done: true }
/** What comes back: that it is ready, a verdict, or why it cannot work. */
export type FromJudge = { readonly ready: true } | { readonly noticed: boolean; readonly by?: string } | { readonly problem: string }

let judge: Judge | undefined
const answer = (message: FromJudge) => process.send?.(message)

async function received(message: ToJudge): Promise<FromJudge> {
  if ('mutant' in message) return judge ? judge.judge(message.mutant) : { problem: 'a mutant came before the court' }
  if ('done' in message)
    return (await judge?.stillPasses()) ? { ready: true } : { problem: 'With nothing broken a test fails now: something changed during the run. Run it again.' }
  judge = new Judge(message.court)
  await judge.open()
  return { ready: true }
}

process.on('message', (message: ToJudge) => {
  received(message).then(answer, (problem: unknown) => answer({ problem: problem instanceof Error ? problem.message : String(problem) }))
})
// Whoever started this process is gone: nobody waits for an answer.
process.on('disconnect', () => process.exit(0))
// What a mutant leaves behind unawaited must not end the process.
process.on('unhandledRejection', () => undefined)
