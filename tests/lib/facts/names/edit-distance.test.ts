import { describe, expect, it } from 'vitest'
import { editDistance } from '@/lib/facts/names/edit-distance'

describe('the distance between two words', () => {
  it.each([
    ['abcd', 'abcd', 0],
    ['abcd', 'abdc', 1],
    ['abcd', 'abxd', 1],
    ['abcd', 'acd', 1],
    ['abcd', 'abxcd', 1],
    ['zoloft', 'zolfot', 1],
    ['ca', 'abc', 3],
    ['', 'abc', 3],
  ])('%s and %s: %i', (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance)
    expect(editDistance(b, a, 5)).toBe(distance)
    expect(editDistance(a, b, distance)).toBe(distance)
    if (distance > 0) expect(editDistance(a, b, distance - 1)).toBeUndefined()
  })
})
