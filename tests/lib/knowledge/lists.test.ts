import { describe, expect, it } from 'vitest'
import { conditions } from '@/lib/knowledge/conditions'
import { conditionEvidence, levelWords } from '@/lib/knowledge/conditions/evidence'
import { disagreements } from '@/lib/knowledge/disagreements'
import * as costsAndDisplay from '@/lib/knowledge/disagreements/costs-and-display'
import * as implants from '@/lib/knowledge/disagreements/implants'
import { labelIn, optionsIn } from '@/lib/knowledge/lists'
import { medicines } from '@/lib/knowledge/medicines'
import { safetyItems } from '@/lib/knowledge/safety'
import { mostUrgent, safetyItem, URGENCIES, worst } from '@/lib/knowledge/safety/safety-item'
import { selfHarmTable } from '@/lib/knowledge/safety/self-harm'
import { EMERGENCY_SIGNS, MEDICAL_SIGNS } from '@/lib/knowledge/safety/warning-signs'
import { sources } from '@/lib/knowledge/sources'
import { treatments } from '@/lib/knowledge/treatments'

describe('Lists that the interview offers', () => {
  const option = (list: Parameters<typeof optionsIn>[0], value: string) => optionsIn(list).find((one) => one.value === value)

  it('show a condition by its first name, in capitals, and find it by the others', () => {
    expect(option('conditions', 'crps-1')).toMatchObject({ label: 'Complex regional pain syndrome (CRPS)', hint: expect.stringContaining('RSD') })
    expect(option('conditions', 'osteoarthritis')?.label).toBe('Arthritis pain')
    expect(optionsIn('conditions').every(({ label }) => /^[A-Z][^A-Z]|^[A-Z]{2,}/.test(label))).toBe(true)
  })

  it('never hint at the name that is shown already, and hint nothing where there is no other', () => {
    for (const list of ['conditions', 'payers', 'medicines', 'treatments'] as const) {
      for (const { label, hint } of optionsIn(list)) {
        expect(hint?.split(', ').map((name) => name.toLowerCase()) ?? [], label).not.toContain(label.toLowerCase())
        expect(hint, label).not.toBe('')
      }
    }
    expect(option('payers', 'aetna')).toEqual({ value: 'aetna', label: 'Aetna' })
    expect(option('payers', 'va')?.hint).toBe('Veterans Affairs, VA Community Care')
    const alone = optionsIn('payers').find(({ value }) => value === 'ambetter-sunshine')
    expect(alone?.hint?.split(', ')).toEqual(['Ambetter', 'Sunshine Health', 'Centene'])
  })

  it('name what is in them and leave other words as they are', () => {
    expect([labelIn('payers', 'aetna'), labelIn('payers', 'Some Insurer')]).toEqual(['Aetna', 'Some Insurer'])
  })

  it('offer medicines by generic name and first brand, and no procedures', () => {
    expect(medicines.find(({ id }) => id === 'fluoxetine')).toMatchObject({ name: 'fluoxetine (Prozac)', names: expect.arrayContaining(['fluoxetina', 'Sarafem']) })
    expect(medicines.find(({ id }) => id === 'vilazodone')?.name).toBe('vilazodone (Viibryd)')
    expect(medicines.filter(({ id }) => treatments.some((one) => one.id === id))).toEqual([])
    expect(medicines.filter(({ name }) => /undefined/.test(name))).toEqual([])
  })

  it('tell therapies from procedures', () => {
    const kind = (id: string) => treatments.find((one) => one.id === id)?.kind
    expect([kind('cbt'), kind('spinal-cord-stimulator')]).toEqual(['therapy', 'procedure'])
  })
})

describe('Evidence for a condition', () => {
  it('is told with its level, what came later and the note; without a note without a gap', () => {
    for (const { id, names, evidence, note, notModelled } of conditions) {
      const one = conditionEvidence.find((some) => some.id === `evidence-${id}`)
      const expected = `${names[0]}: ${evidence.label}; ${levelWords(evidence.level)}. ${evidence.later}${note ? ` ${note}` : ''}`
      expect(one?.says.met?.[1]).toBe(expected)
      expect(one?.notModelled).toBe(notModelled)
      expect(one && 'notModelled' in one).toBe(notModelled !== undefined)
    }
  })
})

describe('Safety lists', () => {
  it('warning signs: emergencies, and those for a doctor soon', () => {
    expect(EMERGENCY_SIGNS).toEqual(['saddle-numbness', 'bladder-bowel', 'new-weakness', 'worst-headache'])
    expect(MEDICAL_SIGNS).toEqual(['weight-loss', 'fever', 'cancer'])
  })

  it('the self-harm table has its five rows, the worst first', () => {
    expect(selfHarmTable.map(({ id }) => id)).toEqual([
      'suicidal-crisis',
      'suicidal-thoughts',
      'passive-thoughts-of-death',
      'self-harm-declined',
      'past-suicidal-behaviour',
    ])
  })

  it('urgencies rise, and the worst wins wherever it stands', () => {
    expect(URGENCIES).toEqual(['ROUTINE', 'PRIORITY', 'SAME-DAY', 'EMERGENT'])
    expect([worst(['HOLD', 'STOP', 'CAUTION']), worst(['CAUTION'])]).toEqual(['STOP', 'CAUTION'])
    expect([mostUrgent(['SAME-DAY', 'PRIORITY']), mostUrgent(['EMERGENT', 'SAME-DAY'])]).toEqual(['SAME-DAY', 'EMERGENT'])
  })

  it('an item that stops is looked at soon unless it says sooner; others say themselves', () => {
    const [item] = safetyItems
    if (!item) throw new Error('no safety item')
    const { urgency: _, ...bare } = item
    const urgencyOf = (met: 'STOP' | 'STOP-pending-review' | 'HOLD', urgency?: 'SAME-DAY') =>
      safetyItem({ ...bare, dispositions: { met }, ...(urgency && { urgency }) }).urgency
    expect([urgencyOf('STOP'), urgencyOf('STOP-pending-review'), urgencyOf('HOLD'), urgencyOf('STOP', 'SAME-DAY')]).toEqual([
      'PRIORITY',
      'PRIORITY',
      undefined,
      'SAME-DAY',
    ])
  })
})

describe('Sources', () => {
  it('stand by id, and are sources', () => {
    const ids = sources.map(({ id }) => id)
    expect(ids).toEqual([...ids].sort())
    for (const { publisher, readOn } of sources) expect([typeof publisher, typeof readOn]).toEqual(['string', 'string'])
  })
})

describe('Disagreements', () => {
  it('stand file by file, and within a file by id', () => {
    const idsOf = (file: object) => Object.values(file).map(({ id }: { readonly id: string }) => id)
    const [first, last] = [idsOf(implants).sort(), idsOf(costsAndDisplay).sort()]
    const ids = disagreements.map(({ id }) => id)
    expect(ids.slice(0, first.length)).toEqual(first)
    expect(ids.slice(-last.length)).toEqual(last)
  })

  it('about a number of the payers concern only the requirements with that number', () => {
    const concerns = disagreements.find(({ id }) => id === 'how-many-antidepressants')?.concerns ?? []
    expect(concerns.length).toBeGreaterThan(5)
    expect(concerns.filter((id) => !id.endsWith('-trials'))).toEqual([])
  })
})
