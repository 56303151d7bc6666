import { privatePart } from '@/lib/intake/private-part'
import type { OpenDraft } from '@/lib/server/drafts'

/**
 * The staff member who types in this form, while they sit there themselves. A patient who answers alone on the clinic's device reads
 * neither a name nor a way into the clinic's pages.
 */
export const typedBy = ({ startedByStaff, draft }: OpenDraft): string | undefined => (privatePart(draft.case) === 'with-patient' ? undefined : startedByStaff)
