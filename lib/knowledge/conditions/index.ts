import { cancerPain } from './cancer-pain'
import { chemoNeuropathy } from './chemo-neuropathy'
import { chronicDailyHeadache } from './chronic-daily-headache'
import { chronicMigraine } from './chronic-migraine'
import { clusterHeadache } from './cluster-headache'
import { crps1 } from './crps-1'
import { crps2 } from './crps-2'
import { diabeticNeuropathy } from './diabetic-neuropathy'
import { failedBackSurgery } from './failed-back-surgery'
import { fibromyalgia } from './fibromyalgia'
import { lowBackPain } from './low-back-pain'
import { migraineWithAura } from './migraine-with-aura'
import { migraineWithoutAura } from './migraine-without-aura'
import { multipleSclerosisPain } from './multiple-sclerosis-pain'
import { myofascialPain } from './myofascial-pain'
import { neckPain } from './neck-pain'
import { nerveInjury } from './nerve-injury'
import { osteoarthritis } from './osteoarthritis'
import type { PainCondition } from './pain-condition'
import { pelvicPain } from './pelvic-pain'
import { peripheralNeuropathy } from './peripheral-neuropathy'
import { phantomLimb } from './phantom-limb'
import { plexusInjury } from './plexus-injury'
import { postHerpeticNeuralgia } from './post-herpetic-neuralgia'
import { postOperativePain } from './post-operative-pain'
import { postStrokePain } from './post-stroke-pain'
import { postTraumaticHeadache } from './post-traumatic-headache'
import { radiculopathy } from './radiculopathy'
import { spinalCordInjuryPain } from './spinal-cord-injury-pain'
import { tensionHeadache } from './tension-headache'
import { trigeminalNeuralgia } from './trigeminal-neuralgia'

/** The pain conditions offered, in the order shown. A new condition is its file and its line here. */
export const conditions: readonly PainCondition[] = [
  fibromyalgia,
  crps1,
  crps2,
  peripheralNeuropathy,
  diabeticNeuropathy,
  chemoNeuropathy,
  postHerpeticNeuralgia,
  trigeminalNeuralgia,
  plexusInjury,
  nerveInjury,
  phantomLimb,
  radiculopathy,
  failedBackSurgery,
  postStrokePain,
  spinalCordInjuryPain,
  multipleSclerosisPain,
  migraineWithAura,
  migraineWithoutAura,
  chronicMigraine,
  tensionHeadache,
  clusterHeadache,
  postTraumaticHeadache,
  chronicDailyHeadache,
  lowBackPain,
  neckPain,
  osteoarthritis,
  myofascialPain,
  pelvicPain,
  postOperativePain,
  cancerPain,
]

/** The condition with this id; undefined for `other`, `none-yet` and ids we do not know. */
export const conditionWith = (id: string): PainCondition | undefined => conditions.find((one) => one.id === id)
