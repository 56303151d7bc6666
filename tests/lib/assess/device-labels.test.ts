import { describe, expect, it } from 'vitest'
import { assess, NEW_CLINIC } from '@/lib/assess'
import type { Device, RouteId } from '@/lib/assess/assessment'
import { marthaWith, PAIN_ONLY } from './person'

type Label = Device['labelledFor'][number]
type Changes = NonNullable<Parameters<typeof marthaWith>[0]>

const EVERY_LABEL: readonly Label[] = ['adult-depression', 'adolescent-depression', 'anxious-depression', 'ocd', 'smoking', 'migraine']
const device = (name: string, ...labelledFor: readonly Label[]): Device => ({ name, labelledFor })
const withDevices = (devices: readonly Device[] | undefined) => ({ ...NEW_CLINIC, ...(devices && { devices }) })
const judged = (changes: Changes, devices?: readonly Device[]) => assess(marthaWith(changes), withDevices(devices))
const route = (id: RouteId, changes: Changes, devices?: readonly Device[]) => judged(changes, devices).routes.find((one) => one.id === id)

const SEVENTEEN: Changes = { 'about-you': { dateOfBirth: '2009-01-01' } }
const CALM = { 'gad-7': { q1: 0, q2: 0, q3: 0, q4: 0, q5: 0, q6: 0, q7: 0 } }

describe('The labels of the clinic’s devices', () => {
  it.each([
    ['no device was ever listed', undefined, 'on-label', 'Check the label of the clinic’s own device.'],
    ['every device was retired', [], 'off-label', 'None of the clinic’s devices is listed with that label.'],
    ['one for adults', [device('Alpha', 'adult-depression')], 'on-label', 'Labelled for it: Alpha.'],
    ['one of several', [device('Alpha', 'migraine'), device('Beta', 'adult-depression')], 'on-label', 'Labelled for it: Beta.'],
    ['none for adults', [device('Alpha', 'ocd', 'smoking', 'migraine', 'adolescent-depression')], 'off-label', 'None of the clinic’s devices'],
  ] as const)('a calm adult’s depression, %s', (_, devices, label, words) => {
    const found = route('depression', CALM, devices)
    expect(found?.label).toBe(label)
    expect(found?.words).toContain(words)
    expect(found?.words).not.toContain('Anxiety')
  })

  it('anxiety that comes with depression reads its own label, diagnosed or measured', () => {
    const anxious = [{ 'mood-history': { diagnoses: ['depression', 'anxiety'] }, ...CALM }, {}]
    for (const changes of anxious) {
      expect(route('depression', changes, [device('Alpha', 'anxious-depression')])).toMatchObject({ label: 'on-label' })
      expect(route('depression', changes, [device('Alpha', 'anxious-depression')])?.words).toContain('labelled for anxious depression: Alpha.')
      expect(route('depression', changes, [device('Alpha', 'adult-depression')])).toMatchObject({ label: 'on-label' })
      expect(route('depression', changes, [device('Alpha', 'adult-depression')])?.words).not.toContain('Anxiety')
      expect(route('depression', changes)?.words).toContain('anxious depression is on some devices’ labels')
      expect(route('depression', changes)?.evidence.cites.some(({ states }) => states.includes('anxious depression'))).toBe(true)
    }
    expect(route('depression', CALM, [device('Alpha', 'anxious-depression')])?.label).toBe('off-label')
  })

  it('a label for anxious depression makes anxiety alone no labelled use', () => {
    const alone = { reason: { mainReason: 'mood' }, 'mood-history': { diagnoses: ['anxiety'] }, 'phq-9': PAIN_ONLY['phq-9'] ?? {} }
    const [anxiety, ...others] = judged(alone, [device('Alpha', ...EVERY_LABEL)]).routes
    expect(anxiety).toMatchObject({ id: 'anxiety', label: 'off-label', funding: { path: 'SELF-PAY + GFE' } })
    expect(others.map(({ id }) => id)).not.toContain('depression')
  })

  it('no label makes stimulation for pain on-label: not for a person with pain alone, nor beside depression', () => {
    for (const changes of [PAIN_ONLY, {}] as const) {
      const found = route('pain', changes, [device('Alpha', ...EVERY_LABEL)])
      expect(found).toMatchObject({ label: 'off-label', funding: { path: 'SELF-PAY + GFE' } })
      expect(found?.words).not.toContain('Alpha')
    }
    expect(judged(PAIN_ONLY, [device('Alpha', ...EVERY_LABEL)]).routes.map(({ id }) => id)).toEqual(['pain'])
  })

  it.each([
    ['never listed', undefined, 'off-label', ''],
    ['for adults only', [device('Alpha', 'adult-depression', 'anxious-depression')], 'off-label', ' None of the clinic’s devices is listed with that label.'],
    ['for adolescents', [device('Alpha', 'adult-depression'), device('Beta', 'adolescent-depression')], 'on-label', ' The clinic lists Beta with that label.'],
  ] as const)('an adolescent’s route and safety hold read devices %s alike', (_, devices, label, words) => {
    expect(route('depression', SEVENTEEN, devices)).toMatchObject({ label })
    expect(route('depression', SEVENTEEN, devices)?.words).not.toContain('Anxiety')
    const { disposition, findings } = judged(SEVENTEEN, devices).safety
    expect(disposition).toBe('HOLD')
    expect(findings.find(({ id }) => id === 'age-15-to-17')?.says.replace(/^.* is not for an intake to propose\./, '')).toBe(words)
  })

  it('an adult’s safety never speaks of the devices', () => {
    expect(judged({}, [device('Alpha', ...EVERY_LABEL)]).safety).toEqual(judged({}).safety)
  })

  it('the hand-held device is named where the clinic has one, and stays a separate device', () => {
    const migraine = { ...PAIN_ONLY, 'pain-diagnosis': { conditions: ['migraine-without-aura'] } }
    expect(route('migraine-device', migraine, [device('Alpha', 'adult-depression')])?.words).not.toContain('Alpha')
    expect(route('migraine-device', migraine, [device('Hand-held', 'migraine')])).toMatchObject({
      label: 'separate device',
      words: expect.stringContaining('The clinic lists Hand-held with a label for migraine.'),
      funding: { path: 'Device/pharmacy benefit' },
    })
  })
})
