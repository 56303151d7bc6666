import { ADULT_FROM, age } from '@/lib/facts/person'
import type { Case } from '@/lib/rules/fact'
import { stepById } from '@/lib/steps'
import { aboutYou } from '@/lib/steps/about-you'
import { agreements } from '@/lib/steps/agreements'

/** Somebody who is not of age. Unknown while the date of birth is: nobody is taken for a child without it. */
export const isMinor = (from: Case): boolean => (age.read(from) ?? ADULT_FROM) < ADULT_FROM

/**
 * Whose signature a form carries, by who fills it in. A parent or guardian signs; so does one for somebody under 18 where
 * staff type for them, and then it is staff who write the name of who agrees. That a young person does not sign alone is
 * seen to where it is asked who fills it in.
 */
export function signerOf(from: Case): 'patient' | 'guardian' | 'staff' | 'guardian-by-staff' {
  const filledBy = aboutYou.facts.filledBy.read(from)
  if (filledBy === 'staff') return isMinor(from) ? 'guardian-by-staff' : 'staff'
  return filledBy === 'guardian' ? 'guardian' : 'patient'
}

/** The signature is of somebody whose it no longer is to sign: who fills it in, or the patient's age, is another since. */
export function isSignedByAnother(from: Case): boolean {
  const { signature, signedBy } = agreements.facts
  const by = signedBy.read(from)
  return signature.read(from) !== undefined && by !== undefined && by !== signerOf(from)
}

const folded = (name: string) => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()

/** A guardian's signature that is the patient's own name, letter for letter. */
export function isPatientsNameForGuardian(from: Case): boolean {
  const signature = agreements.facts.signature.read(from)
  const patient = aboutYou.facts.fullName.read(from)
  const isGuardians = ['guardian', 'guardian-by-staff'].includes(signerOf(from))
  return isGuardians && signature !== undefined && patient !== undefined && folded(signature) === folded(patient)
}

type Answers = Readonly<Record<string, unknown>>

/**
 * What was typed in a step, with what the server alone says of it: on which day it was signed, and by whom. A browser has no
 * say in fields that nobody is asked for. Under the same name of the same signer the day stays as it was: saving a page once
 * more is no signature.
 * @param stored what is stored of that step
 */
export function stamped(step: string, typed: Answers, from: Case, stored: Answers = {}): Answers {
  const fields = stepById(step)?.fields ?? {}
  const said = Object.fromEntries(Object.entries(typed).filter(([key]) => !fields[key]?.unasked))
  if (step !== agreements.id || said.signature === undefined) return said
  const signedBy = signerOf(from)
  const isAsSigned = stored.signature === said.signature && stored.signedBy === signedBy
  return { ...said, signedOn: (isAsSigned && stored.signedOn) || from.on, signedBy }
}
