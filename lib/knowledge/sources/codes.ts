import { source } from '@/lib/rules/citation'

const readOn = '2026-11-22'

/** Recalled from the set before the one in force; the list of what changed on 2026-10-01 was not found. */
export const icd10cm = source({
  id: 'icd-10-cm',
  publisher: 'National Center for Health Statistics and Centers for Medicare & Medicaid Services',
  title: 'ICD-10-CM, set for visits from 10/01/2025 to 09/30/2026',
  readOn,
  standing: 'unverified',
})

export const icdPages = source({
  id: 'icd-10-cm-pages',
  publisher: 'Two pages that list ICD-10-CM codes',
  title: 'G90.5: digits, inclusion terms and exclusions',
  readOn,
  standing: 'secondary',
  url: 'https://littleden.blog/icd10/code/g90.5/',
})

/** The numbers only: the descriptions are the American Medical Association’s and are not copied. */
export const cptNumbers = source({
  id: 'cpt-numbers',
  publisher: 'American Medical Association',
  title: 'CPT, numbers without their descriptions',
  readOn,
  standing: 'unverified',
})

export const sameDayRule = source({
  id: 'tms-codes-same-day',
  publisher: 'HealthFirst, on New York State Medicaid',
  title: 'Update on coverage for therapeutic TMS',
  readOn,
  standing: 'secondary',
  url: 'https://hfproviders.org/resource-posts/update-on-nys-medicaid-coverage-for-therapeutic-transcranial-magnetic-stimulation-tms',
})

export const acceleratedCodes = source({
  id: 'accelerated-tms-codes',
  publisher: 'A page that lists billing codes',
  title: 'Codes for accelerated theta-burst courses',
  readOn,
  standing: 'secondary',
  url: 'https://www.openpayer.com/billing-codes',
})
