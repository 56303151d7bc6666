import { type PainFamily, painFamily } from './code-family'

const LAST_DIGITS = 'The last digits say whether it resists treatment and whether an attack lasts for days.'

/** ICD-10-CM families for headache. */
export const headacheCodes: readonly PainFamily[] = [
  painFamily({
    id: 'migraine-with-aura-codes',
    conditions: ['migraine-with-aura'],
    code: 'G43.1-',
    words: 'Migraine with aura',
    note: `${LAST_DIGITS} Hemiplegic: G43.4-; an aura that stays: G43.5-.`,
  }),
  painFamily({ id: 'migraine-without-aura-codes', conditions: ['migraine-without-aura'], code: 'G43.0-', words: 'Migraine without aura', note: LAST_DIGITS }),
  painFamily({
    id: 'chronic-migraine-codes',
    conditions: ['chronic-migraine'],
    code: 'G43.7-',
    words: 'Chronic migraine without aura',
    note: `${LAST_DIGITS} With aura: G43.E-, since October 2023.`,
  }),
  painFamily({ id: 'tension-headache-codes', conditions: ['tension-headache'], code: 'G44.2-', words: 'Tension-type headache', note: 'Chronic: G44.229.' }),
  painFamily({ id: 'cluster-headache-codes', conditions: ['cluster-headache'], code: 'G44.0-', words: 'Cluster headache' }),
  painFamily({ id: 'post-traumatic-headache-codes', conditions: ['post-traumatic-headache'], code: 'G44.3-', words: 'Headache after an injury' }),
  painFamily({
    id: 'daily-headache-codes',
    conditions: ['chronic-daily-headache'],
    code: 'R51.9 / G44.4-',
    words: 'Headache without a further name (R51.9), or caused by its medicine (G44.4-)',
  }),
]
