import type { PaperLanguage } from '@/lib/documents/papers/paper'

/** What is drawn for the eye, said for those who hear the paper. */
export const HEARD: Readonly<Record<PaperLanguage, { readonly toFillIn: string; readonly emptyBox: string; readonly toSign: string }>> = {
  en: { toFillIn: '(to fill in by hand)', emptyBox: 'Empty box:', toSign: '(to sign by hand)' },
  es: { toFillIn: '(para completar a mano)', emptyBox: 'Casilla vacía:', toSign: '(para firmar a mano)' },
}
