import { isMedicine } from '@/lib/facts/medicines/medicine'
import { namesOf } from '@/lib/facts/medicines/recognise'
import { medicineTable } from '@/lib/facts/medicines/table'

/** A medicine that the interview offers: its id, what it is called, and every name it is found by. */
export type ListedMedicine = { readonly id: string; readonly name: string; readonly names: readonly string[] }

/**
 * The medicines offered. A medicine is one row of data in the file of its family in `lib/facts/medicines`, because counting
 * trials and the seizure load read it there; this list follows by itself.
 */
export const medicines: readonly ListedMedicine[] = medicineTable.filter(isMedicine).map((row) => ({
  id: row.id,
  name: row.brands[0] ? `${row.generic} (${row.brands[0]})` : row.generic,
  names: [...new Set([...row.brands, ...row.spanish, ...(row.brandsAbroad ?? []), ...namesOf(row)])],
}))
