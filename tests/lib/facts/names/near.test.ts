import { describe, expect, it } from 'vitest'
import { mayDiffer, slipsBetween } from '@/lib/facts/names/near'
import { lettersOf, plainName } from '@/lib/facts/names/plain-name'

describe('how far names may be apart', () => {
  it.each([
    ['abc', 'abcdefgh', 0],
    ['abcd', 'abcdefgh', 1],
    ['abcdefgh', 'abcde', 1],
    ['abcdef', 'abcdefgh', 2],
    ['abcdefghijkl', 'abcdefghijkl', 2],
  ])('%s and %s: %i', (a, b, letters) => expect(mayDiffer(a, b)).toBe(letters))

  it.each([
    ['cymbalta', 'cymbalta', 0],
    ['cimbalta', 'cymbalta', 1],
    ['simbalta', 'cymbalta', 2],
    ['simbolta', 'cymbalta', undefined],
    ['smoa', 'soma', 1],
    ['smao', 'soma', undefined],
    ['pt', 'pt', 0],
    ['ptx', 'pt', undefined],
    ['sertralinee', 'sertraline', 1],
  ])('the whole of a name, %s and %s: %s', (word, letters, slips) => expect(slipsBetween(word, letters)).toBe(slips))

  it.each([
    ['cymb', 'cymbalta', undefined],
    ['cymba', 'cymbalta', 0.5],
    ['cymbal', 'cymbalta', 0.5],
    ['cimba', 'cymbalta', 1.5],
    ['simba', 'cymbalta', undefined],
    ['zymba', 'cymbalta', undefined],
    ['setra', 'sertraline', 1.5],
    ['serrtra', 'sertraline', 1.5],
    ['sirtral', 'sertraline', 1.5],
    ['sirtrol', 'sertraline', undefined],
    ['sirtroli', 'sertraline', 2.5],
    ['levmlnac', 'levomilnacipran', 2.5],
    ['llevommil', 'levomilnacipran', 2.5],
    ['lllevommil', 'levomilnacipran', undefined],
    ['cymbalt', 'cymbalta', 0.5],
  ])('what of a name may be typed so far, %s and %s: %s', (word, letters, slips) => expect(slipsBetween(word, letters)).toBe(slips))
})

describe('how names are compared', () => {
  it.each([
    ['  Ácido  Valproico ', 'acido valproico'],
    ['St. John’s Wort', 'st johns wort'],
    ["St John's wort", 'st johns wort'],
    ['Tylenol #3', 'tylenol 3'],
    ['BOTOX®', 'botox'],
    ['mañana', 'manana'],
    ['!?', ''],
  ])('%s as %s', (text, plain) => {
    expect(plainName(text)).toBe(plain)
    expect(lettersOf(text)).toBe(plain.replaceAll(' ', ''))
  })
})
