import { antidepressantTrials } from '@/lib/facts/antidepressant-trials'
import type { Case } from '@/lib/rules/fact'
import type { TrialsSummary } from './assessment'

/** The antidepressants listed: what counts, what does not and why. Nulls while nothing is listed and nobody said "none". */
export function trialsOf(from: Case): TrialsSummary {
  const found = antidepressantTrials.read(from)
  return {
    failedThisEpisode: found?.failedThisEpisode ?? null,
    failedLifetime: found?.failedLifetime ?? null,
    intolerances: found?.intolerances ?? null,
    classes: found?.classes.length ?? null,
    stillOpen: found?.open ?? null,
    entries: found?.entries.map(({ name, verdict, why }) => ({ name, verdict, why })) ?? [],
    augmentation: found?.augmentation.map(({ name, added }) => ({ name, added: added ?? null })) ?? [],
    remarks: found?.remarks ?? [],
  }
}
