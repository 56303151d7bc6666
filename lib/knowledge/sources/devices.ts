import { source } from '@/lib/rules/citation'

const readOn = '2026-11-22'

/** The hand-held single-pulse device for migraine: not what a clinic's rTMS chair is. */
export const saviDual = source({
  id: 'savi-dual-510k',
  publisher: 'FDA 510(k) K230358, cleared 16 May 2023 (third-party copy)',
  title: 'SAVI Dual migraine therapy',
  readOn,
  standing: 'secondary',
  url: 'https://510k.innolitics.com/search/K230358',
})

export const adultDepressionLabel = source({
  id: 'adult-depression-label',
  publisher: 'FDA 510(k) K232639 (third-party copy)',
  title: 'Repetitive TMS system for adult major depressive disorder',
  readOn,
  standing: 'secondary',
  url: 'https://510k.innolitics.com/search/K232639',
})

export const adolescentLabel = source({
  id: 'adolescent-depression-label',
  publisher: 'Healio Psychiatry, 28 March 2024',
  title: 'FDA grants clearance to TMS device for MDD in young people',
  readOn,
  standing: 'secondary',
  url: 'https://cm.healio.com/news/psychiatry/20240328/fda-grants-clearance-to-tms-device-for-mdd-in-young-people',
})

/** Esketamine's label. */
export const spravatoLabel = source({
  id: 'spravato-label',
  publisher: 'Epocrates, January 2025',
  title: 'Esketamine nasal spray approved as monotherapy for treatment-resistant depression',
  readOn,
  standing: 'secondary',
  url: 'https://epocrates.com/online/article/esketamine-nasal-spray-approved-as-monotherapy-for-treatment-resistant',
})

export const apolloAdolescents = source({
  id: 'apollo-adolescents',
  publisher: 'Psychiatry & Behavioral Health Learning Network, September 2025',
  title: 'FDA approves a TMS device for major depressive disorder in adolescents',
  readOn,
  standing: 'secondary',
  url: 'https://www.hmpgloballearningnetwork.com/site/pcn/news/fda-approves-tms-device-major-depressive-disorder-adolescents',
})

export const magventureAdolescents = source({
  id: 'magventure-adolescents',
  publisher: 'FDA 510(k) K251125 (third-party copy)',
  title: 'MagVenture TMS Therapy System: adjunct for major depression, ages 15 to 21',
  readOn,
  standing: 'secondary',
  url: 'https://510k.innolitics.com/search/K251125',
})

/** The migraine device as it was first cleared. */
export const springTms = source({
  id: 'spring-tms',
  publisher: 'HealthCentral',
  title: 'FDA approves a single-pulse device for migraine prevention',
  readOn,
  standing: 'secondary',
  url: 'https://www.healthcentral.com/article/fda-approves-stms-device-for-migraine-prevention',
})
