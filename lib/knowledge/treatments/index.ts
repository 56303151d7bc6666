import { isMedicine } from '@/lib/facts/medicines/medicine'
import { medicineTable } from '@/lib/facts/medicines/table'

/** A procedure or therapy that may be chosen among the other treatments. */
export type Treatment = { readonly id: string; readonly name: string; readonly names: readonly string[]; readonly kind: 'procedure' | 'therapy' }

/** The procedures and therapies offered. Their rows stand with the medicines; a new one is one row there. */
export const treatments: readonly Treatment[] = medicineTable
  .filter((row) => !isMedicine(row))
  .map((row) => ({ id: row.id, name: row.generic, names: [...row.brands, ...row.spanish], kind: row.class === 'therapy' ? 'therapy' : 'procedure' }))
