import { describe, expect, it } from 'vitest'
import { contradictions, contradictionsSameDay, contradictionsToHold, contradictionsToNote, contradictionsToReview } from '@/lib/facts/contradictions'
import { foundIn } from '@/lib/facts/contradictions/mention'
import type { Case } from '@/lib/rules/fact'
import { healthNow } from '@/lib/steps/health-now'
import { implants } from '@/lib/steps/implants'
import { caseWith } from './case-with'

const ASKED_APART = ['spinalLeads', 'pumpKind', 'otherImplant', 'implantCard', 'hadMri']
/** Somebody who denies everything that is asked. */
const DENIES_ALL: Case['answers'] = {
  implants: Object.fromEntries(
    Object.keys(implants.facts)
      .filter((key) => !ASKED_APART.includes(key))
      .map((key) => [key, 'no']),
  ),
  'brain-health': {
    seizure: 'never',
    seizureMedicine: 'no',
    fainted: 'never',
    headInjury: 'never',
    familyEpilepsy: 'no',
    stroke: 'no',
    brainTumour: 'no',
    otherBrain: 'no',
  },
  'mood-history': { diagnoses: ['none'], mania: 'never' },
  'self-harm': { wishDead: 'no', thoughts: 'no', behaviour: 'never' },
  'phq-9': { q9: 0 },
}
const writing = (history: string, more: Partial<Case> = {}) => caseWith({ ...DENIES_ALL, 'health-now': { pregnant: 'no', warningSigns: ['none'], history } }, more)
const found = (history: string, more: Partial<Case> = {}) => contradictions.read(writing(history, more)) ?? []
const flags = (history: string) => found(history).map(({ id, disposition }) => `${id} ${disposition}`)

describe('words against a closed “no”, as people write them', () => {
  it.each<[string, ...string[]]>([
    ['Had a pacemaker put in last spring.', 'pacemaker STOP-pending-review'],
    ['I’ve got a defib in my chest', 'pacemaker STOP-pending-review'],
    ['Cochlear implant on the left side', 'cochlear STOP-pending-review'],
    ['DBS for tremor since 2017', 'deep-brain STOP-pending-review'],
    ['They coiled an aneurysm in my brain in 2015', 'aneurysm-clip STOP-pending-review', 'stroke STOP-pending-review'],
    ['I have a stent in my carotid', 'stent STOP-pending-review'],
    ['My carotid was stented in 2019', 'stent STOP-pending-review'],
    ['Welding left a piece of metal in my eye', 'head-metal STOP-pending-review'],
    ['A BB pellet is still in my cheek', 'head-metal STOP-pending-review'],
    ['I have a plate in my skull', 'skull HOLD'],
    ['VP shunt placed as a baby', 'shunt STOP-pending-review'],
    ['Intrathecal morphine pump, refilled monthly', 'pump STOP-pending-review'],
    ['VNS since 2016', 'vagus STOP-pending-review'],
    ['Peripheral nerve stimulator in my shoulder', 'limb-nerve STOP-pending-review'],
    ['Spine stimulator battery was replaced in June', 'stimulator STOP-pending-review'],
    ['I had a grand mal in college', 'seizure STOP-pending-review'],
    ['Diagnosed epileptic at 9', 'seizure STOP-pending-review'],
    ['I take Keppra because of convulsions', 'seizure STOP-pending-review'],
    ['Mini-stroke in 2022', 'stroke STOP-pending-review'],
    ['Bleed on the brain after a fall', 'stroke STOP-pending-review'],
    ['Meningioma removed 2011', 'brain-tumour STOP-pending-review'],
    ['I was told I have MS', 'other-brain STOP-pending-review'],
    ['I’m pregnant', 'pregnancy HOLD'],
    ['We are expecting a baby in March', 'pregnancy HOLD'],
    ['Manic episode in 2012', 'bipolar HOLD'],
    ['I tried to kill myself in 2009', 'suicide-attempt HOLD'],
    ['I don’t want to live like this any more', 'wish-dead HOLD'],
  ])('%s', (text, ...expected) => expect(flags(text)).toEqual(expected))

  it.each([
    ['Llevo marcapasos desde 2015', 'pacemaker STOP-pending-review'],
    ['Tengo un neuroestimulador en la espalda', 'stimulator STOP-pending-review'],
    ['Me operaron de un aneurisma y me pusieron un clip', 'aneurysm-clip STOP-pending-review'],
    ['Sufrí un ictus', 'stroke STOP-pending-review'],
    ['Me dio un derrame hace dos años', 'stroke STOP-pending-review'],
    ['Padezco epilepsia', 'seizure STOP-pending-review'],
    ['No tengo convulsiones desde 2018', 'seizure STOP-pending-review'],
    ['Estoy embarazada de 10 semanas', 'pregnancy HOLD'],
    ['Esquirla metálica en el ojo', 'head-metal STOP-pending-review'],
    ['Tengo una placa de titanio en el cráneo', 'skull HOLD'],
    ['No quiero vivir', 'wish-dead HOLD'],
    ['Bomba de morfina en el abdomen', 'pump STOP-pending-review'],
    ['Válvula de hidrocefalia desde niño', 'shunt STOP-pending-review'],
    ['Trastorno bipolar desde 2010', 'bipolar HOLD'],
    ['No sé si tengo metal en el ojo', 'head-metal STOP-pending-review'],
    ['Mi madre dice que tuve convulsiones', 'seizure STOP-pending-review'],
  ])('%s', (text, expected) => expect(flags(text)).toEqual([expected]))

  it.each([
    ['No known drug allergies; pacemaker 2018', 'pacemaker STOP-pending-review'],
    ['I don’t think it matters, but I have a pacemaker', 'pacemaker STOP-pending-review'],
    ['Never smoked, had a stroke at 40', 'stroke STOP-pending-review'],
    ['No surgeries except a VP shunt', 'shunt STOP-pending-review'],
    ['No problems other than epilepsy', 'seizure STOP-pending-review'],
    ['No MRI because of pacemaker', 'pacemaker STOP-pending-review'],
    ['Not sure if my pacemaker is MRI safe', 'pacemaker STOP-pending-review'],
    ['I take medication for epilepsy', 'seizure STOP-pending-review'],
    ['Stroke? No, TIA in 2020', 'stroke STOP-pending-review'],
  ])('a “no” about something else does not deny it: %s', (text, expected) => expect(flags(text)).toEqual([expected]))

  it.each([
    ['I haven’t had a seizure in 3 years', ['seizure STOP-pending-review']],
    ['No seizures since 2019', ['seizure STOP-pending-review']],
    ['Seizure-free for five years', ['seizure STOP-pending-review']],
    ['No longer have seizures', ['seizure STOP-pending-review']],
    ['I have never had a seizure in 60 years', []],
    ['No stroke ever', []],
    ['No seizures', []],
    // Asked of the past month, so this agrees with the closed answer.
    ['No suicidal thoughts since 2015', []],
  ])('a denial for a time is none where a whole life is asked about: %s', (text, expected) => expect(flags(text)).toEqual(expected))

  it.each([
    ['Like my mother I have epilepsy', ['seizure STOP-pending-review']],
    ['My mother says I had seizures as a baby', ['seizure STOP-pending-review']],
    ['My brother and I both have epilepsy', ['seizure STOP-pending-review']],
    ['Epilepsy runs in my family and I have it too', ['seizure STOP-pending-review']],
    ['I am worried about my stroke coming back', ['stroke STOP-pending-review']],
    ['My husband has a pacemaker', []],
    ['My father’s pacemaker was replaced', []],
    ['My mother in law had a stroke', []],
    ['My two sisters have epilepsy', []],
    ['Our son has seizures', []],
    ['Family history of stroke', []],
    ['Stroke runs in the family', []],
    ['Epilepsy in my family: an uncle', []],
    ['My grandson’s cochlear implant works well', []],
    ['Mi esposo tiene marcapasos', []],
    ['Antecedentes familiares de epilepsia', []],
    ['I was worried about a brain tumor', []],
    ['Tengo miedo a un ictus', []],
  ])('relatives and fears: %s', (text, expected) => expect(flags(text)).toEqual(expected))

  it.each([
    ['They took my gallbladder out and I have a pacemaker', ['pacemaker STOP-pending-review']],
    ['Gallbladder removed, pacemaker 2018', ['pacemaker STOP-pending-review']],
    ['Pacemaker 2018, gallbladder removed', ['pacemaker STOP-pending-review']],
    ['My stimulator will be taken out next month', ['stimulator STOP-pending-review']],
    ['I don’t know if the metal in my eye was removed', ['head-metal STOP-pending-review']],
    ['My pacemaker was removed in 2018', ['pacemaker CAUTION']],
    ['Spinal cord stimulator trial in 2020, leads taken out', ['spinal-cord CAUTION']],
    ['I am scheduled for a spinal cord stimulator trial', []],
    ['A spinal cord stimulator trial is planned', []],
    ['Waiting for a spinal cord stimulator', []],
    ['Insulin pump was offered to me', []],
    ['Me ofrecieron un estimulador de médula', []],
  ])('removed, kept and planned: %s', (text, expected) => expect(flags(text)).toEqual(expected))

  it.each([
    'Pacemaker: none',
    'I do not have any metal in my head or eyes',
    'Ruled out for stroke',
    'Doctors say it was not a stroke',
    'Bit the bullet and stopped smoking',
    'Heat stroke and breast stroke swimming',
    'A stroke of luck',
    'I take a seizure medicine for nerve pain',
    'Anti-seizure pill for migraine',
    'Allergic to metal',
    'My glasses have a metal frame over my ears',
    'No thoughts of hurting myself',
    'Sin marcapasos ni metal en la cabeza',
    'Nunca tuve un derrame ni convulsiones',
    'Derrame pleural en 2019',
    'Metal plate in my ankle',
    'Denies seizures, stroke, head injury',
    'I know of no metal in my body',
    'I don’t know of any metal in my head',
    'Neither pacemaker nor shunt',
    'Without pacemaker or pump',
    'MS Contin 15 mg',
    'No quiero más pastillas',
    'I want to live and enjoy my family',
    'No tengo epilepsia',
  ])('says nothing of: %s', (text) => expect(flags(text)).toEqual([]))
})

describe('both answers', () => {
  it('the closed one first, then the words that were found', () => {
    const [one] = found('Well since spring. I have a pacemaker since 2019. No allergies.')
    expect(one?.between).toEqual([
      { key: 'implants.pacemaker', question: implants.facts.pacemaker.label, answer: 'No' },
      { key: 'health-now.history', question: healthNow.facts.history.label, answer: '“I have a pacemaker since 2019”' },
    ])
  })

  it.each([
    [undefined, 'not answered'],
    ['unsure', 'not sure'],
  ])('a question that is left open (%s) says how', (answer, words) => {
    const from = caseWith({ implants: { pacemaker: answer }, 'health-now': { history: 'Pacemaker since 2019' } })
    expect(contradictions.read(from)?.[0]?.between[0].answer).toBe(words)
  })

  it('quotes as it was written, and of a long text only what matters', () => {
    expect(foundIn('He had a TIA — señal leve', /\bmini stroke\b/)).toEqual({ mention: 'stated', words: 'He had a TIA — señal leve' })
    const long = `${'I have been treated at several places over many years '.repeat(4)}and have a pacemaker ${'which is checked every year by my cardiologist '.repeat(4)}`
    const words = foundIn(long, /\bpacemakers?\b/, { device: true })?.words ?? ''
    expect(words).toContain('have a pacemaker which')
    expect(words.length).toBeLessThan(160)
    expect(words).toMatch(/^… .* …$/)
  })

  it('answers that were set aside say so; lists are told by the row that matters', () => {
    const both = (answers: Case['answers'], setAside?: Case['answers']) =>
      (contradictions.read(caseWith({ ...DENIES_ALL, ...answers }, setAside && { setAside })) ?? []).map(({ between }) => between.map(({ answer }) => answer))
    expect(both({}, { implants: { spinalLeads: 'neck' } })).toEqual([['No', 'In the neck (given earlier, no longer asked)']])
    expect(both({ 'pain-diagnosis': { conditions: ['post-stroke-pain', 'low-back-pain'] } })).toEqual([['No', 'Pain after a stroke']])
    const list = [{ treatment: 'physical therapy' }, { treatment: 'SCS', now: 'no' }, { treatment: 'TMS' }]
    expect(both({ 'other-treatments': { list, previousTms: 'no' } })).toEqual([
      ['No', '“SCS”, not any more'],
      ['No', '“TMS”'],
    ])
    const keppra = { list: [{ medicine: 'Keppra', now: 'yes', givenFor: 'other' }] }
    expect(both({ medicines: keppra })).toEqual([['No, never', 'Keppra']])
    expect(both({ medicines: { ...keppra, noneTaken: 'yes' } })).toContainEqual(['Yes', 'Keppra'])
  })
})

describe('a closed answer that was confirmed', () => {
  const text = 'I have a pacemaker. Bipolar since 2010. Shrapnel from the army. I tried to kill myself in 2009.'
  const lists = [contradictionsToReview, contradictionsToHold, contradictionsToNote, contradictionsSameDay]
  const asking = (confirmed: readonly string[]) => lists.map((list) => list.read(writing(text, { confirmed }))?.length)

  it('still stands in the list, and asks for nothing', () => {
    // What is told among those about thoughts of death is not told among those to resolve as well.
    expect(asking([])).toEqual([1, 1, 1, 1])
    expect(asking(['implants.pacemaker'])).toEqual([0, 1, 1, 1])
    expect(asking(['implants.pacemaker', 'mood-history.diagnoses', 'implants.metalHead', 'self-harm.thoughts'])).toEqual([0, 0, 1, 1])
    expect(asking(['implants.pacemaker', 'mood-history.diagnoses', 'implants.metalHead', 'implants.metalBelowNeck', 'self-harm.behaviour'])).toEqual([0, 0, 0, 0])
    const all = found(text, { confirmed: ['implants.pacemaker'] })
    expect(all.map(({ id, settled = false }) => [id, settled])).toEqual([
      ['suicide-attempt', false],
      ['bipolar', false],
      ['metal', false],
      ['pacemaker', true],
    ])
    expect(all.at(-1)?.between[1].answer).toBe('“I have a pacemaker”')
  })

  it('only the denied side settles it', () => {
    // The text itself settles only what has no question of its own: metal without a place.
    expect(asking(['health-now.history'])).toEqual([1, 1, 0, 1])
    const from = (confirmed: readonly string[]) => caseWith({ ...DENIES_ALL, 'pain-diagnosis': { conditions: ['post-stroke-pain'] } }, { confirmed })
    expect(contradictionsToReview.read(from(['pain-diagnosis.conditions']))).toHaveLength(1)
    expect(contradictionsToReview.read(from(['brain-health.stroke']))).toEqual([])
  })
})
