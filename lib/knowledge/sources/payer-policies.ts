import { type CitableSource, source } from '@/lib/rules/citation'

// Third parties' summaries of payers' policies. No payer's own current bulletin was read in full: every one is to be
// re-checked with the payer before it is used on a claim.
const summary = (id: string, publisher: string, title: string, url: string): CitableSource =>
  source({ id, publisher, title, readOn: '2026-11-22', standing: 'secondary', url })

export const firstCoastL34522 = summary(
  'lcd-l34522',
  'First Coast Service Options (Medicare, Florida)',
  'LCD L34522, TMS for major depressive disorder, revision effective 12/11/2022',
  'https://verity.backworkai.com/policy/L34522',
)
export const floridaClinicMedicare = summary('florida-clinic-medicare', 'A Florida TMS clinic’s page', 'TMS and Medicare', 'https://floridatmsclinic.com/tms-medicare')
export const novitasL34998 = summary(
  'lcd-l34998',
  'Novitas Solutions (Medicare)',
  'LCD L34998, TMS, revision effective 12/11/2022',
  'https://verity.backworkai.com/policy/L34998',
)
export const noridianL37086 = summary('lcd-l37086', 'Noridian (Medicare)', 'LCD L37086 / L37088, TMS', 'https://verity.backworkai.com/policy/L37086')
export const ngsL33398 = summary(
  'lcd-l33398',
  'National Government Services (Medicare)',
  'LCD L33398, TMS, title and date only, revision effective 04/01/2023',
  'https://cms.gov/medicare-coverage-database/view/lcd.aspx?lcdId=33398',
)
export const aetna0469 = summary(
  'aetna-cpb-0469',
  'Aetna',
  'CPB 0469, Transcranial Magnetic Stimulation, effective 01/01/2026',
  'https://verity.backworkai.com/policy/AETNA-CPB-0469',
)
export const aetnaFloridaSummary = summary(
  'aetna-florida-summary',
  'A Florida claims guide',
  'Aetna TMS coverage',
  'https://insuranceclaimguidefl.com/aetna-tms-therapy-coverage-coral-springs-depression-treatment',
)
export const cignaEn0383 = summary(
  'evernorth-en0383',
  'Cigna / Evernorth',
  'EN0383, Transcranial Magnetic Stimulation, effective 03/15/2026',
  'https://www.openpayer.com/policy-updates/cigna-transcranial-magnetic-stimulation',
)
export const evernorthNewsroom = summary(
  'evernorth-newsroom',
  'Evernorth provider newsroom',
  'Prior authorization for TMS, from 03/06/2026',
  'https://providernewsroom.com/?p=1992',
)
export const unitedTms = summary(
  'uhc-optum-tms',
  'UnitedHealthcare / Optum',
  'TMS criteria and prior-authorization form',
  'https://floridatmsclinic.com/tms-learning-hub/tms-united-health-care',
)
export const united2025T0536S = summary(
  'uhc-2025t0536s',
  'UnitedHealthcare',
  'Policy 2025T0536S, TMS, effective 01/01/2025 (third-party copy)',
  'https://online.documentine.com/united-field-services-reviews/1/transcranial-magnetic-stimulation-uhcprovider-com-home.html',
)
export const anthemOlder = summary(
  'anthem-older-page',
  'A TMS clinic’s page, date unknown',
  'TMS and Anthem Blue Cross Blue Shield',
  'https://www.frontrangetms.com/tms-and-anthem-blue-cross-blue-shield/',
)
export const humanaLouisiana = summary(
  'humana-la-medicaid',
  'Humana',
  'Louisiana Medicaid policy, Transcranial Magnetic Stimulation',
  'https://verity.backworkai.com/policy/HUMANA-TRANSCRANIAL-MAGNETIC-STIMULATION-TMS-LA-MEDICAID',
)
export const floridaClinicInsurance = summary(
  'florida-clinic-insurance',
  'A Florida TMS clinic’s page',
  'TMS insurance coverage',
  'https://www.floridatmsclinic.com/tms-insurance-coverage',
)
export const floridaBlueTms = summary(
  'florida-blue-tms',
  'Florida Blue (Lucet / New Directions)',
  'TMS criteria, as a Florida TMS clinic’s page gives them',
  'https://floridatmsclinic.com/tms-florida-blue',
)
export const hcscPsy301 = summary(
  'hcsc-psy301-015',
  'HCSC Blue Cross Blue Shield (TX, IL, OK, NM, MT)',
  'PSY301.015, Transcranial Magnetic Stimulation',
  'https://verity.backworkai.com/policy/PSY301.015',
)
export const ambetterCpBh200 = summary(
  'ambetter-cp-bh-200',
  'Centene / Ambetter (Sunshine Health in Florida)',
  'CP.BH.200, Transcranial Magnetic Stimulation',
  'https://verity.backworkai.com/policy/AMBETTER-CP.BH.200',
)
export const tricareBenefit = summary(
  'tricare-benefit',
  'TRICARE',
  'Benefit update of 25 May 2016: TMS',
  'https://tricare.mil/CoveredServices/BenefitUpdates/Archives/05_25_16_TMS',
)
export const floridaClinicTricare = summary(
  'florida-clinic-tricare',
  'A Florida TMS clinic’s page',
  'TMS and TRICARE',
  'https://floridatmsclinic.com/tms-learning-hub/tms-tricare',
)
export const vaSummary = summary(
  'va-summary',
  'A general health page (low quality)',
  'Does the VA cover TMS therapy for veterans?',
  'https://biologyinsights.com/does-the-va-cover-tms-therapy-for-veterans',
)
export const medicaidStates = summary(
  'medicaid-states',
  'A general legal page',
  'TMS Medicaid coverage: state rules and requirements',
  'https://legalclarity.org/tms-medicaid-coverage-state-rules-and-requirements',
)
export const newYorkMedicaid = summary('new-york-medicaid-update', 'MetroPlus', 'Medicaid update: therapeutic TMS, from 11/01/2025', 'https://metroplus.org/press/')
export const courseLengths = summary(
  'course-lengths',
  'Summaries of Aetna CPB 0469',
  '30 sessions and up to 6 taper sessions',
  'https://d3rx.com/coverage/aetna/transcranial-magnetic-stimulation-tms-cpb-0469',
)
