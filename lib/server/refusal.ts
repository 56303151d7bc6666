/**
 * Something a person can put right: a start that cannot go on, said in a sentence that names the remedy.
 * Scripts print its message alone; anything else that is thrown is a defect and keeps its stack.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}
