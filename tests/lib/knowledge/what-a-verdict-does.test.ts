import { describe, expect, it } from 'vitest'
import { alternatives } from '@/lib/knowledge/alternatives'
import { conditionEvidence } from '@/lib/knowledge/conditions/evidence'
import { criteria } from '@/lib/knowledge/criteria'
import { safetyItems } from '@/lib/knowledge/safety'
import type { Criterion } from '@/lib/rules/criterion'

// What a verdict does cannot be worked out from anything: it is a decision. Here it stands a second time, on one page, as the
// psychiatrist has to approve it. A criterion that is not on the page yet is named by `npm run mutate`.

const NOTHING = '–'
const bearings = ({ says: { met, unmet, unknown } }: Criterion) => [met?.[0] ?? NOTHING, unmet?.[0] ?? NOTHING, unknown ? 'asked' : NOTHING]

/** The lines of a table as cells; the first is the id. */
const rowsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([id = '', ...cells]) => [id, cells] as const)

const found = <T extends { readonly id: string }>(list: readonly T[], id: string): T => {
  const one = list.find((some) => some.id === id)
  if (!one) throw new Error(`Nothing has the id ${id}: take its line off the page.`)
  return one
}

/** id, what it does when met, unmet and unknown, whether it counts in the score, and for whom it is judged. */
const CRITERIA = `
  more-than-one-dimension            | for      | against  | asked | counted | everyone
  resistant-pain-with-mood-diagnosis | for      | against  | asked | counted | everyone
  depression-stands-alone            | for      | against  | asked | counted | everyone
  pain-intertwined-with-mood         | for      | against  | asked | counted | Has pain
  sensitised-nervous-system          | for      | against  | asked | counted | Has pain
  pain-lasts-three-months            | for      | work-up  | asked | counted | Has pain
  pain-evaluated                     | for      | work-up  | asked | counted | Has pain
  standard-treatment-failed          | for      | work-up  | asked | counted | Has pain
  several-treatments-failed          | for      | –        | –     | –       | Has pain
  second-line-tried                  | for      | work-up  | asked | counted | Has pain
  antidepressant-trial-failed        | for      | against  | asked | counted | Depression diagnosed by a clinician
  documented-condition               | for      | against  | asked | counted | Has pain
  integrated-plan                    | for      | against  | asked | counted | everyone
  realistic-expectation              | for      | against  | asked | counted | everyone
  no-cure-expected                   | for      | against  | asked | counted | everyone
  goals-match                        | for      | against  | asked | counted | everyone
  can-attend                         | for      | against  | asked | counted | everyone
  earlier-tms-helped                 | –        | against  | asked | –       | everyone
  bridge-to-stimulator               | for      | –        | –     | –       | everyone
  focal-one-sided-pain               | disclose | disclose | asked | –       | Has pain
  pain-components                    | disclose | –        | asked | –       | Has pain
  treatment-responses                | disclose | –        | asked | –       | Has pain
  screen-without-diagnosis           | work-up  | –        | –     | –       | everyone
  both-dimensions-measured           | –        | –        | asked | –       | everyone
  trials-not-counted                 | disclose | –        | –     | –       | everyone
  trial-records                      | –        | work-up  | asked | –       | everyone
  phq-overlaps-with-pain             | disclose | –        | –     | –       | everyone
  fibromyalgia-by-self-report        | disclose | –        | –     | –       | everyone
  fibromyalgia-confirmed             | –        | work-up  | –     | –       | everyone
  budapest-by-self-report            | work-up  | work-up  | –     | –       | everyone
  acute-after-operation              | work-up  | –        | –     | –       | everyone
  aura-described                     | disclose | –        | –     | –       | everyone
  aura-needs-work-up                 | work-up  | –        | –     | –       | everyone
  aura-and-estrogen                  | work-up  | –        | –     | –       | everyone
  migraine-device                    | disclose | –        | –     | –       | everyone
  clearances-belong-to-devices       | disclose | –        | –     | –       | everyone
  anxiety-alone                      | disclose | –        | –     | –       | everyone
  off-label-pain                     | disclose | –        | –     | –       | everyone
  separate-protocols                 | disclose | –        | –     | –       | everyone
  target-is-told                     | disclose | –        | –     | –       | everyone
  pain-not-covered                   | disclose | –        | –     | –       | everyone
  no-pain-threshold                  | disclose | –        | –     | –       | everyone
  informed-optimism                  | disclose | –        | –     | –       | everyone
  anecdotal-pain-shifts              | disclose | –        | –     | –       | everyone
`

/** id, the disposition when met, unmet and unknown, how soon, gate, and what it does when met, unmet and unknown. */
const SAFETY = `
  metal-near-head            | STOP                | – | UNKNOWN | PRIORITY | gate | stop     | – | asked
  vascular-metal-in-head     | STOP                | – | UNKNOWN | PRIORITY | gate | stop     | – | asked
  cochlear-implant           | STOP                | – | UNKNOWN | PRIORITY | gate | stop     | – | asked
  deep-brain-stimulator      | STOP                | – | UNKNOWN | PRIORITY | gate | stop     | – | asked
  cortical-stimulator        | STOP                | – | UNKNOWN | PRIORITY | gate | stop     | – | asked
  planned-stimulator         | –                   | – | –       | PRIORITY | –    | disclose | – | –
  vagus-nerve-stimulator     | STOP                | – | UNKNOWN | PRIORITY | gate | stop     | – | asked
  cardiac-device             | STOP                | – | UNKNOWN | PRIORITY | gate | stop     | – | asked
  medication-pump            | STOP-pending-review | – | UNKNOWN | PRIORITY | gate | stop     | – | asked
  removable-insulin-pump     | CAUTION             | – | –       | –        | –    | work-up  | – | –
  spinal-cord-stimulator     | STOP-pending-review | – | UNKNOWN | PRIORITY | gate | stop     | – | asked
  cervical-stimulator-leads  | STOP                | – | –       | PRIORITY | –    | stop     | – | asked
  head-nerve-stimulator      | STOP                | – | UNKNOWN | PRIORITY | gate | stop     | – | asked
  limb-nerve-stimulator      | STOP-pending-review | – | UNKNOWN | PRIORITY | gate | stop     | – | asked
  csf-shunt                  | STOP                | – | UNKNOWN | PRIORITY | gate | stop     | – | asked
  metal-of-eye-teeth-or-skin | HOLD                | – | UNKNOWN | –        | gate | work-up  | – | asked
  skull-plate                | HOLD                | – | UNKNOWN | –        | gate | work-up  | – | asked
  removable-items            | –                   | – | –       | –        | –    | disclose | – | –
  neck-hardware              | CAUTION             | – | UNKNOWN | –        | gate | work-up  | – | asked
  metal-below-neck           | –                   | – | –       | –        | –    | disclose | – | –
  unsure-about-implant       | STOP-pending-review | – | –       | PRIORITY | –    | stop     | – | –
  unsure-about-plate-or-eye  | HOLD                | – | –       | –        | –    | work-up  | – | –
  epilepsy                   | STOP                | – | UNKNOWN | PRIORITY | gate | stop     | – | asked
  single-provoked-seizure    | CAUTION             | – | –       | –        | –    | work-up  | – | –
  epilepsy-in-family         | CAUTION             | – | –       | –        | –    | work-up  | – | asked
  unexplained-fainting       | HOLD                | – | –       | –        | –    | work-up  | – | asked
  explained-fainting         | CAUTION             | – | –       | –        | –    | work-up  | – | –
  stroke                     | STOP-pending-review | – | UNKNOWN | PRIORITY | gate | stop     | – | asked
  serious-head-injury        | HOLD                | – | UNKNOWN | –        | gate | work-up  | – | asked
  mild-head-injury           | CAUTION             | – | –       | –        | –    | work-up  | – | –
  brain-tumour               | STOP-pending-review | – | UNKNOWN | PRIORITY | gate | stop     | – | asked
  other-brain-illness        | STOP-pending-review | – | –       | PRIORITY | –    | stop     | – | asked
  multiple-sclerosis         | CAUTION             | – | –       | –        | –    | work-up  | – | –
  pregnant-or-possibly       | HOLD                | – | UNKNOWN | PRIORITY | gate | work-up  | – | asked
  breastfeeding              | –                   | – | –       | –        | –    | disclose | – | –
  bupropion                  | CAUTION             | – | –       | –        | –    | work-up  | – | –
  tramadol-group             | CAUTION             | – | –       | –        | –    | work-up  | – | –
  risky-tramadol             | HOLD                | – | –       | PRIORITY | –    | work-up  | – | –
  tricyclic                  | CAUTION             | – | –       | –        | –    | work-up  | – | –
  antipsychotic              | CAUTION             | – | –       | –        | –    | work-up  | – | –
  other-threshold-medicines  | CAUTION             | – | –       | –        | –    | work-up  | – | –
  stable-calming-medicines   | –                   | – | –       | –        | –    | disclose | – | –
  recent-withdrawal          | HOLD                | – | –       | PRIORITY | –    | work-up  | – | –
  withdrawal-not-told        | CAUTION             | – | –       | –        | –    | work-up  | – | –
  alcohol-use                | HOLD                | – | –       | PRIORITY | –    | work-up  | – | asked
  substance-use              | HOLD                | – | –       | PRIORITY | –    | work-up  | – | asked
  sleep-deprivation          | CAUTION             | – | –       | –        | –    | work-up  | – | asked
  untreated-sleep-apnea      | CAUTION             | – | –       | –        | –    | work-up  | – | –
  bipolar-disorder           | HOLD                | – | –       | –        | –    | work-up  | – | asked
  mania                      | HOLD                | – | –       | PRIORITY | –    | work-up  | – | asked
  psychosis                  | HOLD                | – | –       | PRIORITY | –    | work-up  | – | asked
  suicidal-crisis            | CRISIS              | – | –       | EMERGENT | –    | stop     | – | –
  suicidal-thoughts          | HOLD                | – | –       | SAME-DAY | –    | work-up  | – | –
  passive-thoughts-of-death  | CAUTION             | – | –       | SAME-DAY | –    | work-up  | – | –
  self-harm-declined         | UNKNOWN             | – | –       | SAME-DAY | –    | work-up  | – | –
  past-suicidal-behaviour    | CAUTION             | – | –       | PRIORITY | –    | work-up  | – | –
  self-harm-asked            | –                   | – | UNKNOWN | –        | gate | –        | – | asked
  hearing                    | CAUTION             | – | –       | –        | –    | work-up  | – | asked
  frequent-headache          | CAUTION             | – | –       | –        | –    | work-up  | – | –
  seizure-during-tms         | STOP-pending-review | – | –       | PRIORITY | –    | stop     | – | –
  reaction-to-tms            | CAUTION             | – | –       | –        | –    | work-up  | – | –
  under-15                   | STOP                | – | –       | PRIORITY | –    | stop     | – | asked
  age-15-to-17               | HOLD                | – | –       | PRIORITY | –    | work-up  | – | –
  over-70                    | CAUTION             | – | –       | –        | –    | work-up  | – | –
  unstable-heart             | HOLD                | – | –       | PRIORITY | –    | work-up  | – | asked
  salts-or-eating-disorder   | CAUTION             | – | –       | –        | –    | work-up  | – | –
  attendance                 | –                   | – | –       | –        | –    | disclose | – | –
  emergency-signs            | HOLD                | – | UNKNOWN | SAME-DAY | gate | work-up  | – | asked
  medical-warning-signs      | HOLD                | – | –       | PRIORITY | –    | work-up  | – | –
  concurrent-ketamine        | CAUTION             | – | –       | –        | –    | work-up  | – | –
  unrecognised-medicine      | CAUTION             | – | –       | –        | –    | work-up  | – | –
  unrecognised-treatment     | –                   | – | –       | –        | –    | disclose | – | –
  medicines-listed           | –                   | – | UNKNOWN | –        | gate | –        | – | asked
  high-seizure-load          | HOLD                | – | –       | PRIORITY | –    | work-up  | – | –
  maoi-pair                  | HOLD                | – | –       | PRIORITY | –    | work-up  | – | –
  pair-to-hold               | HOLD                | – | –       | PRIORITY | –    | work-up  | – | –
  pair-of-caution            | CAUTION             | – | –       | –        | –    | work-up  | – | –
  opioid-with-alcohol        | CAUTION             | – | –       | –        | –    | work-up  | – | –
  pair-for-the-record        | –                   | – | –       | –        | –    | disclose | – | –
  contradiction-about-death  | HOLD                | – | –       | SAME-DAY | –    | work-up  | – | –
  contradiction-to-review    | STOP-pending-review | – | –       | PRIORITY | –    | stop     | – | –
  contradiction-to-resolve   | HOLD                | – | –       | –        | –    | work-up  | – | –
  contradiction-to-clear-up  | CAUTION             | – | –       | –        | –    | work-up  | – | –
`

/** id, and what it does when met, unmet and unknown. */
const ALTERNATIVES = `
  own-doctor-first         | alternative | – | –
  psychiatric-evaluation   | alternative | – | –
  psychotherapy            | alternative | – | –
  second-line-treatment    | alternative | – | –
  migraine-device-referral | alternative | – | –
  migraine-device-held     | against     | – | –
  headache-neurologist     | alternative | – | –
  ketamine                 | alternative | – | –
  ketamine-against         | against     | – | –
  spravato                 | alternative | – | –
  neurofeedback            | alternative | – | –
`

describe('What a verdict does', () => {
  it.each(rowsOf(CRITERIA))('candidacy: %s', (id, expected) => {
    const one = found(criteria, id)
    expect([...bearings(one), one.counts ? 'counted' : NOTHING, one.appliesIf?.words ?? 'everyone']).toEqual(expected)
  })

  it.each(rowsOf(SAFETY))('safety: %s', (id, expected) => {
    const one = found(safetyItems, id)
    const { met, unmet, unknown } = one.dispositions
    expect([met ?? NOTHING, unmet ?? NOTHING, unknown ?? NOTHING, one.urgency ?? NOTHING, one.gate ? 'gate' : NOTHING, ...bearings(one)]).toEqual(expected)
  })

  it.each(rowsOf(ALTERNATIVES))('alternatives: %s', (id, expected) => expect(bearings(found(alternatives, id))).toEqual(expected))

  it('some alternatives stay when stimulation is stopped, and say so', () => {
    const staying = alternatives.filter(({ whenStopped }) => whenStopped)
    expect(staying.map(({ id }) => id)).toEqual(['psychiatric-evaluation', 'ketamine', 'ketamine-against', 'neurofeedback'])
  })

  it('evidence is told, and asks nothing', () => {
    for (const one of conditionEvidence) expect(bearings(one), one.id).toEqual(['disclose', NOTHING, NOTHING])
  })
})
