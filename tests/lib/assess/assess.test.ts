import { describe, expect, it } from 'vitest'
import { assess, assessInFull } from '@/lib/assess'
import { CRISIS_RESOURCES } from '@/lib/assess/crisis'
import { rulesVersion } from '@/lib/assess/version'
import { explained } from '@/lib/documents/explained'
import { safetyItems } from '@/lib/knowledge/safety'
import { stepById } from '@/lib/steps'
import { martha, marthaWith, PAIN_ONLY } from './person'

const texts = (node: unknown): string[] => {
  if (typeof node === 'string') return [node]
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(texts) : []
}

describe('An assessment', () => {
  it('is the same bytes for the same case, and leaves the case as it was', () => {
    const before = JSON.stringify(martha)
    expect(JSON.stringify(assess(marthaWith()))).toBe(JSON.stringify(assess(structuredClone(marthaWith()))))
    expect(JSON.stringify(martha)).toBe(before)
  })

  it('is plain data: nothing is lost on the way through JSON', () => {
    for (const changes of [{}, PAIN_ONLY, { implants: { cochlear: 'yes' } }]) {
      const assessment = assess(marthaWith(changes))
      expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment)
    }
  })

  it('carries the day and the version of the rules', () => {
    expect(assess(marthaWith())).toMatchObject({ on: '2026-11-22', rules: rulesVersion() })
    expect(rulesVersion()).toMatch(/^rules-[0-9a-f]{16}$/)
  })

  it('gives every finding a reason, a source and a limit to what it says', () => {
    const { candidacy, safety, disclosures, alternatives } = assessInFull(marthaWith({ implants: { cochlear: 'yes' }, 'brain-health': { stroke: 'yes' } }))
    for (const finding of [...candidacy.findings, ...safety.findings, ...disclosures]) {
      expect(finding.cites.length, finding.id).toBeGreaterThan(0)
      if (finding.because.length > 0 && finding.verdict !== 'unknown') expect(finding.change, finding.id).toBeTruthy()
    }
    expect(alternatives.length).toBeGreaterThan(0)
  })

  it('never says “not a candidate”, never promises, never says that pain is covered', () => {
    for (const changes of [{}, PAIN_ONLY, { 'brain-health': { seizure: 'epilepsy' } }, { 'pain-diagnosis': { conditions: ['none-yet'], causeFound: 'no' } }]) {
      for (const text of texts(assess(marthaWith(changes))))
        expect(text).not.toMatch(/not a candidate|not eligible|you qualify|can never|pain (?:use |treatment )?is (?:covered|approved)|will (?:cure|relieve|end) /i)
    }
  })

  it('counts the criteria that concern the person', () => {
    const { score } = assess(marthaWith()).candidacy
    expect(score.met + score.unmet + score.unknown).toBe(score.of)
    const withoutPain = assess(
      marthaWith({ reason: { mainReason: 'mood', alsoPain: 'no' }, 'pain-diagnosis': { conditions: undefined }, 'pain-places': { places: undefined } }),
    )
    expect(withoutPain.candidacy.score.of).toBeLessThan(score.of)
  })

  it('reads as text', () => {
    expect(explained(assess(marthaWith({ implants: { metalHead: 'unsure' } })))).toContain('Still to ask')
  })
})

describe('Safety', () => {
  it.each([
    ['nothing', {}, 'CLEAR', 'ROUTINE'],
    ['a gate left open', { 'brain-health': { stroke: undefined } }, 'UNKNOWN', 'ROUTINE'],
    ['item 9 at 1', { 'phq-9': { q9: 1 } }, 'CAUTION', 'SAME-DAY'],
    ['item 9 declined', { 'phq-9': { q9: 'declined' } }, 'UNKNOWN', 'SAME-DAY'],
    ['thoughts without a plan', { 'self-harm': { thoughts: 'yes', method: 'no', intent: 'no', plan: 'no' } }, 'HOLD', 'SAME-DAY'],
    ['intent declined', { 'self-harm': { thoughts: 'yes', method: 'no', intent: 'declined', plan: 'no' } }, 'CRISIS', 'EMERGENT'],
    ['behaviour long ago', { 'self-harm': { behaviour: 'over-3-months-ago' } }, 'CAUTION', 'PRIORITY'],
    ['saddle numbness', { 'health-now': { warningSigns: ['saddle-numbness'] } }, 'HOLD', 'SAME-DAY'],
    ['a cochlear implant', { implants: { cochlear: 'yes' } }, 'STOP', 'PRIORITY'],
    ['pregnancy', { 'health-now': { pregnant: 'yes' } }, 'HOLD', 'PRIORITY'],
    ['sixteen', { 'about-you': { dateOfBirth: '2010-01-01' } }, 'HOLD', 'PRIORITY'],
    ['a planned stimulator', { 'other-treatments': { plannedStimulator: 'scheduled', stimulatorKind: 'motor-cortex', stimulatorDate: '2027-01' } }, 'CLEAR', 'PRIORITY'],
  ] as const)('%s', (_, changes, disposition, urgency) => {
    const { safety, urgency: level } = assess(marthaWith(changes))
    expect([safety.disposition, level]).toEqual([disposition, urgency])
  })

  it('names the gates that are open', () => {
    expect(assess(marthaWith({ 'brain-health': { stroke: undefined } })).safety.openGates).toEqual(['brain-health.stroke'])
    expect(assess(marthaWith()).safety.openGates).toEqual([])
  })

  it('shows the crisis resources for any answer that touches on self-harm', () => {
    for (const changes of [{ 'phq-9': { q9: 1 } }, { 'self-harm': { wishDead: 'yes' } }, { 'self-harm': { behaviour: 'over-3-months-ago' } }])
      expect(assess(marthaWith(changes)).crisis?.resources).toEqual(CRISIS_RESOURCES)
    expect(assess(marthaWith()).crisis).toBeUndefined()
  })

  it('names no alternatives in a crisis', () => {
    expect(assess(marthaWith({ 'self-harm': { thoughts: 'yes', intent: 'yes', plan: 'yes' } })).alternatives).toEqual([])
  })
})

describe('Routes', () => {
  const routes = (changes: Parameters<typeof marthaWith>[0]) => assess(marthaWith(changes)).routes

  it('pain and depression stand side by side, each with its target', () => {
    expect(routes({}).map(({ id, side, leading }) => [id, side, leading])).toEqual([
      ['depression', 'left', true],
      ['pain', 'left', false],
    ])
  })

  it('the motor cortex is the one opposite the pain', () => {
    const right = { 'pain-diagnosis': { conditions: ['plexus-injury'] }, 'pain-places': { side: 'right' } }
    expect(routes({ ...PAIN_ONLY, ...right })[0]).toMatchObject({ id: 'pain', side: 'left' })
    expect(routes({ ...PAIN_ONLY, ...right, 'pain-places': { side: 'both' } })[0]).toMatchObject({ side: 'not decided' })
    expect(routes({ ...PAIN_ONLY, 'pain-diagnosis': { conditions: ['spinal-cord-injury-pain'] } })[0]).toMatchObject({ side: 'both' })
    expect(routes({ ...PAIN_ONLY, 'pain-diagnosis': { conditions: ['low-back-pain'] } })[0]).toMatchObject({ side: 'none', target: 'None documented' })
  })

  it('what the person puts first leads', () => {
    expect(routes({ reason: { comesFirst: 'pain' } })[0]?.id).toBe('pain')
    expect(routes({ reason: { comesFirst: 'mood' } })[0]?.id).toBe('depression')
  })

  it('migraine leads to a separate device, never to clinic rTMS alone', () => {
    expect(routes({ ...PAIN_ONLY, 'pain-diagnosis': { conditions: ['migraine-with-aura'] } }).map(({ id }) => id)).toEqual(['migraine-device'])
  })

  it('SPRAVATO is named for treatment-resistant depression only', () => {
    const named = (changes: Parameters<typeof marthaWith>[0]) => assess(marthaWith(changes)).alternatives.map(({ id }) => id)
    expect(named({})).toContain('spravato')
    expect(named(PAIN_ONLY)).not.toContain('spravato')
  })
})

describe('Whom another way is not offered', () => {
  const MIGRAINE = { ...PAIN_ONLY, 'pain-diagnosis': { conditions: ['migraine-with-aura'] } }
  const NEUROPATHIC = { ...PAIN_ONLY, 'pain-diagnosis': { conditions: ['plexus-injury'] } }
  const born = (dateOfBirth: string | undefined) => ({ 'about-you': { dateOfBirth } })
  const alternatives = (changes: Parameters<typeof marthaWith>[0]) => assess(marthaWith(changes)).alternatives
  const ids = (changes: Parameters<typeof marthaWith>[0]) => alternatives(changes).map(({ id }) => id)
  const ways = (changes: Parameters<typeof marthaWith>[0]) => assess(marthaWith(changes)).routes.map(({ id }) => id)

  it.each([
    ['at 18', born('2008-11-22'), true],
    ['at 17', born('2008-11-23'), false],
    ['at an age not told', born(undefined), false],
    ['after a course of it among the treatments', { 'other-treatments': { list: [{ treatment: 'esketamine', response: 'none' }] } }, false],
    [
      'after Spravato among the medicines',
      { medicines: { list: [...((martha.medicines?.list ?? []) as readonly object[]), { medicine: 'Spravato', givenFor: 'mood' }] } },
      false,
    ],
  ] as const)('SPRAVATO %s', (_, changes, offered) => expect(ids(changes).includes('spravato')).toBe(offered))

  it.each([
    ['at 18', born('2008-11-22'), true],
    ['at 17', born('2008-11-23'), false],
    ['at 13, stopped for the age', born('2013-01-01'), false],
    ['at an age not told', born(undefined), false],
    ['stopped for epilepsy', { 'brain-health': { seizure: 'epilepsy' } }, true],
  ] as const)('ketamine %s', (_, changes, offered) => expect(ids({ ...NEUROPATHIC, ...changes }).includes('ketamine')).toBe(offered))

  it.each([
    ['nothing', {}, undefined],
    ['psychosis', { 'mood-history': { ...PAIN_ONLY['mood-history'], psychoticNow: 'yes' } }, 'psychosis now'],
    ['cocaine', { 'daily-life': { substances: ['cocaine'] } }, 'substance use'],
    ['an unstable heart', { 'health-now': { heart: 'yes' } }, 'heart trouble'],
    ['a pregnancy', { 'health-now': { pregnant: 'possible' } }, 'a pregnancy'],
    ['epilepsy and a pregnancy', { 'brain-health': { seizure: 'epilepsy' }, 'health-now': { pregnant: 'yes' } }, 'a pregnancy'],
  ] as const)('%s speaks against ketamine', (_, changes, words) => {
    const says = alternatives({ ...NEUROPATHIC, ...changes }).find(({ id }) => id === 'ketamine-against')?.says
    expect(words ? says?.includes(words) : says).toBe(words ? true : undefined)
  })

  it.each([
    ['at 12', born('2014-11-22'), 'migraine-device-referral'],
    ['at 11', born('2014-11-23'), undefined],
    ['at an age not told', born(undefined), undefined],
    ['with a cochlear implant', { implants: { cochlear: 'yes' } }, 'migraine-device-held'],
    ['with metal in the neck', { implants: { neckHardware: 'yes' } }, 'migraine-device-held'],
    ['not sure of an aneurysm clip', { implants: { aneurysmClip: 'unsure' } }, 'migraine-device-held'],
    ['with wires of a stimulator in the neck', { implants: { spinalStimulator: 'yes', spinalLeads: 'neck' } }, 'migraine-device-held'],
    ['with wires of a stimulator somewhere', { implants: { spinalStimulator: 'yes' } }, 'migraine-device-held'],
    ['with wires of a stimulator in the lower back', { implants: { spinalStimulator: 'yes', spinalLeads: 'lower-back' } }, 'migraine-device-referral'],
    ['with an artificial hip', { implants: { metalBelowNeck: 'yes' } }, 'migraine-device-referral'],
    ['with an implant in free words only', { 'health-now': { history: 'I have a cochlear implant.' } }, undefined],
  ] as const)('the migraine device %s', (_, changes, expected) => {
    expect(ids({ ...MIGRAINE, ...changes }).filter((id) => id.startsWith('migraine-device'))).toEqual(expected ? [expected] : [])
    expect(ways({ ...MIGRAINE, ...changes }).includes('migraine-device')).toBe(expected === 'migraine-device-referral')
  })

  it('what it is not offered for is named', () => {
    const says = alternatives({ ...MIGRAINE, implants: { cochlear: 'yes' } }).find(({ id }) => id === 'migraine-device-held')?.says
    expect(says).toContain('hearing device that was put in by surgery')
  })
})

describe('Pregnancy and the pain route', () => {
  const pain = (pregnant: string, changes: Parameters<typeof marthaWith>[0] = {}) =>
    assess(marthaWith({ ...changes, 'health-now': { pregnant } })).routes.find(({ id }) => id === 'pain')
  it.each(['yes', 'possible'])('%s: put off, and no money', (pregnant) => {
    expect(pain(pregnant)).toMatchObject({ funding: { path: 'n/a', words: 'Off-label stimulation for pain is put off until after the pregnancy.' } })
    expect(pain(pregnant)?.words).toMatch(/^Off-label stimulation for pain is put off/)
    expect(pain(pregnant)?.funding.cost).toBeUndefined()
  })
  it.each(['no', 'not-applicable', 'prefer-not'])('%s: as ever', (pregnant) => expect(pain(pregnant)?.funding.path).toBe('SELF-PAY + GFE'))
  it('a crisis and a stop still come first', () => {
    expect(pain('yes', { 'self-harm': { behaviour: 'within-3-months' } })?.funding.path).toBe('deferred')
    expect(pain('yes', { 'brain-health': { seizure: 'epilepsy' } })?.funding.path).toBe('NONE until cleared')
  })
  it('the depression route is not put off', () => {
    expect(assess(marthaWith({ 'health-now': { pregnant: 'yes' } })).routes.find(({ id }) => id === 'depression')?.funding.path).toBe('INS-MDD')
  })
})

describe('The label of the depression route', () => {
  const label = (dateOfBirth: string | undefined, labelledFor?: readonly ('adult-depression' | 'adolescent-depression')[]) => {
    const clinic = { medicareContractor: 'medicare-first-coast', ...(labelledFor && { devices: [{ name: 'Device A', labelledFor }] }) }
    const way = assess(marthaWith({ 'about-you': { dateOfBirth } }), clinic).routes.find(({ id }) => id === 'depression')
    return [way?.label, way?.evidence.label]
  }
  it.each([
    ['at 18', '2008-11-22', undefined, 'on-label', 'Cleared for adult'],
    ['at 17, devices not told', '2008-11-23', undefined, 'off-label', 'On-label only on a device that is labelled for adolescents'],
    ['at 17, a device for adults', '2008-11-23', ['adult-depression'], 'off-label', 'On-label only on'],
    ['at 15, a device for adolescents', '2011-11-22', ['adolescent-depression'], 'on-label', 'On-label only on'],
    ['at 14, whatever the device', '2011-11-23', ['adult-depression', 'adolescent-depression'], 'off-label', 'Outside every label'],
    ['at an age not told', undefined, undefined, 'on-label', 'the age is not told'],
  ] as const)('%s', (_, born, devices, expected, words) => {
    const [token, said] = label(born, devices)
    expect(token).toBe(expected)
    expect(said).toContain(words)
  })
})

describe('Still to ask', () => {
  it('names the medicines where a change of the past month is not told', () => {
    for (const changed of [undefined, 'unsure']) {
      const { safety, stillToAsk } = assess(marthaWith({ medicines: { list: [{ medicine: 'clonazepam', givenFor: 'other', now: 'no', ...(changed && { changed }) }] } }))
      expect(safety.disposition).toBe('CAUTION')
      expect(safety.findings.find(({ id }) => id === 'withdrawal-not-told')?.says).toContain('clonazepam')
      expect(stillToAsk.find(({ key }) => key === 'medicines.list')?.wouldDecide).toContain('Safety: Recent withdrawal of a medicine')
    }
  })

  it('asks the age first of a blank form, then safety', () => {
    const asked = assess({ answers: {}, on: '2026-11-22' }).stillToAsk
    expect(asked[0]?.key).toBe('about-you.dateOfBirth')
    expect(asked.slice(1, 8).every(({ wouldDecide }) => wouldDecide.some((one) => one.startsWith('Safety')))).toBe(true)
    expect(asked.some(({ key }) => key === 'insurance.coverage')).toBe(true)
  })

  it('asks last what is only noted', () => {
    for (const answers of [{}, { 'health-now': { breastfeeding: undefined } }]) {
      const { stillToAsk } = assess(marthaWith({ 'health-now': { pregnant: 'no' }, ...answers, insurance: { selfPay: undefined } }))
      const noted = stillToAsk.map(({ isForTheRecord }) => isForTheRecord === true)
      expect(noted).toEqual([...noted].sort((a, b) => Number(a) - Number(b)))
    }
    const { stillToAsk } = assess({ answers: {}, on: '2026-11-22' })
    expect(stillToAsk.find(({ key }) => key === 'health-now.breastfeeding')?.isForTheRecord).toBe(true)
    expect(stillToAsk.at(-1)?.isForTheRecord).toBe(true)
    expect(stillToAsk.find(({ key }) => key === 'health-now.pregnant')?.isForTheRecord).toBeUndefined()
  })

  it('never only notes what makes somebody at the clinic look sooner', () => {
    const urgent = safetyItems.filter(({ urgency }) => urgency).map(({ title }) => `Safety: ${title}`)
    const planned = assess(marthaWith({ 'other-treatments': { plannedStimulator: undefined } })).stillToAsk
    expect(planned.find(({ key }) => key === 'other-treatments.plannedStimulator')).toMatchObject({ wouldDecide: ['Safety: Stimulator planned, not implanted'] })
    for (const asked of [planned, assess({ answers: {}, on: '2026-11-22' }).stillToAsk]) {
      const noted = asked.filter(({ isForTheRecord }) => isForTheRecord)
      expect(noted.filter(({ wouldDecide }) => wouldDecide.some((words) => urgent.includes(words)))).toEqual([])
    }
  })

  it('asks only what is put to this person and not answered', () => {
    for (const { key, wouldDecide } of assess(marthaWith({ implants: { cochlear: 'unsure' } })).stillToAsk) {
      const [step, field] = key.split('.') as [string, string]
      expect(Object.hasOwn(stepById(step)?.fields ?? {}, field), key).toBe(true)
      if (field !== 'list') expect(['unsure', 'declined', undefined], key).toContain(martha[step]?.[field] === 'no' ? 'unsure' : martha[step]?.[field])
      expect(wouldDecide.length).toBeGreaterThan(0)
    }
  })
})

describe('Needs', () => {
  const needs = (changes: Parameters<typeof marthaWith>[0]) => assess(marthaWith(changes)).needs.map(({ id }) => id)
  it.each([
    [{ 'about-you': { language: 'es', interpreter: 'yes' } }, ['interpreter']],
    [{ 'about-you': { dateOfBirth: '2010-01-01', filledBy: 'guardian' } }, ['guardian', 'private-questions']],
    [{ 'care-plan': { canAttend: 'with-difficulty' } }, ['attending']],
    [{ insurance: { wantsEstimate: 'yes' } }, ['estimate']],
    [{}, []],
  ])('%#', (changes, ids) => {
    expect(needs(changes)).toEqual(ids)
  })

  it('a question about cost under Medicare is no Good Faith Estimate', () => {
    const { needs: found } = assess(marthaWith({ insurance: { coverage: 'medicare', payer: undefined, wantsEstimate: 'yes' } }))
    expect(found.find(({ id }) => id === 'estimate')?.words).not.toMatch(/Good Faith/)
  })
})

describe('The clinic’s devices', () => {
  const words = (dateOfBirth: string, labelledFor?: readonly ('adult-depression' | 'adolescent-depression')[]) =>
    assess(marthaWith({ 'about-you': { dateOfBirth } }), {
      medicareContractor: 'medicare-first-coast',
      ...(labelledFor && { devices: [{ name: 'Device A', labelledFor }] }),
    }).routes[0]?.words

  it('are named where their label fits the person’s age', () => {
    expect(words('1980-01-01', ['adult-depression'])).toContain('Labelled for it: Device A')
    expect(words('2010-01-01', ['adult-depression'])).toContain('None of the clinic’s devices')
    expect(words('2010-01-01')).toContain('labelled for adolescent depression')
  })
})
