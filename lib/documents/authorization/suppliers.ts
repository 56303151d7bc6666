import type { Line, Supplier, Trial } from './content'

/** Who a supplier is, in words. */
export const SUPPLIERS: Readonly<Record<Supplier, string>> = {
  patient: 'the patient',
  prescriber: 'the prescriber, or whoever treated before',
  pharmacy: 'the pharmacy',
  therapist: 'the therapist',
  clinician: 'a clinician here',
  payer: 'the payer',
  administrator: 'an administrator here (settings)',
}

/** Who can supply what a line of a payer's list asks for, by the last part of its id. */
export const SUPPLIERS_OF_LINES: Readonly<Record<string, readonly Supplier[]>> = {
  diagnosis: ['clinician', 'prescriber'],
  severity: ['patient', 'clinician'],
  measured: ['patient', 'clinician'],
  trials: ['patient', 'prescriber', 'pharmacy'],
  psychotherapy: ['therapist', 'patient'],
  augmentation: ['prescriber', 'pharmacy'],
  age: ['patient'],
  'earlier-tms': ['patient', 'prescriber'],
  psychosis: ['clinician'],
  bipolar: ['clinician', 'prescriber'],
  seizure: ['patient', 'clinician'],
  metal: ['patient', 'clinician'],
  brain: ['patient', 'clinician'],
  substances: ['clinician'],
  suicidality: ['clinician'],
}

/** Who can supply what a line lacks. Where sources disagree, the payer says first what it asks for. */
export function suppliersOf({ id, verdict }: Pick<Line, 'id' | 'verdict'>, payerId: string): readonly Supplier[] {
  if (verdict === 'kept') return ['clinician']
  const known = SUPPLIERS_OF_LINES[id.slice(payerId.length + 1)] ?? ['patient', 'clinician']
  return verdict === 'open' ? ['payer', ...known] : known
}

/** Who keeps the record of a medicine, as told. */
export function keepersOf({ record }: Trial): readonly Supplier[] {
  if (record === 'pharmacy') return ['pharmacy']
  if (record === 'clinic') return ['prescriber']
  return ['pharmacy', 'prescriber', 'patient']
}
