import { text } from '@/lib/forms/field'

/**
 * A name that resembles a known one, and that the person has said is right as it is written: nobody is asked about it again.
 * It holds for just this text; a name that is changed is asked about anew.
 */
export const nameAsWritten = text({ label: 'Name confirmed as written', later: true, unasked: true })
