import { describe, expect, it } from 'vitest'
import { headOrNeckMetal, headOrNeckMetalNamed } from '@/lib/facts/head-metal'
import { caseWith } from './case-with'

const HEAD_AND_NECK = [
  'aneurysmClip',
  'stentHeadNeck',
  'cochlear',
  'deepBrain',
  'corticalStimulator',
  'headNerveStimulator',
  'shunt',
  'skullPlate',
  'eyeMetal',
  'magneticDental',
  'faceTattooMetal',
  'metalHead',
  'vagusStimulator',
  'pacemaker',
  'neckHardware',
]
const NONE: Readonly<Record<string, string>> = Object.fromEntries([...HEAD_AND_NECK, 'spinalStimulator'].map((key) => [key, 'no']))
const told = (implants: Readonly<Record<string, unknown>>) => headOrNeckMetal.read(caseWith({ implants }))
const named = (implants: Readonly<Record<string, unknown>>) => headOrNeckMetalNamed.show(headOrNeckMetalNamed.read(caseWith({ implants })))

describe('Metal or a device in the head, the neck or at the heart', () => {
  it.each(HEAD_AND_NECK)('%s: a yes decides, a “not sure” leaves it open', (key) => {
    expect([told({ ...NONE, [key]: 'yes' }), told({ [key]: 'yes' }), told({ ...NONE, [key]: 'unsure' })]).toEqual(['yes', 'yes', 'open'])
  })

  it.each([
    ['wires in the neck', { spinalStimulator: 'yes', spinalLeads: 'neck' }, 'yes'],
    ['wires in the lower back', { spinalStimulator: 'yes', spinalLeads: 'lower-back' }, 'no'],
    ['wires not told', { spinalStimulator: 'yes' }, 'open'],
    ['a stimulator not told', { spinalStimulator: 'unsure' }, 'open'],
    ['none', {}, 'no'],
  ])('a spinal cord stimulator: %s', (_, answers, expected) => expect(told({ ...NONE, ...answers })).toBe(expected))

  it.each([
    ['an artificial hip', { metalBelowNeck: 'yes' }],
    ['a stimulator in a leg', { limbNerveStimulator: 'yes' }],
    ['an insulin pump', { pump: 'yes', pumpKind: 'insulin' }],
  ])('%s is elsewhere', (_, answers) => expect(told({ ...NONE, ...answers })).toBe('no'))

  it('is named in the words of the questions', () => {
    expect(named({ ...NONE, shunt: 'yes', pacemaker: 'yes', metalBelowNeck: 'yes' })).toBe('reported: A shunt; A pacemaker, a defibrillator or a wire in the heart')
    expect(named({ ...NONE, spinalStimulator: 'yes', spinalLeads: 'neck' })).toBe('reported: Wires of a spinal cord stimulator in the neck')
    expect(named({ shunt: 'yes', spinalStimulator: 'yes', spinalLeads: 'neck' })).toBe('reported: A shunt; Wires of a spinal cord stimulator in the neck')
    expect(named({ shunt: 'no', pacemaker: 'unsure', spinalStimulator: 'yes' })).toBe('not every question about it is answered')
  })
})
