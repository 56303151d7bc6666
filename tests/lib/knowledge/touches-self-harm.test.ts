import { describe, expect, it } from 'vitest'
import { choiceTouchesSelfHarm, touchesSelfHarm } from '@/lib/knowledge/touches-self-harm'
import type { Answers } from '@/lib/rules/fact'
import { caseWith } from '../facts/case-with'

const NO = { wishDead: 'no', thoughts: 'no', behaviour: 'never' }
const THINKS = { ...NO, thoughts: 'yes', method: 'no', intent: 'no', plan: 'no' }
const WELL: Answers = { 'phq-9': { q9: 0 }, 'self-harm': { ...THINKS, thoughts: 'no' } }
const calls = (answers: Answers) => touchesSelfHarm.judge(caseWith(answers)).verdict

describe('Who is shown crisis resources', () => {
  it.each([
    ['thoughts of being better off dead on several days', { ...WELL, 'phq-9': { q9: 1 } }],
    ['nearly every day', { ...WELL, 'phq-9': { q9: 3 } }],
    ['a wish to be dead', { ...WELL, 'self-harm': { ...NO, wishDead: 'yes' } }],
    ['thoughts of suicide', { ...WELL, 'self-harm': THINKS }],
    ['a method, even where the thought itself is denied', { ...WELL, 'self-harm': { ...NO, method: 'yes' } }],
    ['an intention likewise', { ...WELL, 'self-harm': { ...NO, intent: 'yes' } }],
    ['a plan likewise', { ...WELL, 'self-harm': { ...NO, plan: 'yes' } }],
    ['an attempt within three months', { ...WELL, 'self-harm': { ...NO, behaviour: 'within-3-months' } }],
    ['an attempt long ago', { ...WELL, 'self-harm': { ...NO, behaviour: 'over-3-months-ago' } }],
    ['only one question answered, and that with yes', { 'self-harm': { wishDead: 'yes' } }],
  ] as readonly (readonly [string, Answers])[])('%s', (_, answers) => {
    expect([calls(answers), choiceTouchesSelfHarm.judge(caseWith(answers)).verdict]).toEqual(['met', 'met'])
  })

  it('free words, although the choices deny it', () => {
    const written = { ...WELL, reason: { inOwnWords: 'Most days I want to die.' } }
    expect([calls(written), choiceTouchesSelfHarm.judge(caseWith(written)).verdict]).toEqual(['met', 'unmet'])
  })

  it('nobody who denies all of it, in choices and in words', () => {
    const told = { ...WELL, reason: { inOwnWords: 'My back hurts when I sit.' } }
    expect([calls(told), choiceTouchesSelfHarm.judge(caseWith(told)).verdict]).toEqual(['unmet', 'unmet'])
  })
})
