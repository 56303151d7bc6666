import { conditionIds, HEADACHE_CONDITIONS } from '@/lib/facts/pain'
import type { Case } from '@/lib/rules/fact'
import { type CodedRoute, type DiagnosisFamily, type PainFamily, RECHECK } from './code-family'
import { digitsTold } from './digits-told'
import { headacheCodes } from './headache-codes'
import { anxietyFamilies, depressionFamilies } from './mood-codes'
import { neuropathicCodes } from './neuropathic-codes'
import { otherPainCodes } from './other-pain-codes'

export type { CodedRoute, DiagnosisFamily }

/** The families for pain, by condition. A new one is an entry in a file of this folder; a new file is its line here. */
export const painFamilies: readonly PainFamily[] = [...otherPainCodes, ...neuropathicCodes, ...headacheCodes]

/** A family with as many digits as are told. */
function suggested({ code, words, note, cites, digits }: PainFamily, from: Case): DiagnosisFamily {
  const told = digits && digitsTold(digits.by, from).find((one) => Object.hasOwn(digits.of, one))
  return { code: (told && digits?.of[told]) ?? code, words, ...(note && { note }), standing: RECHECK, cites }
}

const isHeadache = (id: string) => (HEADACHE_CONDITIONS as readonly string[]).includes(id)

function ofPain(from: Case, belongs: (condition: string) => boolean): readonly DiagnosisFamily[] {
  const named = (conditionIds.read(from) ?? []).filter(belongs)
  return painFamilies.filter(({ conditions }) => conditions.some((id) => named.includes(id))).map((one) => suggested(one, from))
}

/**
 * ICD-10-CM families to suggest to staff for one route, never to assign. Each route has its own: pain is never coded as
 * depression, nor depression as pain.
 */
export function diagnosisFamilies(route: CodedRoute, from: Case): readonly DiagnosisFamily[] {
  switch (route) {
    case 'depression':
      return depressionFamilies(from)
    case 'anxiety':
      return anxietyFamilies(from)
    case 'pain':
      return ofPain(from, () => true)
    case 'migraine-device':
      return ofPain(from, isHeadache)
  }
}
