import { describe, expect, it } from 'vitest'
import { contradictions } from '@/lib/facts/contradictions'
import { caseWith } from './case-with'
import { denyingBut } from './denies-all'

const HISTORY = 'health-now.history'
const isSettled = (text: string, confirmed: readonly string[], writtenAt = HISTORY) =>
  (contradictions.read(caseWith(denyingBut({ [writtenAt]: text }), { confirmed })) ?? []).map(({ settled = false }) => settled)

/** A thing that no one question is about, and every question that could mean it. */
const WITHOUT_A_QUESTION: readonly (readonly [text: string, could: readonly string[]])[] = [
  ['A magnetic eye implant', ['implants.eyeMetal', 'implants.magneticDental', 'implants.cochlear', 'implants.metalHead']],
  ['I hear voices', ['mood-history.psychoticNow', 'mood-history.diagnoses']],
  ['Electrodes in my brain', ['implants.deepBrain', 'implants.corticalStimulator', 'implants.headNerveStimulator', 'implants.metalHead']],
  ['Shrapnel in my face', ['implants.metalHead', 'implants.eyeMetal', 'implants.skullPlate', 'implants.neckHardware', 'implants.aneurysmClip']],
  ['Shrapnel wounds', ['implants.metalHead', 'implants.metalBelowNeck']],
]

describe('What is confirmed with the patient', () => {
  it.each(WITHOUT_A_QUESTION)('“%s” is settled by its own words, or by every question that could mean it', (text, could) => {
    expect(isSettled(text, [])).toEqual([false])
    expect(isSettled(text, [HISTORY])).toEqual([true])
    expect(isSettled(text, could)).toEqual([true])
    for (const one of could)
      expect(
        isSettled(
          text,
          could.filter((key) => key !== one),
        ),
        one,
      ).toEqual([false])
  })

  it.each([
    ['I want to die', 'self-harm.thoughts'],
    ['I had a stroke', 'brain-health.stroke'],
    ['I am pregnant', 'health-now.pregnant'],
    ['Bipolar disorder', 'mood-history.diagnoses'],
    ['I drink too much', 'daily-life.drinksPerWeek'],
    ['I use cocaine', 'daily-life.substances'],
    ['I stopped Xanax', 'medicines.list'],
    ['A plate in my skull', 'implants.skullPlate'],
  ])('“%s” is settled by its question, and not by its words', (text, key) => {
    expect([isSettled(text, []), isSettled(text, [HISTORY]), isSettled(text, [key])]).toEqual([[false], [false], [true]])
  })
})
