import { describe, expect, it } from 'vitest'
import { assess } from '@/lib/assess'
import { forCoordinators, lineForCoordinators } from '@/lib/documents/for-coordinators'
import { markedSections, type SignedMark } from '@/lib/documents/marked-answers'
import { tellsByBeingAsked } from '@/lib/documents/private-answers'
import { privateWords, speaksOfDeath } from '@/lib/documents/private-words'
import { queueLineOf } from '@/lib/documents/queue-line-of'
import { readDraft } from '@/lib/intake/draft'
import { readMarked } from '@/lib/intake/marked'
import type { Typed } from '@/lib/intake/typed'
import { steps } from '@/lib/steps'
import { odalysBrindlemere } from '@/tests/support/invented'

const ON = '2026-11-22'
const over = (changed: Typed): Typed => ({
  ...odalysBrindlemere,
  ...Object.fromEntries(Object.entries(changed).map(([step, fields]) => [step, { ...odalysBrindlemere[step], ...fields }])),
})

/** All that the page of an intake and its row in the queue tell of these answers. */
function seen(typed: Typed, marks: readonly SignedMark[] = []) {
  const sent = readDraft(typed, ON)
  const judged = readMarked(typed, ON, marks)
  const assessment = assess(judged.case)
  return {
    assessment: forCoordinators(assessment, judged.case),
    sections: markedSections({ sent, judged, marks }, false),
    line: lineForCoordinators(queueLineOf(judged.case, assessment)),
  }
}
const rowIn = ({ sections }: ReturnType<typeof seen>, key: string) => sections.flatMap(({ rows }) => rows).find((row) => row.key === key)

describe('how much is kept tells a coordinator nothing', () => {
  const thoughts = over({ 'self-harm': { thoughts: 'yes', method: 'declined', intent: 'unsure', plan: 'declined' } })
  const without = over({ 'self-harm': { thoughts: 'no' } })
  const sectionOf = (typed: Typed, id: string) => seen(typed).sections.find(({ step }) => step === id)

  it('a private step looks the same whatever was answered there', () => {
    expect(sectionOf(thoughts, 'self-harm')).toEqual(sectionOf(without, 'self-harm'))
    expect(sectionOf(thoughts, 'self-harm')).toEqual({ step: 'self-harm', heading: expect.any(String), rows: [], isKept: true })
  })

  it.each([...steps].filter(({ id }) => odalysBrindlemere[id]).map(({ id }) => id))('%s: kept by the step, not by the answers', (id) => {
    const isKept = sectionOf(odalysBrindlemere, id)?.isKept
    expect(sectionOf({ ...odalysBrindlemere, [id]: {} }, id)?.isKept).toBe(isKept)
  })

  it('what is only asked after a private answer is not named as open, nor counted', () => {
    const full = assess(readDraft(thoughts, ON).case).stillToAsk.map(({ key }) => key)
    expect(full).toEqual(expect.arrayContaining(['self-harm.method', 'self-harm.intent', 'self-harm.plan']))
    const { assessment, line } = seen(thoughts)
    expect(assessment.stillToAsk.filter(({ key }) => /method|intent|plan$/.test(key))).toEqual([])
    expect(line.missing).toBe(assessment.stillToAsk.length)
    expect(assessment.stillToAsk.length).toBe(full.length - 3)
  })

  it('nor as set aside', () => {
    const typed = over({ 'self-harm': { thoughts: 'no', method: 'yes', intent: 'yes' } })
    expect(assess(readDraft(typed, ON).case).ignored).toEqual(expect.arrayContaining(['self-harm.method', 'self-harm.intent']))
    expect(seen(typed).assessment.ignored.filter((key) => key.startsWith('self-harm'))).toEqual([])
  })

  it('questions that everybody is asked stay named', () =>
    expect(
      ['self-harm.method', 'self-harm.wishDead', 'self-harm.thoughts', 'self-harm.behaviour', 'implants.pacemaker', 'implants.implantCard'].map(tellsByBeingAsked),
    ).toEqual([true, false, false, false, false, false]))
})

describe('short words that speak of death', () => {
  const WORDS = 'I have a  Gunmetal PLATE, and I want to kill myself'
  const places: readonly (readonly [string, Typed])[] = [
    ['implants.otherImplant', over({ implants: { otherImplant: WORDS } })],
    ['brain-health.otherBrainText', over({ 'brain-health': { otherBrain: 'yes', otherBrainText: WORDS } })],
    ['pain-diagnosis.otherCondition', over({ 'pain-diagnosis': { conditions: ['other'], otherCondition: WORDS } })],
    ['medicines.list', over({ medicines: { list: [{ medicine: WORDS, givenFor: 'mood', now: 'yes', nowMg: 10, doseMg: 20, weeks: 9, result: 'none' }] } })],
    ['other-treatments.list', over({ 'other-treatments': { list: [{ treatment: WORDS, now: 'yes' }] } })],
  ]

  it.each(places)('%s: nothing of them stands anywhere, whether death was denied or not', (key, typed) => {
    for (const thoughts of ['no', 'yes']) {
      const shown = seen({ ...typed, 'self-harm': { ...typed['self-harm'], thoughts, wishDead: thoughts } })
      expect(JSON.stringify(shown)).not.toMatch(/gunmetal|kill myself/i)
      expect(JSON.stringify(rowIn(shown, key))).toContain('kept for the psychiatrist')
    }
    // It would stand there: the psychiatrist's copy tells it.
    const sent = readDraft(typed, ON)
    expect(JSON.stringify([assess(sent.case), queueLineOf(sent.case, assess(sent.case))])).toMatch(/gunmetal/i)
    expect(JSON.stringify(markedSections({ sent: readDraft(typed, ON), judged: readDraft(typed, ON), marks: [] }, true))).toContain('Gunmetal')
  })

  it('also where the text was set aside', () => {
    const typed = over({ 'brain-health': { otherBrain: 'no', otherBrainText: WORDS } })
    expect(privateWords(readDraft(typed, ON).case).keys).toEqual(['brain-health.otherBrainText'])
    expect(JSON.stringify(seen(typed))).not.toMatch(/gunmetal|kill myself/i)
  })

  it('the other medicines of the list stay readable', () => {
    const list = [{ medicine: 'sertraline' }, { medicine: 'pills to kill myself', now: 'yes' }]
    const row = rowIn(seen(over({ medicines: { list } })), 'medicines.list')
    expect(row?.table?.rows.map(([name]) => name)).toEqual(['sertraline (Zoloft)', 'kept for the psychiatrist'])
  })

  it('a mark on such an answer, and what it says, is kept with it', () => {
    const mark: SignedMark = { id: '1', key: 'implants.otherImplant', kind: 'corrected', value: 'a plate', by: 'Petra', at: new Date(0), note: 'CANARY: she said so' }
    const shown = seen(over({ implants: { otherImplant: WORDS } }), [mark])
    expect(rowIn(shown, 'implants.otherImplant')).toMatchObject({ text: 'kept for the psychiatrist' })
    expect(JSON.stringify(shown.sections)).not.toMatch(/CANARY|gunmetal/i)
    const plain = seen(over({ implants: { otherImplant: 'a plate' } }), [{ ...mark, value: 'a screw' }])
    expect(rowIn(plain, 'implants.otherImplant')).toMatchObject({ text: 'a plate', mark: { note: 'CANARY: she said so' } })
  })

  it('other short words are for everybody', () => {
    expect(rowIn(seen(over({ implants: { otherImplant: 'a titanium plate in my jaw' } })), 'implants.otherImplant')?.text).toBe('a titanium plate in my jaw')
    expect(['Medtronic Synergy II', 'Dead Sea salt', '', 'amitriptyline'].map(speaksOfDeath)).toEqual([false, false, false, false])
    expect(['I want to die', 'Quiero matarme', 'suicidal'].map(speaksOfDeath)).toEqual([true, true, true])
  })
})
