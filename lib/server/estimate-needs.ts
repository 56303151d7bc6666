import type { ClinicProfile } from './profile'

/** What every course is priced from. */
const CODES_OF_EVERY_COURSE = ['90867', '90868'] as const

/** What the settings still lack before a Good Faith Estimate can be made (45 CFR 149.610(c)), in words; empty once nothing does. */
export function stillNeededForEstimates(
  { legalName, npi, tin }: Pick<ClinicProfile, 'legalName' | 'npi' | 'tin'>,
  prices: { readonly items: readonly { readonly code: string; readonly route: string }[] } | undefined,
): readonly string[] {
  const isPriced = CODES_OF_EVERY_COURSE.every((code) => prices?.items.some((item) => item.code === code && item.route === 'any'))
  return [...(legalName ? [] : ['the legal name']), ...(npi ? [] : ['the NPI']), ...(tin ? [] : ['the EIN']), ...(isPriced ? [] : ['prices that hold today'])]
}
