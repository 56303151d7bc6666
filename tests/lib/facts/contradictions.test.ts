import { describe, expect, it } from 'vitest'
import { contradictions } from '@/lib/facts/contradictions'
import { implants } from '@/lib/steps/implants'
import { caseWith } from './case-with'

const allNo = Object.fromEntries(
  Object.keys(implants.facts)
    .filter((key) => !['spinalLeads', 'pumpKind', 'otherImplant', 'implantCard', 'hadMri'].includes(key))
    .map((key) => [key, 'no']),
)
const brainNo = {
  seizure: 'never',
  seizureMedicine: 'no',
  fainted: 'never',
  headInjury: 'never',
  familyEpilepsy: 'no',
  stroke: 'no',
  brainTumour: 'no',
  otherBrain: 'no',
}
const base = {
  implants: allNo,
  'brain-health': brainNo,
  'health-now': { pregnant: 'no', warningSigns: ['none'] },
  'mood-history': { diagnoses: ['none'], mania: 'never' },
  'self-harm': { wishDead: 'no', thoughts: 'no', behaviour: 'never' },
  'phq-9': { q9: 0 },
}
type Answers = Readonly<Record<string, Readonly<Record<string, unknown>>>>
const found = (answers: Answers, setAside?: Answers) => {
  const steps = new Set([...Object.keys(base), ...Object.keys(answers)])
  const merged = Object.fromEntries([...steps].map((step) => [step, { ...(base as Answers)[step], ...answers[step] }]))
  return (contradictions.read(caseWith(merged, setAside ? { setAside } : {})) ?? []).map(({ id, disposition }) => `${id} ${disposition}`)
}
const history = (text: string, others: Answers = {}) => found({ ...others, 'health-now': { history: text } })

describe('free text against a closed “no”', () => {
  it.each([
    ['I have a pacemaker.', ['pacemaker STOP-pending-review']],
    ['Me pusieron un marcapasos en 2019.', ['pacemaker STOP-pending-review']],
    ['Spinal cord stimulator in my back', ['spinal-cord STOP-pending-review']],
    ['Tengo un estimulador de la médula.', ['spinal-cord STOP-pending-review']],
    ['There is a VP shunt.', ['shunt STOP-pending-review']],
    ['I had seizures as a teenager', ['seizure STOP-pending-review']],
    ['Tuve convulsiones de niño con fiebre', ['febrile-seizure CAUTION']],
    ['Epilepsy, well controlled', ['seizure STOP-pending-review']],
    ['Had a TIA last year', ['stroke STOP-pending-review']],
    ['Derrame cerebral en 2020', ['stroke STOP-pending-review']],
    ['Shrapnel in my neck from the army', ['head-metal STOP-pending-review']],
    ['Metal splinter in the eye, never taken out', ['head-metal STOP-pending-review']],
    ['Shrapnel from the army', ['metal CAUTION']],
    ['An insulin pump', ['pump STOP-pending-review']],
    ['I am 12 weeks pregnant', ['pregnancy HOLD']],
    ['Bipolar since 2010', ['bipolar HOLD']],
    ['Sometimes I want to die.', ['wish-dead HOLD']],
    ['No allergies, pacemaker since 2019', ['pacemaker STOP-pending-review']],
    ['I have no pain in my neck but I have a pacemaker', ['pacemaker STOP-pending-review']],
    ['I have seizures and an EEG is scheduled', ['seizure STOP-pending-review']],
    ['My pacemaker check is scheduled for May', ['pacemaker STOP-pending-review']],
    ['Brain tumor, removed in 2010', ['brain-tumour STOP-pending-review']],
    ['The pacemaker could not be removed', ['pacemaker STOP-pending-review']],
  ])('%s', (text, expected) => expect(history(text)).toEqual(expected))

  it.each([
    'No pacemaker, no metal in the head, never had a seizure.',
    'I have never had a seizure or a stroke',
    'No metal, pacemaker or shunt',
    'Pacemaker: no',
    'Denies seizures and stroke',
    'Sin convulsiones, nunca he tenido un derrame cerebral',
    'I don’t have a pacemaker',
    'My mother has epilepsy and a pacemaker',
    'Motor cortex stimulator surgery is planned in eight weeks at the university hospital.',
    'A spinal cord stimulator was recommended',
    'My stimulator surgery is scheduled for May',
    'Metal rod in my leg',
    'My neck hurts, no metal anywhere',
    'My neck hurts but there is no metal',
    'Metal fillings in my teeth',
    'Seizures only during ECT',
    'I use a TENS stimulator',
    'Mi tía vive conmigo',
    'I am afraid of a stroke',
    'heat stroke in 2015',
    'I have lost 18 pounds without trying. Night sweats.',
  ])('says nothing of: %s', (text) => expect(history(text)).toEqual([]))

  it('a device that was removed: confirm that nothing was left behind', () => {
    expect(history('I had a spinal cord stimulator trial in 2020 and the leads were taken out')).toEqual(['spinal-cord CAUTION'])
    expect(history('Pacemaker removed in 2018')).toEqual(['pacemaker CAUTION'])
    expect(history('Me retiraron el marcapasos')).toEqual(['pacemaker CAUTION'])
  })

  it('a stroke that is stated and answered yes is none', () => {
    const text = 'Right thalamic stroke (ischaemic) three years ago. Motor cortex stimulator surgery is planned in eight weeks at the university hospital.'
    expect(history(text, { 'brain-health': { stroke: 'yes' } })).toEqual([])
  })

  it('a stimulator in one’s own words is explained by the operation that is planned', () => {
    const inOwnWords = 'I have a stimulator date in January'
    expect(found({ reason: { inOwnWords } })).toEqual(['stimulator STOP-pending-review'])
    expect(found({ reason: { inOwnWords }, 'other-treatments': { plannedStimulator: 'scheduled' } })).toEqual([])
  })

  it('a device named while its question is open is flagged too', () => {
    expect((contradictions.read(caseWith({ 'health-now': { history: 'I have a pacemaker' } })) ?? []).map(({ id }) => id)).toEqual(['pacemaker'])
  })

  it('a treatment named in free words: what is over is past', () => {
    const named = (now: string) => found({ 'other-treatments': { list: [{ treatment: 'occipital nerve stimulator', now }] } })
    expect([named('yes'), named('no')]).toEqual([['head-nerve STOP-pending-review'], ['head-nerve CAUTION']])
  })
})

describe('another implant', () => {
  const other = (otherImplant: string, more = {}) => found({ implants: { otherImplant, ...more } })
  it.each([
    ['A titanium thing behind the ear', ['other-implant STOP-pending-review']],
    ['IUD', ['other-implant CAUTION']],
    ['knee replacement', ['other-implant CAUTION']],
    ['none', []],
    ['No tengo', []],
    ['pacemaker', ['pacemaker STOP-pending-review']],
  ])('%s', (text, expected) => expect(other(text)).toEqual(expected))
  it('describes what a closed question already says', () => {
    expect(other('Spinal cord stimulator since 2021, leads at T8 to T10, battery in the buttock', { spinalStimulator: 'yes' })).toEqual([])
  })
})

describe('one answer against another', () => {
  it('a device among the treatments', () => {
    const treated = (treatment: string, now?: string, spinalStimulator = 'no') =>
      found({ implants: { spinalStimulator }, 'other-treatments': { list: [{ treatment, ...(now && { now }) }] } })
    expect(treated('spinal-cord-stimulator', 'yes')).toEqual(['treatment-spinal-cord-stimulator STOP-pending-review'])
    expect(treated('SCS')).toEqual(['treatment-spinal-cord-stimulator STOP-pending-review'])
    expect(treated('spinal-cord-stimulator', 'no')).toEqual(['treatment-spinal-cord-stimulator CAUTION'])
    expect(treated('spinal-cord-stimulator', 'yes', 'yes')).toEqual([])
    expect(treated('vns', 'yes')).toEqual(['treatment-vns STOP-pending-review'])
    expect(treated('pain pump', 'yes')).toEqual(['treatment-intrathecal-pump STOP-pending-review'])
  })

  it('a medicine to prevent seizures, unless pain or mood explains it', () => {
    const taking = (row: object) => found({ 'brain-health': { seizureMedicine: 'yes' }, medicines: { list: [row] } })
    expect(taking({ medicine: 'Keppra', now: 'yes', givenFor: 'other' })).toEqual(['seizure-medicine STOP-pending-review'])
    expect(taking({ medicine: 'lamotrigine', now: 'yes', givenFor: 'pain' })).toEqual([])
    expect(found({ medicines: { list: [{ medicine: 'Keppra', now: 'yes', givenFor: 'other' }] } })).toEqual(['anticonvulsant CAUTION'])
  })

  it('conditions that imply an illness', () => {
    expect(found({ 'pain-diagnosis': { conditions: ['post-stroke-pain'] } })).toEqual(['post-stroke-pain STOP-pending-review'])
    expect(found({ 'pain-diagnosis': { conditions: ['cancer-pain'] } })).toEqual(['cancer-pain HOLD'])
    expect(found({ 'pain-diagnosis': { conditions: ['post-traumatic-headache'] } })).toEqual(['headache-after-injury HOLD'])
  })

  it('answers that were set aside', () => {
    expect(found({}, { implants: { spinalLeads: 'neck' } })).toEqual(['spinal-leads STOP-pending-review'])
    expect(found({}, { 'self-harm': { intent: 'yes' } })).toEqual(['intent-without-thoughts STOP-pending-review'])
    expect(found({}, { 'brain-health': { lastSeizure: '2020-03' } })).toEqual(['last-seizure STOP-pending-review'])
    expect(found({}, { 'self-harm': { intent: 'no' } })).toEqual([])
  })

  it('a person without any contradiction has none', () => expect(found({})).toEqual([]))
})
