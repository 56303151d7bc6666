import type { Case } from '@/lib/rules/fact'

/** A case of these answers, as of the day of this release's examples. */
export const caseWith = (answers: Readonly<Record<string, Readonly<Record<string, unknown>>>>, more: Partial<Case> = {}): Case => ({ answers, on: '2026-11-22', ...more })
