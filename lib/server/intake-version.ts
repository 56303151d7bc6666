import type { Transaction } from './database'

/** Whether a text from outside can be the version of an intake. */
export const isVersion = (text: string): boolean => /^\d{1,9}$/.test(text)

/**
 * Holds an intake to the end of the transaction, so that papers get their numbers, steps their order and alerts their answer
 * one after the other.
 * @param version as it was read; left out where what is added does not depend on the answers
 * @returns false when there is none, or it has moved on
 */
export async function holdIntake(transaction: Transaction, id: string, version?: number): Promise<boolean> {
  const held = await transaction.$queryRaw<{ version: number }[]>`SELECT version FROM intake WHERE id = ${id}::uuid FOR NO KEY UPDATE`
  return held.length === 1 && (version === undefined || held[0]?.version === version)
}
