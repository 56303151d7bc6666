import { describe, expect, it } from 'vitest'
import { contradictions, contradictionsToHold } from '@/lib/facts/contradictions'
import { devicesAmongTreatments } from '@/lib/facts/contradictions/device-treatments'
import { anticonvulsantWithoutReason, seizureMedicineUnexplained } from '@/lib/facts/contradictions/seizure-medicine'
import { WRITTEN_IN } from '@/lib/facts/contradictions/written-words'
import { caseWith } from './case-with'

type Answers = Parameters<typeof caseWith>[0]
const found = (answers: Answers) => contradictions.read(caseWith(answers)) ?? []
const brief = (answers: Answers) => found(answers).map(({ id, disposition }) => `${id} ${disposition}`)

describe('What contradictions rest on', () => {
  it('is everything that is written, every question that explains it, and both sides of every rule', () => {
    const keys = contradictions.inputs.map(({ key }) => key)
    for (const key of ['health-now.history', 'reason.inOwnWords', 'implants.otherImplant', 'other-treatments.list', 'medicines.list']) expect(keys).toContain(key)
    for (const key of ['implants.pacemaker', 'implants.metalBelowNeck', 'brain-health.stroke', 'other-treatments.plannedStimulator', 'self-harm.behaviour'])
      expect(keys).toContain(key)
    for (const key of ['self-harm.intent', 'brain-health.lastSeizure', 'other-treatments.previousTms', 'medicines.noneTaken']) expect(keys).toContain(key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('devices among treatments: both lists and the questions about them', () => {
    expect(devicesAmongTreatments.reads.map(({ key }) => key)).toEqual([
      'other-treatments.list',
      'medicines.list',
      'implants.spinalStimulator',
      'implants.limbNerveStimulator',
      'implants.vagusStimulator',
      'implants.pump',
    ])
  })
})

describe('What two rules about medicines for seizures read', () => {
  it.each([
    [seizureMedicineUnexplained, ['brain-health.seizure', 'brain-health.seizureMedicine', 'medicines.list']],
    [anticonvulsantWithoutReason, ['brain-health.seizure', 'brain-health.seizureMedicine', 'medicines.currentMedicines']],
  ])('%#', ({ reads }, keys) => expect(reads.map(({ key }) => key)).toEqual(keys))

  it('both answers are named, and whether the question is open', () => {
    const taken = (seizure?: string) => found({ 'brain-health': { seizure, seizureMedicine: 'yes' } })[0]
    expect(taken('never')?.between.map(({ key }) => key)).toEqual(['brain-health.seizure', 'brain-health.seizureMedicine'])
    expect(taken('never')?.words).toContain('but a seizure was never had:')
    expect(taken()?.words).toContain('but the question about seizures is still open:')
  })
})

describe('Where free words are read', () => {
  it('in five texts and two lists', () => {
    expect(WRITTEN_IN.map(({ key }) => key)).toEqual([
      'health-now.history',
      'implants.otherImplant',
      'brain-health.otherBrainText',
      'reason.inOwnWords',
      'pain-diagnosis.otherCondition',
      'medicines.list',
      'other-treatments.list',
    ])
  })

  it('in names of medicines and treatments that are not recognised', () => {
    expect(brief({ medicines: { list: [{ medicine: 'pills after a stroke' }, {}] } })).toEqual(['stroke STOP-pending-review'])
    expect(brief({ medicines: { list: [{ medicine: 'sertraline' }] } })).toEqual([])
    expect(brief({ 'other-treatments': { list: [{ treatment: 'pacemaker put in', now: 'no' }] } })).toEqual(['pacemaker CAUTION'])
    expect(brief({ 'other-treatments': { list: [{ treatment: 'pacemaker put in', now: 'yes' }] } })).toEqual(['pacemaker STOP-pending-review'])
  })

  it('in what was set aside, unless that says nothing', () => {
    const kept = (intent: unknown) =>
      (contradictions.read({ ...caseWith({ 'self-harm': { thoughts: 'no' } }), setAside: { 'self-harm': { intent } } } as never) ?? []).map(({ id }) => id)
    expect([kept('yes'), kept('unsure'), kept('declined'), kept(null)]).toEqual([['intent-without-thoughts'], [], [], []])
    const keptText = (history: unknown) => (contradictions.read({ ...caseWith({}), setAside: { 'health-now': { history } } } as never) ?? []).map(({ id }) => id)
    for (const list of ['unsure', 'declined', null]) {
      expect(contradictions.read({ ...caseWith({}), setAside: { medicines: { list }, 'other-treatments': { list } } } as never)).toEqual([])
    }
    expect([keptText('I had a stroke'), keptText('unsure'), keptText(null)]).toEqual([['stroke'], [], []])
  })
})

describe('What is said of a mention', () => {
  const words = (answers: Answers) => found(answers)[0]?.words
  it('that the question is open, or denied; that it was removed', () => {
    const text = { 'health-now': { history: 'I have a pacemaker' } }
    expect(words(text)).toMatch(/speaks of a pacemaker or defibrillator, but the question about it is still open\.$/)
    expect(words({ ...text, implants: { pacemaker: 'no' } })).toMatch(/but the question about it is answered “no”\.$/)
    expect(words({ 'health-now': { history: 'My pacemaker was removed' } })).toMatch(
      /that was removed, and the question about it is still open: confirm that nothing was left behind\.$/,
    )
  })

  it('another implant: both answers, and where it sits', () => {
    const other = (otherImplant: string) => found({ implants: { otherImplant, metalHead: 'no' } })[0]
    expect(other('hip')?.between.map(({ key }) => key)).toEqual(['implants.metalHead', 'implants.otherImplant'])
    expect([other('hip')?.disposition, other('something')?.disposition, other('a hip and something in the neck')?.disposition]).toEqual([
      'CAUTION',
      'STOP-pending-review',
      'STOP-pending-review',
    ])
    expect(found({ implants: { otherImplant: 'a rod', skullPlate: 'yes' } })).toEqual([])
  })
})

describe('One flag a thing', () => {
  it('the gravest, when several texts speak of it', () => {
    expect(brief({ 'health-now': { history: 'My pacemaker was removed' }, reason: { inOwnWords: 'I have a pacemaker' } })).toEqual(['pacemaker STOP-pending-review'])
    expect(brief({ 'health-now': { history: 'I have a pacemaker' }, reason: { inOwnWords: 'I have a pacemaker' } })).toEqual(['pacemaker STOP-pending-review'])
  })

  it('the gravest first', () => {
    expect(brief({ 'health-now': { history: 'A pacemaker that was removed. Bipolar disorder. I had a stroke.' } })).toEqual([
      'stroke STOP-pending-review',
      'bipolar HOLD',
      'pacemaker CAUTION',
    ])
  })
})

describe('In words', () => {
  it('they are sentences, or none', () => {
    const some = found({ 'health-now': { history: 'I had a stroke. Bipolar disorder.' } })
    expect(contradictions.show(some)).toBe(some.map(({ words }) => words).join(' '))
    expect([contradictions.show([]), contradictionsToHold.show([]), contradictionsToHold.show(['One.', 'Two.'])]).toEqual(['none', 'none', 'One. Two.'])
  })
})

describe('A device among the treatments', () => {
  const treated = (treatment: string, now: 'yes' | 'no', implants: Readonly<Record<string, unknown>> = {}) => ({
    'other-treatments': { list: [{ treatment, now }] },
    implants,
  })
  it('that is there needs a review; one that is over is to be confirmed', () => {
    const [there] = found(treated('spinal-cord-stimulator', 'yes'))
    expect([there?.disposition, there?.words]).toEqual([
      'STOP-pending-review',
      'A spinal cord stimulator is named as a treatment, but the question about it is not answered “yes”.',
    ])
    const [over] = found(treated('spinal-cord-stimulator', 'no'))
    expect([over?.disposition, over?.words]).toEqual([
      'CAUTION',
      'A spinal cord stimulator is named as an earlier treatment, and not as an implant: confirm that nothing was left behind.',
    ])
    expect(found(treated('spinal-cord-stimulator', 'yes', { spinalStimulator: 'yes' }))).toEqual([])
  })

  it('is found among the medicines too', () => {
    expect(brief({ medicines: { list: [{ medicine: 'intrathecal-pump', now: 'yes' }] } })).toEqual(['treatment-intrathecal-pump STOP-pending-review'])
  })
})

describe('What is quoted', () => {
  const quotedFrom = (history: string) => found({ 'health-now': { history } })[0]?.between[1].answer
  const filler = (letters: number) => 'abcd '.repeat(letters / 5)

  it('is the sentence, whole up to 120 letters', () => {
    const whole = `pacemaker ${filler(105)}abcd1`
    expect([whole.length, quotedFrom(whole)]).toEqual([120, `“${whole}”`])
    expect(quotedFrom(`${whole}2`)).toBe(`“pacemaker ${filler(60)}…”`)
    expect(quotedFrom('First.  I have   a pacemaker . Last.')).toBe('“I have a pacemaker”')
  })

  it('is cut between words, some sixty letters to either side', () => {
    expect(quotedFrom(`${filler(100)}pacemaker ${filler(100)}`)).toBe(`“… ${filler(60)}pacemaker ${filler(60)}…”`)
    expect(quotedFrom(`pacemaker ${filler(150)}`)).toBe(`“pacemaker ${filler(60)}…”`)
    expect(quotedFrom(`I have a pacemaker ${filler(150)}`)).toMatch(/^“I have a pacemaker /)
    expect(quotedFrom(`a ${'x'.repeat(70)} pacemaker ${filler(60)}`)).toMatch(/^“… x+ pacemaker /)
    expect(quotedFrom(`${filler(150)}pacemaker`)).toBe(`“… ${filler(60)}pacemaker”`)
  })
})

describe('What explains a mention', () => {
  it.each(['metalHead', 'eyeMetal', 'skullPlate', 'neckHardware', 'aneurysmClip'])('metal in the head: %s', (question) => {
    const text = { 'health-now': { history: 'I have metal in my head' } }
    expect([brief(text), brief({ ...text, implants: { [question]: 'yes' } })]).toEqual([['head-metal STOP-pending-review'], []])
  })
  it.each(['spinalStimulator', 'limbNerveStimulator', 'vagusStimulator', 'deepBrain', 'corticalStimulator', 'headNerveStimulator'])('a stimulator: %s', (question) => {
    const text = { 'health-now': { history: 'I have a stimulator' } }
    expect([brief(text), brief({ ...text, implants: { [question]: 'yes' } })]).toEqual([['stimulator STOP-pending-review'], []])
  })
  it('an operation on the skull: the plate, or the injury', () => {
    const text = { 'health-now': { history: 'craniotomy' } }
    expect(brief(text)).toEqual(['skull HOLD'])
    expect([brief({ ...text, implants: { skullPlate: 'yes' } }), brief({ ...text, 'brain-health': { headInjury: 'surgery' } })]).toEqual([[], []])
    expect(brief({ ...text, 'brain-health': { headInjury: 'mild' } })).toEqual(['skull HOLD'])
  })
  it('bipolar disorder: the diagnosis, or any answer about mania but never', () => {
    const text = { 'health-now': { history: 'bipolar' } }
    expect([brief({ ...text, 'mood-history': { diagnoses: ['bipolar'] } }), brief({ ...text, 'mood-history': { mania: 'past-year' } })]).toEqual([[], []])
    expect(brief({ ...text, 'mood-history': { diagnoses: ['none'], mania: 'never' } })).toEqual(['bipolar HOLD'])
  })
  it('thoughts of death: any of three answers', () => {
    const text = { 'health-now': { history: 'I want to die' } }
    for (const said of [{ 'self-harm': { thoughts: 'yes' } }, { 'self-harm': { wishDead: 'yes' } }, { 'phq-9': { q9: 1 } }]) {
      expect(brief({ ...text, ...said } as Answers)).toEqual([])
    }
    expect(brief({ ...text, 'phq-9': { q9: 0 }, 'self-harm': { thoughts: 'no', wishDead: 'no', behaviour: 'never' } })).toEqual(['wish-dead HOLD'])
  })
  it('the gravest of one text counts', () => {
    expect(brief({ 'health-now': { history: 'My pacemaker was removed. I have a pacemaker.' } })).toEqual(['pacemaker STOP-pending-review'])
  })
})

describe('What two answers say', () => {
  const sides = (answers: Answers) => found(answers).map(({ id, between }) => [id, between[1].answer])
  it('only the part that matters', () => {
    const condition = (id: string) => ({ 'pain-diagnosis': { conditions: [id, 'neck-pain'] } })
    expect(sides({ ...condition('post-traumatic-headache'), 'brain-health': { headInjury: 'never' } })).toEqual([['headache-after-injury', 'Headache after an injury']])
    expect(sides({ ...condition('cancer-pain'), 'health-now': { warningSigns: ['none'] } })).toEqual([['cancer-pain', 'Cancer pain']])
  })
  it('a name of an illness, and not a blank', () => {
    const named = (otherBrainText: string) => sides({ 'brain-health': { otherBrain: 'no', otherBrainText } })
    expect([named(' hydrocephalus '), named('   ')]).toEqual([[['other-brain-text', '“hydrocephalus”']], []])
  })
})

describe('A denial and the comma', () => {
  const said = (history: string) => brief({ 'health-now': { history } })
  it.each([
    ['no seizures, stroke or pacemaker', []],
    ['no shunt, since 2019 a pacemaker', ['pacemaker STOP-pending-review']],
    ['no seizures, I have a pacemaker, stroke in 2019', ['pacemaker STOP-pending-review', 'stroke STOP-pending-review']],
    ['no shunt, asthma, pacemaker', []],
    ['no shunt, I have asthma, pacemaker', ['pacemaker STOP-pending-review']],
    ['my mother had a shunt, I had none, my father a pacemaker', []],
    ['I had a pacemaker, in 2019 removed', ['pacemaker CAUTION']],
    ['pacemaker, no seizures', ['pacemaker STOP-pending-review']],
    ['no, pacemaker', []],
    ['no shunt, pacemaker', []],
    ['no shunt, no stroke, pacemaker', []],
    ['no shunt and never a stroke but a pacemaker', ['pacemaker STOP-pending-review']],
    ['my mother had a stroke, my father a pacemaker', []],
  ] as const)('“%s”: %j', (text, expected) => expect([...said(text)].sort()).toEqual([...expected]))
})
