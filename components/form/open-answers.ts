/** The answers that leave a fact unknown, in the words of every page. */
export const UNSURE = { value: 'unsure', label: 'I am not sure' } as const
export const DECLINED = { value: 'declined', label: 'I would rather not say' } as const

/** Those that a field offers. */
export const openAnswers = (field: { readonly certain?: true; readonly declinable?: true }, mayBeUnsure = true) => [
  ...(mayBeUnsure && !field.certain ? [UNSURE] : []),
  ...(field.declinable ? [DECLINED] : []),
]
