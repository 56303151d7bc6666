import type { Mutant } from './mutant'

/** A change that no test can notice, and why. It is known by its line's text, so that it moves with the line. */
export type Equivalent = Pick<Mutant, 'file' | 'source' | 'words'> & { readonly why: string }

/** Changes that leave every judgement as it was, one by one. An entry that fits nothing any more, or that a test does notice, fails the run. */
export const equivalents: readonly Equivalent[] = []

/** Whether this entry is about this mutant. */
export const isAbout = ({ file, source, words }: Equivalent, mutant: Mutant): boolean => mutant.file === file && mutant.source === source && mutant.words === words
