import { database } from './database'

/** The names of staff members by their ids. */
export async function namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const known = await database().staff.findMany({ where: { id: { in: [...new Set(ids)] } }, select: { id: true, name: true } })
  return new Map(known.map(({ id, name }) => [id, name]))
}
