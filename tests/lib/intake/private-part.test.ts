import { describe, expect, it } from 'vitest'
import { assess } from '@/lib/assess'
import { alertsFor } from '@/lib/assess/alerts'
import { readDraft } from '@/lib/intake/draft'
import { notices } from '@/lib/intake/notices'
import { firstOpenStep, nextStep, previousStep, statusOf } from '@/lib/intake/path'
import { asideOf, holdsAnswers, isAnsweredAlone, isDoneInPrivate, isOutOfSight, type PrivatePart, privatePart } from '@/lib/intake/private-part'
import type { Typed } from '@/lib/intake/typed'
import { odalysBrindlemere } from '@/tests/support/invented'

const ON = '2026-11-22'
const by = (filledBy: string, how?: string, more: Typed = {}): Typed => ({
  ...odalysBrindlemere,
  'about-you': { ...odalysBrindlemere['about-you'], filledBy },
  ...(how && { 'in-private': { how } }),
  ...more,
})
const PUT_AWAY = { 'in-private': { how: 'alone', givenBack: 'yes' } }
const ITEM_9 = { 'phq-9': { ...odalysBrindlemere['phq-9'], q9: 2 } }
const read = (typed: Typed, left?: readonly string[]) => readDraft(typed, ON, left)

describe('how far the private part is', () => {
  it.each<[string, Typed, PrivatePart]>([
    ['the patient', by('self'), 'not-private'],
    ['staff', by('staff'), 'not-private'],
    ['a helper who has not been asked', by('helper'), 'to-choose'],
    ['a guardian who has not been asked', by('guardian'), 'to-choose'],
    ['skipped', by('guardian', 'not-now'), 'put-off'],
    ['with help', by('helper', 'with-help'), 'not-private'],
    ['alone', by('guardian', 'alone'), 'with-patient'],
    ['given back', by('guardian', undefined, PUT_AWAY), 'put-away'],
    ['given back, then said to be the patient', by('self', undefined, PUT_AWAY), 'put-away'],
    ['given back, then said to be with help', by('helper', undefined, { 'in-private': { how: 'with-help', givenBack: 'yes' } }), 'put-away'],
    ['an answer that is none', by('helper', 'sometimes'), 'to-choose'],
  ])('%s', (_, typed, part) => expect(privatePart(read(typed).case)).toBe(part))

  it('closes the questions until somebody chooses, while they are put off, and once they are answered alone', () => {
    const hidden = (typed: Typed) => ['in-private', 'phq-9', 'self-harm', 'gad-7'].filter((id) => isOutOfSight(read(typed).case, id))
    expect(hidden(by('helper'))).toEqual(['phq-9', 'self-harm'])
    expect(hidden(by('helper', 'not-now'))).toEqual(['phq-9', 'self-harm'])
    expect(hidden(by('helper', 'alone'))).toEqual([])
    expect(hidden(by('helper', 'with-help'))).toEqual([])
    expect(hidden(by('helper', undefined, PUT_AWAY))).toEqual(['in-private', 'phq-9', 'self-harm'])
    expect(hidden(by('self'))).toEqual([])
  })

  it('is done once both pages were left with nothing wanting', () => {
    const done = (typed: Typed) => {
      const draft = read(typed)
      return isDoneInPrivate(draft.case, (step) => statusOf(draft, step) === 'completed')
    }
    expect(done(by('helper', 'alone'))).toBe(true)
    expect(done(by('helper', 'with-help'))).toBe(false)
    expect(done(by('self', 'alone'))).toBe(false)
    expect(done(by('helper', 'alone', { 'self-harm': { wishDead: 'no', thoughts: 'no' } }))).toBe(false)
    const saved = read(by('helper', 'alone'), ['about-you', 'in-private', 'phq-9'])
    expect(isDoneInPrivate(saved.case, (step) => statusOf(saved, step) === 'completed')).toBe(false)
  })

  it('names no answer of what the patient answered alone', () => {
    expect(isAnsweredAlone(read(by('helper', 'alone')).case, 'self-harm')).toBe(true)
    expect(isAnsweredAlone(read(by('helper', undefined, PUT_AWAY)).case, 'phq-9')).toBe(true)
    expect(isAnsweredAlone(read(by('helper', undefined, PUT_AWAY)).case, 'gad-7')).toBe(false)
    expect(isAnsweredAlone(read(by('helper', 'with-help')).case, 'self-harm')).toBe(false)
    expect(isAnsweredAlone(read(by('self')).case, 'self-harm')).toBe(false)
  })
})

describe('where all answers are looked through', () => {
  const asides = (typed: Typed) => ['in-private', 'phq-9', 'self-harm', 'gad-7'].map((id) => asideOf(read(typed), id))
  const { 'self-harm': _harm, ...untouched } = by('helper', undefined, PUT_AWAY)
  it.each([
    ['the patient', by('self'), [undefined, undefined, undefined, undefined]],
    ['with help', by('helper', 'with-help'), [undefined, undefined, undefined, undefined]],
    ['nobody has chosen, though answers stand there', by('helper'), [undefined, 'to-choose', 'to-choose', undefined]],
    ['put off', by('guardian', 'not-now'), [undefined, 'later', 'later', undefined]],
    ['being answered', by('guardian', 'alone'), [undefined, 'in-private', 'in-private', undefined]],
    ['put away', by('guardian', undefined, PUT_AWAY), ['in-private', 'in-private', 'in-private', undefined]],
    ['put away, then said to be the patient', by('self', undefined, PUT_AWAY), ['in-private', 'in-private', 'in-private', undefined]],
    ['put away with one page never answered', untouched, ['in-private', 'in-private', 'later', undefined]],
  ])('%s', (_, typed, expected) => expect(asides(typed)).toEqual(expected))

  it('takes a page that was left empty for unanswered', () => {
    const draft = read(by('helper', undefined, { ...PUT_AWAY, 'phq-9': { q1: '' }, 'self-harm': {} }))
    expect([holdsAnswers(draft, 'phq-9'), holdsAnswers(draft, 'self-harm'), holdsAnswers(draft, 'gad-7')]).toEqual([false, false, true])
  })
})

describe('the way through', () => {
  it('passes the private questions by where they are put off, and comes back to the choice', () => {
    const draft = read(by('helper', 'not-now'))
    expect(nextStep(draft, 'in-private')).toBe('gad-7')
    expect(previousStep(draft, 'gad-7')).toBe('in-private')
  })

  it('goes through them, and then gives the device back', () => {
    const draft = read(by('helper', 'alone'))
    expect([nextStep(draft, 'mood-history'), nextStep(draft, 'in-private'), nextStep(draft, 'phq-9')]).toEqual(['in-private', 'phq-9', 'self-harm'])
    const closed = read(by('helper', undefined, PUT_AWAY))
    expect(nextStep(closed, 'self-harm')).toBe('private')
    expect([nextStep(closed, 'phq-9'), nextStep(closed, 'mood-history'), previousStep(closed, 'gad-7')]).toEqual(['gad-7', 'gad-7', 'mood-history'])
  })

  it('never asks a patient who fills it in alone', () => {
    const draft = read(by('self'))
    expect(draft.shown['in-private']).toBeUndefined()
    expect(nextStep(draft, 'mood-history')).toBe('phq-9')
  })

  it('stops at the choice, and at nothing that was put off', () => {
    const { 'phq-9': _phq, 'self-harm': _harm, ...rest } = by('guardian', 'not-now')
    expect(firstOpenStep(read(rest))).not.toMatch(/phq-9|self-harm/)
    expect(read(rest).needs['phq-9']).toBeUndefined()
    expect(read(rest).needs['self-harm']).toBeUndefined()
    const { 'in-private': _how, ...unasked } = rest
    expect(firstOpenStep(read(unasked))).toBe('in-private')
    expect(read(unasked).needs['in-private']).toEqual([{ field: 'how', at: [], problem: expect.stringContaining('skip them for now') }])
  })
})

describe('what stays as it was', () => {
  it('asks staff for what was put off, and holds the safety question open', () => {
    const { 'phq-9': _phq, 'self-harm': _harm, ...rest } = by('helper', 'not-now')
    const { stillToAsk, safety, needs } = assess(read(rest).case)
    const keys = stillToAsk.map(({ key }) => key)
    for (const key of ['phq-9.q9', 'self-harm.wishDead', 'self-harm.thoughts', 'self-harm.behaviour']) expect(keys, key).toContain(key)
    expect(safety.openGates.length).toBeGreaterThan(0)
    expect(needs.map(({ id }) => id)).toContain('not-asked-in-private')
    expect(assess(read(by('helper', 'with-help')).case).needs.map(({ id }) => id)).toContain('answered-with-help')
    expect(assess(read(by('helper', 'alone')).case).needs.map(({ id }) => id)).toEqual(['helper', 'estimate'])
  })

  it('alerts staff of an answer given alone, and shows no panel to whoever has the device now', () => {
    const open = read(by('guardian', 'alone', ITEM_9)).case
    const closed = read(by('guardian', undefined, { ...PUT_AWAY, ...ITEM_9 })).case
    expect(alertsFor(open)).toEqual(alertsFor(closed))
    expect(alertsFor(closed).length).toBe(1)
    expect(notices(open).crisis).toBe(true)
    expect(notices(closed).crisis).toBe(false)
  })

  it('shows the panel for words that were not private', () => {
    const reason = { ...odalysBrindlemere.reason, inOwnWords: 'I want to kill myself.' }
    expect(notices(read(by('guardian', undefined, { ...PUT_AWAY, reason })).case).crisis).toBe(true)
  })
})

describe('somebody under 18', () => {
  const needsOf = (filledBy: string) =>
    read({ 'about-you': { fullName: 'Kit Brindlemere', dateOfBirth: '2010-01-01', phone: '561-555-0140', filledBy } }).needs['about-you']?.map(({ field }) => field)
  it.each([
    ['self', ['filledBy']],
    ['helper', ['filledBy']],
    ['guardian', undefined],
    ['staff', undefined],
  ])('filled in by %s wants %j', (filledBy, fields) => expect(needsOf(filledBy)).toEqual(fields))

  it('has scores whose adult bands are marked', () => {
    const words = (dateOfBirth: string) => {
      const { phq9, gad7 } = assess(
        read({ ...by('guardian', 'alone'), 'about-you': { ...odalysBrindlemere['about-you'], filledBy: 'guardian', dateOfBirth } }).case,
      ).instruments
      return `${phq9.words} ${gad7.words}`
    }
    expect(words('2010-01-01').match(/not validated under 18/g)).toHaveLength(2)
    expect(words('1980-01-01')).not.toContain('validated')
  })
})
