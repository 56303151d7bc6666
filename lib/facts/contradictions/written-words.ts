import type { Case, Fact } from '@/lib/rules/fact'
import { brainHealth } from '@/lib/steps/brain-health'
import { healthNow } from '@/lib/steps/health-now'
import { implants } from '@/lib/steps/implants'
import { medicines } from '@/lib/steps/medicines'
import { otherTreatments } from '@/lib/steps/other-treatments'
import { painDiagnosis } from '@/lib/steps/pain-diagnosis'
import { reason } from '@/lib/steps/reason'
import { recognise } from '../medicines/recognise'
import { type Sentence, sentencesOf } from './mention'

/** What stands at a question, shown or not: answers to questions that are no longer shown are read here and nowhere else. */
export function keptAt<T>(fact: Fact<T>, from: Case): T | undefined {
  const known = fact.read(from)
  if (known !== undefined) return known
  const [step = '', field = ''] = fact.key.split('.')
  const kept = from.setAside?.[step]?.[field]
  return kept === 'unsure' || kept === 'declined' || kept === null ? undefined : (kept as T | undefined)
}

/** Words that a person wrote, and where. */
export type Written = { readonly sentences: readonly Sentence[]; readonly fact: Fact<unknown>; readonly past?: true }

const TEXTS: readonly Fact<string>[] = [
  healthNow.facts.history,
  implants.facts.otherImplant,
  brainHealth.facts.otherBrainText,
  reason.facts.inOwnWords,
  painDiagnosis.facts.otherCondition,
]

/** The questions that free text is read from. */
export const WRITTEN_IN: readonly Fact<unknown>[] = [...TEXTS, medicines.facts.list, otherTreatments.facts.list]

/** Everything written in free words. Names that are recognised are no free words. A treatment that is over is past. */
export function writtenWords(from: Case): readonly Written[] {
  const texts = TEXTS.flatMap((fact): readonly Written[] => {
    const text = keptAt(fact, from)
    return text ? [{ sentences: sentencesOf(text), fact }] : []
  })
  const named = (keptAt(medicines.facts.list, from) ?? []).flatMap(({ medicine }): readonly Written[] =>
    medicine && !recognise(medicine) ? [{ sentences: sentencesOf(medicine), fact: medicines.facts.list }] : [],
  )
  const treated = (keptAt(otherTreatments.facts.list, from) ?? []).flatMap(({ treatment, now }): readonly Written[] =>
    treatment && !recognise(treatment) ? [{ sentences: sentencesOf(treatment), fact: otherTreatments.facts.list, ...(now === 'no' && { past: true as const }) }] : [],
  )
  return [...texts, ...named, ...treated]
}
