import type { PainLineKey } from './medicines/medicine'

const NEUROPATHIC: readonly PainLineKey[] = ['neuropathic']
const MIGRAINE: readonly PainLineKey[] = ['migraine-preventive', 'migraine-acute']

/**
 * Which treatment lines a condition goes by. CRPS by analogy; the mapping is this product's own proposal.
 * Conditions that are not here have no recorded lines, and none are invented for them.
 */
export const PAIN_LINES_OF: Readonly<Record<string, readonly PainLineKey[]>> = {
  'peripheral-neuropathy': NEUROPATHIC,
  'diabetic-neuropathy': NEUROPATHIC,
  'chemo-neuropathy': NEUROPATHIC,
  'post-herpetic-neuralgia': NEUROPATHIC,
  'plexus-injury': NEUROPATHIC,
  'nerve-injury': NEUROPATHIC,
  'phantom-limb': NEUROPATHIC,
  radiculopathy: NEUROPATHIC,
  'failed-back-surgery': NEUROPATHIC,
  'post-stroke-pain': NEUROPATHIC,
  'spinal-cord-injury-pain': NEUROPATHIC,
  'multiple-sclerosis-pain': NEUROPATHIC,
  'crps-1': NEUROPATHIC,
  'crps-2': NEUROPATHIC,
  'trigeminal-neuralgia': ['trigeminal-neuralgia'],
  fibromyalgia: ['fibromyalgia'],
  'migraine-with-aura': MIGRAINE,
  'migraine-without-aura': MIGRAINE,
  'chronic-migraine': MIGRAINE,
  'low-back-pain': ['low-back-pain'],
}
