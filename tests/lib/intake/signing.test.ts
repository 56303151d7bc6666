import { describe, expect, it } from 'vitest'
import { readDraft } from '@/lib/intake/draft'
import { isPatientsNameForGuardian, isSignedByAnother, signerOf, stamped } from '@/lib/intake/signing'
import type { Typed } from '@/lib/intake/typed'
import { odalysBrindlemere } from '@/tests/support/invented'

const ON = '2026-11-22'
const by = (filledBy: string, about = {}, agreements = {}): Typed => ({
  ...odalysBrindlemere,
  'about-you': { ...odalysBrindlemere['about-you'], filledBy, ...about },
  agreements: { ...odalysBrindlemere.agreements, ...agreements },
})
const read = (typed: Typed) => readDraft(typed, ON)
const YOUNG = { dateOfBirth: '2010-01-01' }

describe('who signs', () => {
  it.each([
    ['self', {}, 'patient'],
    ['helper', {}, 'patient'],
    ['guardian', {}, 'guardian'],
    ['guardian', YOUNG, 'guardian'],
    ['staff', {}, 'staff'],
    ['staff', YOUNG, 'guardian-by-staff'],
    ['staff', { dateOfBirth: '2008-11-22' }, 'staff'],
    ['staff', { dateOfBirth: '2008-11-23' }, 'guardian-by-staff'],
  ])('%s, %j: %s', (filledBy, about, signer) => expect(signerOf(read(by(filledBy, about)).case)).toBe(signer))
})

describe('a signature', () => {
  const NAME = { signature: 'Ann Brindlemere' }
  const signed = (filledBy: string, more = {}, stored = {}) =>
    stamped('agreements', { ...NAME, signedOn: '1999-01-01', signedBy: 'patient', ...more }, read(by(filledBy)).case, stored)
  it('carries the day and the signer that the server knows, whatever a browser says', () => {
    expect(signed('guardian')).toEqual({ signature: 'Ann Brindlemere', signedOn: ON, signedBy: 'guardian' })
    expect(signed('staff').signedBy).toBe('staff')
    expect(signed('helper').signedBy).toBe('patient')
    expect(signed('self').signedBy).toBe('patient')
  })

  it('keeps its day while the name and the signer stay the same, whatever else changes on the page', () => {
    const stored = { ...NAME, signedOn: '2026-11-21', signedBy: 'guardian' }
    expect(signed('guardian', {}, stored)).toEqual(stored)
    expect(signed('guardian', { contactConsent: 'yes' }, stored)).toEqual({ ...stored, contactConsent: 'yes' })
    expect(signed('guardian', { signature: 'Ann B. Brindlemere' }, stored).signedOn).toBe(ON)
    expect(signed('self', {}, stored)).toEqual({ ...NAME, signedOn: ON, signedBy: 'patient' })
    expect(signed('guardian', {}, { ...NAME, signedBy: 'guardian' }).signedOn).toBe(ON)
  })

  it('is not dated before it is there', () =>
    expect(stamped('agreements', { contactConsent: 'yes', signedOn: ON }, read(by('self')).case, {})).toEqual({ contactConsent: 'yes' }))

  it('leaves other steps as they were typed, without what nobody is asked', () => {
    expect(stamped('in-private', { how: 'alone', givenBack: 'yes' }, read(by('self')).case, {})).toEqual({ how: 'alone' })
    expect(stamped('reason', { mainReason: 'pain' }, read(by('self')).case, {})).toEqual({ mainReason: 'pain' })
  })
})

describe('a signature that does not hold', () => {
  const needs = (filledBy: string, about: object, agreements: object) => {
    const draft = read(by(filledBy, about, agreements))
    return [isSignedByAnother(draft.case), isPatientsNameForGuardian(draft.case), draft.needs.agreements?.map(({ problem }) => problem)]
  }
  const AGAIN = ['Please sign again. Who must sign has changed since then.']
  it('is of somebody whose it is not to sign', () => {
    expect(needs('guardian', {}, { signature: 'Ann Brindlemere', signedBy: 'patient' })).toEqual([true, false, AGAIN])
    expect(needs('self', {}, { signedBy: 'guardian' })).toEqual([true, false, AGAIN])
    expect(needs('staff', YOUNG, { signature: 'Ann Brindlemere', signedBy: 'staff' })).toEqual([true, false, AGAIN])
  })

  it('is the patient’s own name where a guardian signs', () => {
    const own = [expect.stringContaining('their own name')]
    expect(needs('guardian', {}, { signature: ' odalys  BRINDLEMERE', signedBy: 'guardian' })).toEqual([false, true, own])
    expect(needs('staff', YOUNG, { signature: 'Odalys Brindlemere', signedBy: 'guardian-by-staff' })).toEqual([false, true, own])
  })

  it('is none of these', () => {
    expect(needs('self', {}, { signedBy: 'patient' })).toEqual([false, false, undefined])
    expect(needs('helper', {}, { signedBy: 'patient' })).toEqual([false, false, undefined])
    expect(needs('guardian', {}, { signature: 'Odalys Brindlemere, parent', signedBy: 'guardian' })).toEqual([false, false, undefined])
    expect(needs('staff', YOUNG, { signature: 'Ann Brindlemere', signedBy: 'guardian-by-staff' })).toEqual([false, false, undefined])
  })

  it('is not there: it is asked for once', () => {
    expect(needs('guardian', {}, { signature: undefined, signedBy: 'patient' })).toEqual([false, false, ['Type your full name to sign.']])
  })
})
