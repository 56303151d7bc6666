import type { Identity } from '@/lib/documents/identity'
import { open, type RecordKey } from './sealing'

/** Reads the answers of the step "about you"; what is missing or of another kind is empty. */
export function identityIn(answers: Readonly<Record<string, unknown>>): Identity {
  const text = (name: string): string => (typeof answers[name] === 'string' ? answers[name] : '')
  return {
    name: text('fullName'),
    preferredName: text('preferredName'),
    dateOfBirth: text('dateOfBirth'),
    email: text('email'),
    phone: text('phone'),
    contactBy: text('contactBy'),
    mayLeaveMessage: text('mayLeaveMessage'),
    noContact: text('noContact'),
    language: text('language'),
    interpreter: text('interpreter'),
    filledBy: text('filledBy'),
    helperName: text('helperName'),
    emergencyContact: text('emergencyContact'),
    state: text('state'),
  }
}

/** Opens the identity of an intake. */
export function readIdentity(intakeId: string, key: RecordKey, sealed: string): Identity {
  return identityIn(JSON.parse(open(key, { table: 'intake', column: 'identity', row: intakeId }, sealed)) as Record<string, unknown>)
}
