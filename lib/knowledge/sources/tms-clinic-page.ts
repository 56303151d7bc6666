import { source } from '@/lib/rules/citation'

/** An older page of a TMS clinic. Its promotional claims (“rapid”, “extremely mild or no side effects”) are not reused. */
export const tmsClinicPage = source({
  id: 'tms-clinic-page',
  publisher: 'A TMS clinic (older page)',
  title: 'Chronic Pain',
  readOn: '2026-11-22',
  standing: 'read',
})

/** Its sections. */
export const CLINIC_PAGE = {
  pain: 'Chronic Pain',
  rsd: 'Reflex Sympathetic Dystrophy',
  fibromyalgia: 'Fibromyalgia syndrome',
  signs: 'Signs and Symptoms',
  references: 'Selected References',
  footnote: 'Footnote',
} as const
