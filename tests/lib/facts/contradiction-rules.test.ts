import { describe, expect, it } from 'vitest'
import { contradictions } from '@/lib/facts/contradictions'
import { answerRules } from '@/lib/facts/contradictions/answer-rules'
import { mentionedThings } from '@/lib/facts/contradictions/mentioned-things'
import type { Answers } from '@/lib/rules/fact'
import { brainHealth } from '@/lib/steps/brain-health'
import { dailyLife } from '@/lib/steps/daily-life'
import { healthNow } from '@/lib/steps/health-now'
import { medicines } from '@/lib/steps/medicines'
import { moodHistory } from '@/lib/steps/mood-history'
import { otherTreatments } from '@/lib/steps/other-treatments'
import { phq9 } from '@/lib/steps/phq-9'
import { selfHarm } from '@/lib/steps/self-harm'
import { caseWith } from './case-with'

const found = (answers: Answers, setAside?: Answers) =>
  (contradictions.read(caseWith(answers, setAside && { setAside })) ?? []).map(({ id, disposition, sameDay }) => `${id} ${disposition}${sameDay ? ' same day' : ''}`)
const listed = (treatment: string, now?: string) => ({ 'other-treatments': { list: [{ treatment, ...(now && { now }) }] } })
const merged = (...all: readonly Answers[]): Answers => {
  const steps = new Set(all.flatMap((one) => Object.keys(one)))
  return Object.fromEntries([...steps].map((step) => [step, Object.assign({}, ...all.map((one) => one[step]))]))
}

/** id and result, the answer that denies, one that does not, and the answer that states (in an answer set aside where marked). */
type Rule = [expected: string, denied: Answers, otherwise: Answers, stated: Answers, aside?: 'set aside']
const RULES: readonly Rule[] = [
  [
    'post-stroke-pain STOP-pending-review',
    { 'brain-health': { stroke: 'no' } },
    { 'brain-health': { stroke: 'yes' } },
    { 'pain-diagnosis': { conditions: ['post-stroke-pain'] } },
  ],
  [
    'stroke-when STOP-pending-review',
    { 'brain-health': { stroke: 'no' } },
    { 'brain-health': { stroke: 'yes' } },
    { 'brain-health': { strokeWhen: '2020-01' } },
    'set aside',
  ],
  [
    'last-seizure STOP-pending-review',
    { 'brain-health': { seizure: 'never' } },
    { 'brain-health': { seizure: 'epilepsy' } },
    { 'brain-health': { lastSeizure: '2020-01' } },
    'set aside',
  ],
  [
    'other-brain-text STOP-pending-review',
    { 'brain-health': { otherBrain: 'no' } },
    { 'brain-health': { otherBrain: 'yes' } },
    { 'brain-health': { otherBrainText: 'a cyst' } },
    'set aside',
  ],
  [
    'spinal-leads STOP-pending-review',
    { implants: { spinalStimulator: 'no' } },
    { implants: { spinalStimulator: 'yes' } },
    { implants: { spinalLeads: 'neck' } },
    'set aside',
  ],
  ['pump-kind STOP-pending-review', { implants: { pump: 'no' } }, { implants: { pump: 'yes' } }, { implants: { pumpKind: 'intrathecal' } }, 'set aside'],
  ['insulin-pump CAUTION', { implants: { pump: 'no' } }, { implants: { pump: 'yes' } }, { implants: { pumpKind: 'insulin' } }, 'set aside'],
  [
    'headache-after-injury HOLD',
    { 'brain-health': { headInjury: 'never' } },
    { 'brain-health': { headInjury: 'mild' } },
    { 'pain-diagnosis': { conditions: ['post-traumatic-headache'] } },
  ],
  [
    'cancer-pain HOLD',
    { 'health-now': { warningSigns: ['none'] } },
    { 'health-now': { warningSigns: ['cancer'] } },
    { 'pain-diagnosis': { conditions: ['cancer-pain'] } },
  ],
  [
    'intent-without-thoughts STOP-pending-review same day',
    { 'self-harm': { thoughts: 'no' } },
    { 'self-harm': { thoughts: 'yes' } },
    { 'self-harm': { intent: 'yes' } },
    'set aside',
  ],
  [
    'plan-without-thoughts STOP-pending-review same day',
    { 'self-harm': { thoughts: 'no' } },
    { 'self-harm': { thoughts: 'yes' } },
    { 'self-harm': { plan: 'yes' } },
    'set aside',
  ],
  ['earlier-tms CAUTION', { 'other-treatments': { previousTms: 'no' } }, { 'other-treatments': { previousTms: 'helped' } }, listed('TMS')],
  ['none-taken CAUTION', { medicines: { noneTaken: 'yes' } }, { medicines: { noneTaken: 'no' } }, { medicines: { list: [{ medicine: 'sertraline' }] } }],
  [
    'seizure-medicine STOP-pending-review',
    { 'brain-health': { seizure: 'never' } },
    { 'brain-health': { seizure: 'once-provoked' } },
    { 'brain-health': { seizureMedicine: 'yes' } },
  ],
  [
    'anticonvulsant CAUTION',
    { 'brain-health': { seizure: 'never' } },
    { 'brain-health': { seizure: 'epilepsy' } },
    { medicines: { list: [{ medicine: 'Depakote', now: 'yes', givenFor: 'other' }] } },
  ],
  ['treatment-spinal-cord-stimulator STOP-pending-review', { implants: { spinalStimulator: 'no' } }, { implants: { spinalStimulator: 'yes' } }, listed('Nevro', 'yes')],
  [
    'treatment-spinal-cord-stimulator STOP-pending-review',
    { implants: { limbNerveStimulator: 'no' } },
    { implants: { limbNerveStimulator: 'yes' } },
    listed('DRG stimulator', 'yes'),
  ],
  ['treatment-vns STOP-pending-review', { implants: { vagusStimulator: 'no' } }, { implants: { vagusStimulator: 'yes' } }, listed('VNS', 'yes')],
  ['treatment-intrathecal-pump STOP-pending-review', { implants: { pump: 'no' } }, { implants: { pump: 'yes' } }, listed('pain pump', 'yes')],
]

describe('an answer against another', () => {
  it.each(RULES)('%s: both answers, and neither alone', (...[expected, denied, otherwise, stated, aside]: Rule) => {
    const both = (closed: Answers) => (aside ? found(closed, stated) : found(merged(closed, stated)))
    expect(both(denied)).toEqual([expected])
    expect(both(otherwise)).toEqual([])
    expect(found(denied)).toEqual([])
    if (aside) expect(found(merged(denied, stated))).toEqual([expected])
  })

  it('a device that is over is only to be confirmed; one whose question is open counts', () => {
    expect(found(merged({ implants: { vagusStimulator: 'no' } }, listed('VNS', 'no')))).toEqual(['treatment-vns CAUTION'])
    expect(found(listed('VNS'))).toEqual(['treatment-vns STOP-pending-review'])
  })

  it('a medicine against seizures that pain, mood or sleep explains is none', () => {
    const taking = (row: object) => found({ 'brain-health': { seizure: 'never', seizureMedicine: 'yes' }, medicines: { list: [row] } })
    for (const [medicine, givenFor] of [
      ['gabapentin', 'pain'],
      ['lamotrigine', 'mood'],
      ['clonazepam', 'sleep'],
    ])
      expect(taking({ medicine, givenFor, now: 'yes' })).toEqual([])
    expect(taking({ medicine: 'gabapentin', givenFor: 'pain', now: 'no' })).toEqual(['seizure-medicine STOP-pending-review'])
    expect(taking({ medicine: 'sertraline', givenFor: 'mood', now: 'yes' })).toEqual(['seizure-medicine STOP-pending-review'])
  })

  it('every rule is tried', () => {
    // The devices among the treatments are one rule.
    const tried = new Set(RULES.map(([expected]) => (expected.startsWith('treatment-') ? 'treatment' : expected)))
    expect(tried.size).toBe(answerRules.length)
  })
})

/** For each thing that free text is read for: a sentence that states it, and one that denies it. */
const SAID: Readonly<Record<string, readonly [states: string, denies: string]>> = {
  pacemaker: ['I have a pacemaker', 'No pacemaker'],
  cochlear: ['Cochlear implant in 2012', 'No cochlear implant'],
  'deep-brain': ['Deep brain stimulation since 2019', 'Never had deep brain stimulation'],
  cortical: ['A cortical stimulator was placed', 'No cortical stimulator'],
  vagus: ['Vagus nerve stimulator on the left', 'No vagus nerve stimulator'],
  'head-nerve': ['Occipital nerve stimulator', 'No occipital nerve stimulator'],
  'limb-nerve': ['Sacral nerve stimulator', 'No sacral nerve stimulator'],
  'spinal-cord': ['Spinal cord stimulator', 'No spinal cord stimulator'],
  pump: ['Pain pump', 'No pain pump'],
  shunt: ['VP shunt', 'No shunt'],
  'aneurysm-clip': ['Aneurysm was clipped', 'No brain clips'],
  stent: ['Carotid stent', 'No carotid stent'],
  'head-metal': ['Shrapnel in my face', 'No metal in the head'],
  stimulator: ['I have a stimulator', 'No stimulator'],
  metal: ['A metal implant', 'No metal implant'],
  'brain-electrodes': ['Electrodes in my brain', 'No electrodes in my brain'],
  magnet: ['I have a magnetic eye implant', 'No magnetic eye implant'],
  skull: ['Craniotomy in 2011', 'No craniotomy'],
  seizure: ['I had seizures', 'I never had seizures'],
  'febrile-seizure': ['A seizure with fever as a child', 'No seizure with fever'],
  stroke: ['I had a stroke', 'No stroke'],
  'brain-tumour': ['A brain tumor was found', 'No brain tumor'],
  'other-brain': ['Multiple sclerosis', 'No multiple sclerosis'],
  'head-injury': ['Traumatic brain injury', 'No traumatic brain injury'],
  pregnancy: ['I am pregnant', 'I am not pregnant'],
  bipolar: ['Bipolar disorder', 'Not bipolar'],
  suicide: ['I thought of suicide', 'No thoughts of suicide'],
  'suicide-attempt': ['I tried to kill myself in 2009', 'I never tried to kill myself'],
  'wish-dead': ['I want to die', 'I do not want to die'],
  aneurysm: ['They found an aneurysm', 'No aneurysm'],
  unconscious: ['I lost consciousness once', 'I never lost consciousness'],
  heart: ['Heart attack two weeks ago', 'No recent heart attack'],
  'heart-attack': ['I had a heart attack', 'No heart attack'],
  cancer: ['I have breast cancer', 'I have no metastatic cancer'],
  'cancer-named': ['Breast cancer', 'No cancer'],
  'bladder-bowel': ['I lost control of my bladder on Monday', 'No loss of control of my bladder'],
  psychosis: ['I hear voices', 'I do not hear voices'],
  alcohol: ['I drink a bottle of vodka a day', 'I am not an alcoholic'],
  substances: ['I use cocaine on weekends', 'I do not use cocaine'],
  withdrawal: ['I stopped Xanax last week', 'I have not stopped Xanax'],
}

/** Answers under which a mention is no surprise, for questions that are not asked with yes and no. */
const EXPLAINING: Readonly<Record<string, unknown>> = {
  [brainHealth.facts.seizure.key]: 'epilepsy',
  [brainHealth.facts.headInjury.key]: 'surgery',
  [healthNow.facts.pregnant.key]: 'possible',
  [moodHistory.facts.diagnoses.key]: ['bipolar', 'psychosis'],
  [brainHealth.facts.fainted.key]: 'unexplained',
  [healthNow.facts.warningSigns.key]: ['cancer', 'bladder-bowel'],
  [dailyLife.facts.drinksPerWeek.key]: 20,
  [dailyLife.facts.substances.key]: ['cocaine'],
  [medicines.facts.list.key]: [{ medicine: 'Xanax', changed: 'stopped' }],
  [moodHistory.facts.mania.key]: 'past-year',
  [phq9.facts.q9.key]: 1,
  [selfHarm.facts.behaviour.key]: 'within-3-months',
  [otherTreatments.facts.plannedStimulator.key]: 'considered',
}
const at = (key: string, value: unknown): Answers => ({ [key.split('.')[0] as string]: { [key.split('.')[1] as string]: value } })

describe('free words against a closed question', () => {
  it('has a sentence for everything that is read for', () => expect(Object.keys(SAID).sort()).toEqual(mentionedThings.map(({ id }) => id).sort()))

  it.each(mentionedThings.map((thing) => [thing.id, thing] as const))(
    '%s: stated, denied, and explained by each answer that explains it',
    (id, { explainedBy, disposition }) => {
      const [states = '', denies = ''] = SAID[id] ?? []
      const flagged = (text: string, more: Answers = {}) => found(merged({ 'health-now': { history: text } }, more)).filter((one) => one.startsWith(`${id} `))
      expect(flagged(states)).toEqual([expect.stringContaining(`${id} ${disposition}`)])
      expect(flagged(denies)).toEqual([])
      for (const { fact } of explainedBy) expect(flagged(states, at(fact.key, EXPLAINING[fact.key] ?? 'yes')), fact.key).toEqual([])
    },
  )

  it.each(['health-now.history', 'reason.inOwnWords', 'pain-diagnosis.otherCondition', 'brain-health.otherBrainText', 'implants.otherImplant'])(
    'is read at %s, shown or not',
    (key) => {
      const [shown, hidden] = [found(at(key, 'I have a pacemaker')), found({}, at(key, 'I have a pacemaker'))]
      for (const flags of [shown, hidden]) expect(flags).toContain('pacemaker STOP-pending-review')
    },
  )
})
