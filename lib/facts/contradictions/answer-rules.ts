import { brainHealth } from '@/lib/steps/brain-health'
import { healthNow } from '@/lib/steps/health-now'
import { implants } from '@/lib/steps/implants'
import { medicines } from '@/lib/steps/medicines'
import { otherTreatments } from '@/lib/steps/other-treatments'
import { painDiagnosis } from '@/lib/steps/pain-diagnosis'
import { selfHarm } from '@/lib/steps/self-harm'
import { recognise } from '../medicines/recognise'
import { devicesAmongTreatments } from './device-treatments'
import { between, type Rule } from './rule'
import { anticonvulsantWithoutReason, seizureMedicineUnexplained } from './seizure-medicine'

const { seizure, stroke, strokeWhen, headInjury, otherBrain, otherBrainText, lastSeizure } = brainHealth.facts
const { spinalStimulator, spinalLeads, pump, pumpKind } = implants.facts
const { thoughts, intent, plan } = selfHarm.facts
const { conditions } = painDiagnosis.facts

const saysNo = (value: string) => value === 'no'
const saysYes = (value: string) => value === 'yes'
const whatever = () => true
const EARLIER = 'an answer that was given earlier says otherwise'

/** Answers that contradict each other. The unsafe reading counts, at most as a review. */
export const answerRules: readonly Rule[] = [
  devicesAmongTreatments,
  seizureMedicineUnexplained,
  anticonvulsantWithoutReason,
  between({
    id: 'post-stroke-pain',
    denied: [stroke, saysNo],
    stated: [conditions, (named) => named.includes('post-stroke-pain')],
    words: 'The pain is named as pain after a stroke, but a stroke is denied.',
    disposition: 'STOP-pending-review',
  }),
  between({
    id: 'stroke-when',
    denied: [stroke, saysNo],
    stated: [strokeWhen, whatever],
    words: `A stroke is denied, but ${EARLIER}: a month of the stroke.`,
    disposition: 'STOP-pending-review',
  }),
  between({
    id: 'last-seizure',
    denied: [seizure, (value) => value === 'never'],
    stated: [lastSeizure, whatever],
    words: `A seizure is denied, but ${EARLIER}: a month of the last seizure.`,
    disposition: 'STOP-pending-review',
  }),
  between({
    id: 'other-brain-text',
    denied: [otherBrain, saysNo],
    stated: [otherBrainText, (text) => text.trim() !== ''],
    words: `Another illness of the brain is denied, but ${EARLIER}: its name.`,
    disposition: 'STOP-pending-review',
  }),
  between({
    id: 'spinal-leads',
    denied: [spinalStimulator, saysNo],
    stated: [spinalLeads, whatever],
    words: `A spinal cord stimulator is denied, but ${EARLIER}: where its wires lie.`,
    disposition: 'STOP-pending-review',
  }),
  between({
    id: 'pump-kind',
    denied: [pump, saysNo],
    stated: [pumpKind, whatever],
    words: `A pump is denied, but ${EARLIER}: what kind it is.`,
    disposition: 'STOP-pending-review',
  }),
  between({
    id: 'headache-after-injury',
    denied: [headInjury, (value) => value === 'never'],
    stated: [conditions, (named) => named.includes('post-traumatic-headache')],
    words: 'The headache is named as following a head injury, but a head injury is denied.',
    disposition: 'HOLD',
  }),
  between({
    id: 'cancer-pain',
    denied: [healthNow.facts.warningSigns, (signs) => !signs.includes('cancer')],
    stated: [conditions, (named) => named.includes('cancer-pain')],
    words: 'The pain is named as cancer pain, but cancer is not marked among the warning signs.',
    disposition: 'HOLD',
  }),
  between({
    id: 'intent-without-thoughts',
    denied: [thoughts, saysNo],
    stated: [intent, saysYes],
    words: `Thoughts of suicide are denied, but ${EARLIER}: an intention to act on them.`,
    disposition: 'STOP-pending-review',
    sameDay: true,
  }),
  between({
    id: 'plan-without-thoughts',
    denied: [thoughts, saysNo],
    stated: [plan, saysYes],
    words: `Thoughts of suicide are denied, but ${EARLIER}: a plan.`,
    disposition: 'STOP-pending-review',
    sameDay: true,
  }),
  between({
    id: 'earlier-tms',
    denied: [otherTreatments.facts.previousTms, saysNo],
    stated: [otherTreatments.facts.list, (rows) => rows.some(({ treatment }) => recognise(treatment ?? '')?.id === 'tms-prior')],
    words: 'TMS is named as a treatment, but earlier TMS is denied: ask about it and about any reaction.',
    disposition: 'CAUTION',
  }),
  between({
    id: 'none-taken',
    denied: [medicines.facts.noneTaken, saysYes],
    stated: [medicines.facts.list, (rows) => rows.length > 0],
    words: 'No medicine is said to be taken, but medicines are listed: those listed count.',
    disposition: 'CAUTION',
  }),
]
