import { describe, expect, it } from 'vitest'
import { assess } from '@/lib/assess'
import { defaultCourse } from '@/lib/cost/default-courses'
import { authorizationContent, authorizationPapers } from '@/lib/documents/authorization'
import type { AuthorizationContent } from '@/lib/documents/authorization/content'
import { SUPPLIERS_OF_LINES } from '@/lib/documents/authorization/suppliers'
import { authorizationBundle } from '@/lib/documents/fhir/bundle'
import type { SignedMark } from '@/lib/documents/marked-answers'
import { readMarked } from '@/lib/intake/marked'
import { payers } from '@/lib/knowledge/payers'
import { inputsFor, marthaInsured, ofKind, palmHollow, refusedFor, requested, wordsOf } from './request'

const lineOf = (content: AuthorizationContent, id: string) => {
  const line = content.lines.find((one) => one.id === id)
  expect(line, id).toBeDefined()
  return line as NonNullable<typeof line>
}
const gapsOn = ({ gaps }: AuthorizationContent, line: string) => gaps.filter((gap) => gap.line === line)
const sertraline = { medicine: 'sertraline', givenFor: 'mood', now: 'no', doseMg: 150, weeks: 10, mostDays: 'yes', result: 'none', thisEpisode: 'yes' }
const duloxetine = { medicine: 'duloxetine', givenFor: 'mood', now: 'yes', nowMg: 60, doseMg: 60, weeks: 12, mostDays: 'yes', result: 'partial', thisEpisode: 'yes' }
const withMedicines = (payer: string, list: readonly object[]) => requested(inputsFor(marthaInsured(payer, { medicines: { list } })))

describe('Who can supply what', () => {
  it('is said for every kind of line that a payer has', () => {
    const kinds = new Set(payers.flatMap(({ id, requires }) => requires.map((one) => one.id.slice(id.length + 1))))
    expect(
      [...kinds].filter((kind) => !Object.hasOwn(SUPPLIERS_OF_LINES, kind)),
      'add it to lib/documents/authorization/suppliers.ts',
    ).toEqual([])
    expect(Object.keys(SUPPLIERS_OF_LINES).filter((kind) => !kinds.has(kind))).toEqual([])
  })
})

describe('When a request makes sense', () => {
  const insured = (coverage: string, payer?: string, more: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {}) =>
    inputsFor(marthaInsured('florida-blue', { ...more, insurance: { coverage, payer } }))

  it.each([
    ['commercial', 'florida-blue'],
    ['commercial', 'anthem'],
    ['commercial', 'other'],
    ['medicaid', 'florida-medicaid'],
    ['tricare', 'tricare-east'],
  ])('%s, %s: asked', (coverage, payer) => expect(requested(insured(coverage, payer)).kind).toBe('authorization'))

  it.each([
    ['medicare', undefined, 'none', /Original Medicare takes no request/],
    ['medicare', 'florida-blue', 'none', /Original Medicare takes no request/],
    ['medicare-advantage', 'humana', 'determination', /never used here/],
    ['va', undefined, 'va-referral', /referral/],
    ['none', undefined, 'estimate', /No insurance/],
    ['commercial', undefined, 'none', /not answered/],
    [undefined, undefined, 'none', /not answered/],
  ] as const)('%s, %s: refused, %s', (coverage, payer, instead, why) => {
    const refusal = refusedFor(insured(coverage as string, payer))
    expect(refusal.instead).toBe(instead)
    expect(refusal.refused).toMatch(why)
  })

  it.each([
    ['medicare', 'abn'],
    ['medicare-advantage', 'determination'],
    ['commercial', 'estimate'],
    ['none', 'estimate'],
    ['va', 'va-referral'],
    ['tricare', 'none'],
  ] as const)('never for pain: %s', (coverage, instead) => {
    const refusal = refusedFor({ ...insured(coverage, coverage === 'tricare' ? 'tricare-east' : 'florida-blue'), route: 'pain', plan: defaultCourse('pain') })
    expect(refusal.instead).toBe(instead)
    expect(refusal.refused).toContain('never coded, billed or requested as depression')
  })

  it('not by a course for pain', () =>
    expect(refusedFor(inputsFor(marthaInsured('florida-blue'), { plan: defaultCourse('pain') })).refused).toContain('not one for depression'))

  it('not against a recorded exclusion, which is named', () => {
    const refusal = refusedFor(inputsFor(marthaInsured('florida-blue', { 'mood-history': { psychoticNow: 'yes' } })))
    expect(refusal.refused).toContain('“No psychosis in the present episode”')
  })

  it('and one that only the psychiatrist may know is not named', () => {
    const refusal = refusedFor(inputsFor(marthaInsured('aetna', { 'daily-life': { substances: ['cocaine'] } })))
    expect(refusal.refused).toMatch(/recorded exclusion/)
    expect(JSON.stringify(refusal)).not.toMatch(/substance|cocaine|Not met/i)
  })

  it('not in a crisis', () => {
    const refusal = refusedFor(inputsFor(marthaInsured('florida-blue', { 'self-harm': { wishDead: 'yes', thoughts: 'yes', method: 'yes', intent: 'yes', plan: 'yes' } })))
    expect(refusal).toMatchObject({ instead: 'none', insteadWords: 'The crisis comes first.' })
  })
})

describe('A line of the list', () => {
  it('met: the answer is quoted with its question and its day', () => {
    expect(lineOf(requested(inputsFor(marthaInsured('florida-blue'))), 'florida-blue-diagnosis')).toMatchObject({
      verdict: 'met',
      evidence: [{ key: 'mood-history.diagnoses', answer: 'Depression', on: '2026-11-22', isKept: false }],
    })
  })

  it('severity: the total, never its items', () => {
    const { evidence } = lineOf(requested(inputsFor(marthaInsured('florida-blue'))), 'florida-blue-severity')
    expect(evidence).toEqual([{ key: 'phq-9.phq9Total', label: 'PHQ-9 total', answer: '21', on: '2026-11-22', isKept: false }])
  })

  it('not met: that nothing of the kind is listed is an answer', () => {
    const line = lineOf(
      requested(inputsFor(marthaInsured('cigna-evernorth', { 'other-treatments': { list: [{ treatment: 'physical-therapy', givenFor: 'pain' }] } }))),
      'cigna-evernorth-psychotherapy',
    )
    expect(line).toMatchObject({ verdict: 'not met', evidence: [{ key: 'other-treatments.list', answer: 'nothing of this kind is listed' }] })
  })

  it('not met: said, and a gap', () => {
    const content = withMedicines('florida-blue', [sertraline])
    expect(lineOf(content, 'florida-blue-trials')).toMatchObject({ verdict: 'not met', evidence: [{ answer: expect.stringContaining('150 mg') }] })
    expect(gapsOn(content, 'florida-blue-trials')[0]?.from).toEqual(['patient', 'prescriber', 'pharmacy'])
    expect(content.gaps[0]?.line).toBe('florida-blue-trials')
  })

  it('unknown: what was not answered stands as not answered', () => {
    const content = requested(inputsFor(marthaInsured('cigna-evernorth', { 'other-treatments': { list: undefined } })))
    const line = lineOf(content, 'cigna-evernorth-psychotherapy')
    expect(line).toMatchObject({ verdict: 'unknown', says: expect.stringMatching(/^Still to be told: /) })
    expect(line.evidence.map(({ answer }) => answer)).toContain('not answered')
    expect(gapsOn(content, line.id)[0]?.from).toEqual(['therapist', 'patient'])
  })

  it('open: where sources disagree, the payer is asked first', () => {
    const content = requested(inputsFor(marthaInsured('aetna')))
    expect(lineOf(content, 'aetna-augmentation').verdict).toBe('open')
    expect(gapsOn(content, 'aetna-augmentation')[0]?.from[0]).toBe('payer')
  })

  it.each([
    ['none', 'no'],
    ['cannabis', 'no'],
    ['none', 'yes'],
  ])('kept for the psychiatrist, whatever was answered: %s, %s', (substance, thoughts) => {
    const ofThoughts = { wishDead: thoughts, thoughts, method: 'no', intent: 'no', plan: 'no' }
    const content = requested(inputsFor(marthaInsured('aetna', { 'daily-life': { substances: [substance] }, 'self-harm': ofThoughts })))
    const unchanged = requested(inputsFor(marthaInsured('aetna')))
    for (const id of ['aetna-substances', 'aetna-suicidality']) {
      expect(lineOf(content, id)).toEqual(lineOf(unchanged, id))
      expect(lineOf(content, id)).toMatchObject({ verdict: 'kept', evidence: [] })
    }
  })

  it('contradicted: met, but shown, asked about, and not in the letter', () => {
    const from = marthaInsured('medicare-noridian', {
      insurance: { coverage: 'commercial', payer: 'humana' },
      'health-now': { history: 'I have had epilepsy since I was a child.' },
    })
    const content = requested(inputsFor(from))
    const line = lineOf(content, 'humana-seizure')
    expect(line.contradicted.length).toBe(1)
    expect(gapsOn(content, 'humana-seizure')[0]).toMatchObject({ from: ['patient', 'clinician'], why: line.contradicted[0] })
    const { packet, payer, letter } = authorizationPapers(content)
    expect(wordsOf(packet).join('\n')).toContain(`Contradicted: ${line.contradicted[0]}`)
    expect(wordsOf(payer).join('\n')).not.toMatch(/Met: No seizure disorder|epilep/)
    expect(JSON.stringify(authorizationBundle(content))).not.toContain(line.contradicted[0])
    expect(ofKind(letter, 'list').flatMap(({ items }) => items)).not.toContain(line.title)
    expect(ofKind(letter, 'blank').map(({ label }) => label)).toContain(line.title)
    expect(wordsOf(packet).join('\n')).not.toContain('since I was a child')
  })
})

describe('Marks', () => {
  const at = new Date('2026-11-23T02:30:00Z')
  const mark = (key: string, kind: SignedMark['kind'], value?: unknown): SignedMark => ({ id: key, key, kind, value, by: 'Dr. Ada Winslow', at, note: 'on the phone' })
  const marked = (...marks: readonly SignedMark[]) => {
    const { case: from } = readMarked(marthaInsured('florida-blue').answers, '2026-11-22', marks)
    return requested(inputsFor(from, { marks }))
  }

  it('name who confirmed or corrected an answer, on the clinic’s day', () => {
    const content = marked(mark('mood-history.diagnoses', 'confirmed'), mark('mood-history.mania', 'corrected', 'never'))
    expect(lineOf(content, 'florida-blue-diagnosis').evidence[0]?.mark).toEqual({ kind: 'confirmed', by: 'Dr. Ada Winslow', on: '2026-11-22' })
    const words = wordsOf(authorizationPapers(content).packet).join('\n')
    expect(words).toContain('confirmed with the patient on Nov 22, 2026 by Dr. Ada Winslow')
    expect(words).toContain('corrected by the psychiatrist on Nov 22, 2026')
    expect(words).not.toContain('on the phone')
  })

  it('the corrected answer counts, and a withdrawn mark is no mark', () => {
    const corrected = marked(mark('mood-history.diagnoses', 'corrected', ['depression', 'anxiety']))
    expect(lineOf(corrected, 'florida-blue-diagnosis').evidence[0]).toMatchObject({ answer: 'Depression, Anxiety', mark: { kind: 'corrected' } })
    const withdrawn = marked(mark('mood-history.diagnoses', 'confirmed'), mark('mood-history.diagnoses', 'withdrawn'))
    expect(lineOf(withdrawn, 'florida-blue-diagnosis').evidence[0]).not.toHaveProperty('mark')
  })
})

describe('Antidepressants, by the payer’s own rule', () => {
  const nine = { ...sertraline, weeks: 7 }
  const counts = (payer: string, list: readonly object[]) => withMedicines(payer, list).trials.map((trial) => trial.counts)

  it('weeks: seven are enough for one payer and too few for another', () => {
    expect(counts('florida-blue', [nine])).toEqual(['yes'])
    expect(counts('aetna', [nine])).toEqual(['no'])
    expect(withMedicines('aetna', [nine]).trials[0]?.why).toContain('fewer than 8 weeks')
  })

  it('intolerance: counted, not counted, and open where no rule is recorded', () => {
    const intolerant = { ...sertraline, result: 'side-effects' }
    expect(counts('florida-blue', [intolerant])).toEqual(['yes'])
    expect(counts('aetna', [intolerant])).toEqual(['no'])
    expect(counts('anthem', [intolerant])).toEqual(['open'])
  })

  it('episode: an earlier one does not count for who asks for the present one, and silence is open', () => {
    expect(counts('unitedhealthcare', [{ ...sertraline, thisEpisode: 'no' }])).toEqual(['no'])
    expect(counts('unitedhealthcare', [{ ...sertraline, thisEpisode: undefined }])).toEqual(['open'])
    expect(counts('florida-blue', [{ ...sertraline, thisEpisode: 'no' }])).toEqual(['yes'])
  })

  it('agrees with the line of the list', () => {
    for (const { id } of payers.filter(({ requires, kind }) => requires.some(({ countsTrials }) => countsTrials) && (kind === 'commercial' || kind === 'tricare'))) {
      for (const list of [[sertraline], [sertraline, duloxetine], [{ ...sertraline, weeks: undefined }, duloxetine]]) {
        const coverage = id.startsWith('tricare') ? 'tricare' : 'commercial'
        const content = requested(inputsFor(marthaInsured(id, { insurance: { coverage }, medicines: { list } })))
        const yes = content.trials.filter((trial) => trial.counts === 'yes').length
        const possible = yes + content.trials.filter((trial) => trial.counts === 'open').length
        const { verdict } = lineOf(content, `${id}-trials`)
        const least = payers.find((payer) => payer.id === id)?.requires.find((one) => one.countsTrials)?.dated?.[0]?.[0].value ?? 0
        if (verdict === 'met') expect(yes, id).toBeGreaterThanOrEqual(least)
        if (yes >= least) expect(['met', 'unknown'], id).toContain(verdict)
        if (verdict === 'unknown') expect(possible, id).toBeGreaterThanOrEqual(least)
      }
    }
  })

  it('rows that are no trial do not shift the others', () => {
    const list = [{ medicine: 'ibuprofen', givenFor: 'pain', doseMg: 400 }, sertraline, { medicine: 'gabapentin', givenFor: 'pain', doseMg: 900 }, duloxetine]
    expect(withMedicines('florida-blue', list).trials.map(({ name, weeks }) => [name, weeks])).toEqual([
      ['sertraline', 10],
      ['duloxetine', 12],
    ])
  })

  it('what is not told is absent, and a gap where it matters', () => {
    const content = withMedicines('florida-blue', [{ medicine: 'sertraline', givenFor: 'mood', result: 'none' }])
    expect(content.trials).toMatchObject([{ name: 'sertraline', counts: 'open', outcome: 'No help' }])
    expect(content.trials[0]).not.toHaveProperty('dose')
    expect(content.trials[0]).not.toHaveProperty('weeks')
    expect(content.gaps.find(({ what }) => what.startsWith('Sertraline'))?.from).toEqual(['pharmacy', 'prescriber', 'patient'])
    const [table] = ofKind(authorizationPapers(content).letter, 'table').filter(({ caption }) => caption.startsWith('Antidepressants'))
    expect(table?.rows).toEqual([['sertraline', 'SSRI', 'mood', '__________', '__________', 'No help', '__________']])
  })

  it.each([
    ['pharmacy', ['pharmacy']],
    ['clinic', ['prescriber']],
    ['none', ['pharmacy', 'prescriber', 'patient']],
  ] as const)('a record at %s is asked for there', (records, from) => {
    const content = withMedicines('florida-blue', [{ ...sertraline, records }, duloxetine])
    expect(content.gaps.find(({ what }) => what === 'Sertraline: its record')?.from).toEqual(from)
  })

  it.each([
    ['amitriptyline', 'pain', 25, 'partial'],
    ['amitriptyline', 'pain', 150, 'none'],
    ['trazodone', 'sleep', 50, 'none'],
    ['trazodone', 'other', undefined, undefined],
    ['duloxetine', 'pain', 60, undefined],
  ] as const)('%s given for %s stands in the clinic’s copy as that, and nowhere in what leaves the clinic', (medicine, givenFor, doseMg, result) => {
    const others = [sertraline, ...(medicine === 'duloxetine' ? [] : [duloxetine])]
    const content = withMedicines('florida-blue', [...others, { medicine, givenFor, doseMg, weeks: 60, result, records: 'pharmacy' }])
    const { packet, payer, letter } = authorizationPapers(content)
    const [table] = ofKind(packet, 'table').filter(({ caption }) => caption.startsWith('Antidepressants'))
    expect(table?.columns[2]?.label).toBe('Given for')
    expect(table?.rows.find(([name]) => name === medicine)?.[2]).toBe(givenFor === 'other' ? 'something else' : givenFor)
    for (const outside of [wordsOf(payer).join('\n'), wordsOf(letter).join('\n'), JSON.stringify(authorizationBundle(content))])
      expect(outside).not.toMatch(new RegExp(medicine, 'i'))
    const rows = ofKind(payer, 'table').find(({ caption }) => caption.startsWith('Antidepressants'))?.rows
    expect(rows?.map(([name, , given]) => [name, given])).toEqual(others.map((one) => [one.medicine, 'mood']))
  })

  it('psychotherapy for pain is not shown to the payer as one for depression', () => {
    const therapy = (givenFor: string) => ({ treatment: 'cbt', givenFor, sessions: 12 })
    const of = (givenFor: string) => requested(inputsFor(marthaInsured('florida-blue', { 'other-treatments': { list: [therapy(givenFor)] } })))
    const tables = (givenFor: string) => ofKind(authorizationPapers(of(givenFor)).payer, 'table').filter(({ caption }) => caption.startsWith('Psychotherapy'))
    expect(of('pain').therapies).toHaveLength(1)
    expect(tables('pain')).toEqual([])
    expect(tables('mood')[0]?.rows[0]?.[1]).toBe('mood')
  })
})

describe('The payer’s criteria', () => {
  const standing = (payerCheck?: { verifiedOn: string; outcome: 'matches' | 'differs'; verifiedBy: string }, on = '2026-11-22') =>
    requested(inputsFor(marthaInsured('florida-blue'), { on, ...(payerCheck && { payerCheck }) })).standing
  const check = (verifiedOn: string, outcome: 'matches' | 'differs' = 'matches') => ({ verifiedOn, outcome, verifiedBy: 'Jo Vale' })

  it.each([
    ['never checked', undefined, '2026-11-22', true],
    ['checked lately', check('2026-11-01'), '2026-11-22', false],
    ['checked on the last day that counts', check('2026-11-01'), '2027-04-30', false],
    ['checked a day too long ago', check('2026-11-01'), '2027-05-01', true],
    ['checked, and found otherwise', check('2026-11-20', 'differs'), '2026-11-22', true],
  ] as const)('%s', (_, payerCheck, on, needsRecheck) => expect(standing(payerCheck, on).needsRecheck).toBe(needsRecheck))

  it('what was found otherwise is said', () => expect(standing(check('2026-11-20', 'differs')).reasons[0]).toContain('asks for something else than is recorded here'))

  it('need re-checking: the packet says so and why, and the payer is asked', () => {
    const content = requested(inputsFor(marthaInsured('florida-blue')))
    const [notice] = ofKind(authorizationPapers(content).packet, 'notice')
    expect(notice).toMatchObject({ heading: 'The criteria need re-checking with the payer', paragraphs: content.standing.reasons })
    expect(content.gaps.some(({ what, from }) => what === 'The payer’s criteria, checked' && from[0] === 'payer')).toBe(true)
  })

  it('a payer that is not recorded is asked for its list', () => {
    const content = requested(inputsFor(marthaInsured('other', { insurance: { payerName: 'Seagrape Mutual' } })))
    expect(content).toMatchObject({ payer: { id: 'other', name: 'Seagrape Mutual' }, lines: [] })
    expect(content.gaps[0]).toMatchObject({ what: 'What Seagrape Mutual asks for', from: ['payer'] })
  })

  it('“no prior authorization needed” is a remark on asking, not on paying', () => {
    const words = wordsOf(authorizationPapers(requested(inputsFor(marthaInsured('cigna-evernorth')))).packet)
    expect(words.filter((text) => /no prior authorization is needed/.test(text))).toEqual([expect.stringContaining('no word on payment')])
    expect(words.join()).not.toMatch(/is covered(?! by the policy)|will be paid/)
  })
})

describe('What is missing of the clinic and the person', () => {
  const bare = { ...palmHollow, legalName: '', npi: '', tin: '', address: '', name: '' }
  const content = requested(
    inputsFor(marthaInsured('florida-blue', { 'about-you': { fullName: undefined }, insurance: { memberId: undefined, policyHolder: 'other' } }), { clinic: bare }),
  )

  it('is a gap with who can supply it', () => {
    const from = (what: RegExp) => content.gaps.find((gap) => what.test(gap.what))?.from
    expect(from(/full name/)).toEqual(['patient'])
    expect(from(/member ID/)).toEqual(['patient'])
    expect(from(/whose insurance/)).toEqual(['patient'])
    for (const what of [/legal name/, /NPI/, /taxpayer/, /treatment takes place/]) expect(from(what)).toEqual(['administrator'])
  })

  it('is a line to fill in, in the letter', () => {
    const labels = ofKind(authorizationPapers(content).letter, 'blank').map(({ label }) => label)
    expect(labels).toEqual(expect.arrayContaining(['From', 'National Provider Identifier (NPI)', 'Address', 'Patient', 'Member ID']))
  })

  it('always the diagnosis, which a clinician assigns', () =>
    expect(content.gaps.find(({ what }) => what === 'The diagnosis with its code')?.from).toEqual(['clinician']))
})

describe('Scores', () => {
  it('a pro-rated total says so; without a total it is a line to fill in', () => {
    const two = requested(inputsFor(marthaInsured('florida-blue', { 'phq-9': { q1: undefined, q2: undefined } })))
    expect(two.scores[0]).toMatchObject({ name: 'PHQ-9', note: '2 of 9 answers are missing; the total is pro-rated.' })
    const three = requested(inputsFor(marthaInsured('florida-blue', { 'phq-9': { q1: undefined, q2: undefined, q3: undefined } })))
    expect(three.scores.map(({ name }) => name)).toEqual(['GAD-7'])
    expect(lineOf(three, 'florida-blue-severity').verdict).toBe('unknown')
    expect(ofKind(authorizationPapers(three).letter, 'blank').map(({ label }) => label)).toContain('Severity: scale, total and day')
  })
})

describe('Short words that speak of death', () => {
  const WORDS = 'pills to kill myself'
  it('stand nowhere in the papers', () => {
    const content = withMedicines('florida-blue', [sertraline, duloxetine, { medicine: WORDS, givenFor: 'mood', doseMg: 10, weeks: 9, result: 'none' }])
    expect(JSON.stringify([content, authorizationPapers(content)])).not.toContain(WORDS)
    expect(JSON.stringify(content)).toContain('kept for the psychiatrist')
  })
})

describe('The device', () => {
  const devices = [
    { name: 'Coil A', labelledFor: ['adult-depression'] },
    { name: 'Coil B', labelledFor: ['migraine'] },
  ] as const
  it('is named where just one of the clinic’s is labelled for it; otherwise it is a line to fill in', () => {
    const one = requested(inputsFor(marthaInsured('florida-blue'), { devices }))
    expect(one.devices).toEqual(['Coil A'])
    expect(wordsOf(authorizationPapers(one).letter)).toContain('Device: Coil A.')
    const none = authorizationPapers(requested(inputsFor(marthaInsured('florida-blue'), { devices: [] }))).letter
    expect(ofKind(none, 'blank').map(({ label }) => label)).toContain('Device, and what it is cleared for')
  })

  it('follows the person’s age', () => {
    const young = marthaInsured('florida-blue', { 'about-you': { dateOfBirth: '2010-01-01', filledBy: 'guardian' } })
    const content = authorizationContent(inputsFor(young, { devices }))
    if (!('refused' in content)) expect(content.devices).toEqual([])
    expect(assess(young).routes.some(({ id }) => id === 'depression')).toBe(true)
  })
})

describe('An assessment by earlier rules', () => {
  it('is said', () => {
    const from = marthaInsured('florida-blue')
    const content = requested(inputsFor(from, { assessment: { ...assess(from), rules: 'rules-0000000000000000' } }))
    expect(content.intake.isOldRules).toBe(true)
    expect(wordsOf(authorizationPapers(content).packet).join()).toContain('judged under earlier rules')
  })
})
