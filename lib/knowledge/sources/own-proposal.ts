import { source } from '@/lib/rules/citation'

/** This product's own tables. No outside source states them; the clinic's psychiatrist must approve each. */
export const ownProposal = source({
  id: 'own-proposal',
  publisher: 'This product',
  title: 'Proposed decision tables, for the clinic’s psychiatrist to approve',
  readOn: '2026-11-22',
  standing: 'own-proposal',
})

/** General clinical knowledge that no source read here confirms. */
export const generalKnowledge = source({
  id: 'general-clinical-knowledge',
  publisher: 'General clinical knowledge',
  title: 'Not confirmed by a source',
  readOn: '2026-11-22',
  standing: 'unverified',
})
