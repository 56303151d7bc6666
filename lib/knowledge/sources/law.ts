import { source } from '@/lib/rules/citation'

const readOn = '2026-11-22'

export const goodFaithEstimate = source({
  id: 'good-faith-estimate',
  publisher: '45 CFR 149.610 (No Surprises Act)',
  title: 'Good faith estimates for uninsured or self-pay individuals',
  readOn,
  standing: 'secondary',
})

export const beneficiaryNotice = source({
  id: 'abn',
  publisher: 'Centers for Medicare & Medicaid Services',
  title: 'Advance Beneficiary Notice of Noncoverage, form CMS-R-131 (tutorial)',
  readOn,
  standing: 'excerpt',
})

export const organisationDetermination = source({
  id: 'organisation-determination',
  publisher: '42 CFR 422.566',
  title: 'Medicare Advantage: organization determinations',
  readOn,
  standing: 'unverified',
})

export const advantageFollowsLocal = source({
  id: 'advantage-local-coverage',
  publisher: '42 CFR 422.101(b)',
  title: 'Medicare Advantage plans follow local coverage determinations',
  readOn,
  standing: 'unverified',
})

export const decisionSupportGuidance = source({
  id: 'fda-cds-2026',
  publisher: 'U.S. Food and Drug Administration, re-issued January 2026',
  title: 'Clinical Decision Support Software: guidance',
  readOn,
  standing: 'secondary',
})

export const decisionToolsRule = source({
  id: 'patient-care-decision-tools',
  publisher: '45 CFR 92.210 (Section 1557 of the Affordable Care Act)',
  title: 'Nondiscrimination in the use of patient care decision support tools',
  readOn,
  standing: 'unverified',
})

/** Prices of several content pages. None is a quote, and none is shown. */
export const pricesOnTheWeb = source({
  id: 'prices-on-the-web',
  publisher: 'Several health and clinic pages (low quality)',
  title: 'What a TMS session and a course cost',
  readOn,
  standing: 'secondary',
})

/** Binds Medicare Advantage, Medicaid and CHIP; the time limits do not bind other payers, which may have chosen the same. */
export const priorAuthorizationRule = source({
  id: 'prior-authorization-rule',
  publisher: 'Centers for Medicare & Medicaid Services, final rule CMS-0057-F (2024), as a health plan’s bulletin gives it',
  title: 'Interoperability and Prior Authorization: how soon payers decide, from 2026 on',
  readOn,
  standing: 'secondary',
  url: 'https://tag.wellcare.com/california/providers/bulletins/pa-tat',
})
