import { brainHealth } from '@/lib/steps/brain-health'
import { healthNow } from '@/lib/steps/health-now'
import { implants } from '@/lib/steps/implants'
import { medicines } from '@/lib/steps/medicines'
import { otherTreatments } from '@/lib/steps/other-treatments'
import { painDiagnosis } from '@/lib/steps/pain-diagnosis'
import { selfHarm } from '@/lib/steps/self-harm'
import type { TreatmentAnswer } from '../medicines/medicine-rows'
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
const isTms = ({ treatment }: TreatmentAnswer) => recognise(treatment ?? '')?.id === 'tms-prior'
const EARLIER = 'an answer that was given earlier says otherwise'
const OPEN = 'is still open, but another answer speaks of it'

/** Answers that contradict each other. The unsafe reading counts, at most as a review. */
export const answerRules: readonly Rule[] = [
  devicesAmongTreatments,
  seizureMedicineUnexplained,
  anticonvulsantWithoutReason,
  between({
    id: 'post-stroke-pain',
    denied: [stroke, saysNo],
    stated: [conditions, (named) => named.includes('post-stroke-pain'), () => 'Pain after a stroke'],
    words: 'The pain is named as pain after a stroke, but a stroke is denied.',
    open: 'The pain is named as pain after a stroke, and the question about a stroke is still open.',
    disposition: 'STOP-pending-review',
  }),
  between({
    id: 'stroke-when',
    denied: [stroke, saysNo],
    stated: [strokeWhen, whatever],
    words: `A stroke is denied, but ${EARLIER}: a month of the stroke.`,
    open: `The question about a stroke ${OPEN}: a month of the stroke.`,
    disposition: 'STOP-pending-review',
  }),
  between({
    id: 'last-seizure',
    denied: [seizure, (value) => value === 'never'],
    stated: [lastSeizure, whatever],
    words: `A seizure is denied, but ${EARLIER}: a month of the last seizure.`,
    open: `The question about seizures ${OPEN}: a month of the last seizure.`,
    disposition: 'STOP-pending-review',
  }),
  between({
    id: 'other-brain-text',
    denied: [otherBrain, saysNo],
    stated: [otherBrainText, (text) => text.trim() !== '', (text) => `“${text.trim()}”`],
    words: `Another illness of the brain is denied, but ${EARLIER}: its name.`,
    open: `The question about other illnesses of the brain ${OPEN}: the name of one.`,
    disposition: 'STOP-pending-review',
  }),
  between({
    id: 'spinal-leads',
    denied: [spinalStimulator, saysNo],
    stated: [spinalLeads, whatever],
    words: `A spinal cord stimulator is denied, but ${EARLIER}: where its wires lie.`,
    open: `The question about a spinal cord stimulator ${OPEN}: where its wires lie.`,
    disposition: 'STOP-pending-review',
  }),
  between({
    id: 'pump-kind',
    denied: [pump, saysNo],
    stated: [pumpKind, (kind) => kind !== 'insulin'],
    words: `A pump is denied, but ${EARLIER}: what kind it is.`,
    open: `The question about a pump ${OPEN}: what kind it is.`,
    disposition: 'STOP-pending-review',
  }),
  between({
    id: 'insulin-pump',
    denied: [pump, saysNo],
    stated: [pumpKind, (kind) => kind === 'insulin'],
    words: `A pump is denied, but ${EARLIER}: an insulin pump.`,
    open: `The question about a pump ${OPEN}: an insulin pump.`,
    disposition: 'CAUTION',
  }),
  between({
    id: 'headache-after-injury',
    denied: [headInjury, (value) => value === 'never'],
    stated: [conditions, (named) => named.includes('post-traumatic-headache'), () => 'Headache after an injury'],
    words: 'The headache is named as following a head injury, but a head injury is denied.',
    open: 'The headache is named as following a head injury, and the question about head injuries is still open.',
    disposition: 'HOLD',
  }),
  between({
    id: 'cancer-pain',
    denied: [healthNow.facts.warningSigns, (signs) => !signs.includes('cancer')],
    stated: [conditions, (named) => named.includes('cancer-pain'), () => 'Cancer pain'],
    words: 'The pain is named as cancer pain, but cancer is not marked among the warning signs.',
    open: 'The pain is named as cancer pain, and the question about warning signs is still open.',
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
    stated: [otherTreatments.facts.list, (rows) => rows.some(isTms), (rows) => `“${rows.find(isTms)?.treatment}”`],
    words: 'TMS is named as a treatment, but earlier TMS is denied: ask about it and about any reaction.',
    open: 'TMS is named as a treatment, and the question about earlier TMS is still open: ask about it and about any reaction.',
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
