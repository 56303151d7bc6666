import { describe, expect, it } from 'vitest'
import { find } from '@/lib/facts/names/find'
import { optionsIn } from '@/lib/knowledge/lists'

const conditions = optionsIn('conditions')
const found = (sought: string) => {
  const finds = find(conditions, ({ label, hint = '', also = [] }) => [label, hint, ...also], sought)
  return { isGuess: finds.isGuess, ids: finds.found.map(({ value }) => value) }
}

describe('looking for a condition', () => {
  it.each([
    ['fibromyalgia', ['fibromyalgia']],
    ['Fibromialgia', ['fibromyalgia']],
    ['fibro', ['fibromyalgia']],
    ['CRPS', ['crps-1', 'crps-2']],
    ['Sudeck', ['crps-1']],
    ['culebrilla', ['post-herpetic-neuralgia']],
    ['SHINGLES', ['post-herpetic-neuralgia']],
    ['ciatica', ['radiculopathy']],
    ['neuralgia del trigemino', ['trigeminal-neuralgia']],
    ['dolor de espalda', ['failed-back-surgery', 'low-back-pain']],
    ['artrosis', ['osteoarthritis']],
    ['dolor de cuello', ['neck-pain']],
    ['miembro fantasma', ['phantom-limb']],
    ['derrame', ['post-stroke-pain']],
    ['something', ['other']],
    ['back  pain', ['failed-back-surgery', 'low-back-pain']],
  ])('%s is said by its conditions, in their order', (sought, ids) => expect(found(sought)).toEqual({ isGuess: false, ids }))

  it.each([
    ['nervio pinzado', ['nerve-injury', 'radiculopathy', 'low-back-pain', 'neck-pain']],
    ['pinched nerve', ['nerve-injury', 'radiculopathy', 'neck-pain']],
    ['hernia de disco', ['radiculopathy', 'low-back-pain']],
    ['burning feet', ['peripheral-neuropathy', 'diabetic-neuropathy']],
    [
      'dolor de cabeza',
      ['migraine-with-aura', 'migraine-without-aura', 'chronic-migraine', 'tension-headache', 'cluster-headache', 'post-traumatic-headache', 'chronic-daily-headache'],
    ],
  ])('%s may be several, and is said to be none', (sought, ids) => expect(found(sought)).toEqual({ isGuess: false, ids }))

  it.each([
    ['fibromialga', ['fibromyalgia']],
    ['fybromyalgia', ['fibromyalgia']],
    ['siatica', ['radiculopathy']],
    ['shingels', ['post-herpetic-neuralgia']],
    ['trigeminal nuralgia', ['trigeminal-neuralgia']],
    ['ostioarthritis', ['osteoarthritis']],
    ['miofacial', ['myofascial-pain']],
    ['fantom limb', ['phantom-limb']],
    ['migrane con aura', ['migraine-with-aura', 'migraine-without-aura']],
  ])('%s resembles them', (sought, ids) => expect(found(sought)).toEqual({ isGuess: true, ids }))

  it.each(['xyzzy', 'abc', 'zq'])('%s is like nothing', (sought) => expect(found(sought)).toEqual({ isGuess: true, ids: [] }))

  it('finds everything for nothing sought', () => {
    expect(found('  ')).toEqual({ isGuess: false, ids: conditions.map(({ value }) => value) })
  })

  it('counts the slips of all words together', () => {
    const named = ['zlphab zetagam', 'zlphab betagam']
    expect(find(named, (one) => [one], 'alphab betagam')).toEqual({ isGuess: true, found: ['zlphab betagam'] })
  })

  it('guesses at no word of three letters, and at none when another is like nothing', () => {
    expect(found('nek')).toEqual({ isGuess: true, ids: [] })
    expect(found('nekc')).toEqual({ isGuess: true, ids: ['neck-pain'] })
    expect(found('nekc of a')).toEqual({ isGuess: true, ids: ['neck-pain'] })
    expect(found('fibromialga xyzzy')).toEqual({ isGuess: true, ids: [] })
  })
})
