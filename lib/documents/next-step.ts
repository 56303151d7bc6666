import type { RouteId } from '@/lib/assess/assessment'

const DEVICE = 'A hand-held device is not billed as treatment here: ask about a device or pharmacy benefit.'
const ESTIMATE = 'Give a written Good Faith Estimate.'
const DETERMINATION = 'Ask the plan for a pre-service organization determination.'
const REFERRAL = 'A VA or Community Care referral and its authorization come first; nothing is billed directly.'

type ByUse = { readonly depression: string; readonly offLabel: string }

const STEPS = {
  none: { depression: ESTIMATE, offLabel: ESTIMATE },
  commercial: { depression: 'Ask the plan beforehand with a prior-authorization request.', offLabel: ESTIMATE },
  medicare: {
    depression:
      'Keep the local coverage determination’s list with its evidence in the chart; where a line is not met, ask billing about Medicare’s notice (form CMS-R-131) before treatment.',
    offLabel: 'Fill in Medicare’s notice (Advance Beneficiary Notice, form CMS-R-131) with its worksheet before treatment.',
  },
  'medicare-advantage': { depression: DETERMINATION, offLabel: DETERMINATION },
  medicaid: {
    depression: 'Ask the Medicaid plan beforehand with a prior-authorization request.',
    offLabel: 'Ask the Medicaid plan what has to be agreed in writing before a member is billed for anything.',
  },
  tricare: {
    depression: 'Ask TRICARE’s contractor for the region beforehand with a prior-authorization request.',
    offLabel: 'Ask TRICARE’s contractor for the region what has to be agreed in writing before anything is billed.',
  },
  va: { depression: REFERRAL, offLabel: REFERRAL },
} as const satisfies Readonly<Record<string, ByUse>>

/** How a person is insured, as the interview names it. */
export type Coverage = keyof typeof STEPS
export const coverageNamed = (told: string | undefined): Coverage | undefined => (Object.keys(STEPS) as Coverage[]).find((one) => one === told)

/** What staff do next about the cost of a route, by how the person is insured: each refusal of a wrong paper ends with it. */
export function nextStep(coverage: Coverage, route: RouteId): string {
  if (route === 'migraine-device') return DEVICE
  return STEPS[coverage][route === 'depression' ? 'depression' : 'offLabel']
}
