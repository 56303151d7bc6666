import { describe, expect, it } from 'vitest'
import { plainName } from '@/lib/facts/names/plain-name'
import { conditions } from '@/lib/knowledge/conditions'
import { optionsIn } from '@/lib/knowledge/lists'

describe('names of conditions', () => {
  it('belong to one condition each, in either language', () => {
    const owners = new Map<string, string>()
    for (const { id, names, spanish } of conditions)
      for (const name of [...names, ...spanish].map(plainName)) {
        expect(owners.get(name) ?? id, `"${name}" names ${owners.get(name)} and ${id}: leave it to one, or let it lead to both in "foundBy"`).toBe(id)
        owners.set(name, id)
      }
  })

  it('are no words that may mean several things', () => {
    for (const { id, names, spanish, foundBy } of conditions)
      for (const word of foundBy) expect([...names, ...spanish].map(plainName), `${id}: ${word}`).not.toContain(plainName(word))
  })

  it('all lead to their condition, and only its own are shown', () => {
    for (const { id, names, spanish, foundBy } of conditions) {
      const option = optionsIn('conditions').find(({ value }) => value === id)
      expect(option?.also).toEqual([...new Set([...names, ...spanish, ...foundBy])])
      const unseen = [...spanish, ...foundBy].filter((word) => !(names as readonly string[]).includes(word))
      for (const word of unseen) expect(`${option?.hint ?? ''} `.split(', ').map(plainName), `${id}: ${word}`).not.toContain(plainName(word))
    }
  })
})
