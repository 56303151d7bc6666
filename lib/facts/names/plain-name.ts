/** Lower case, without accents and punctuation, single spaces: how names are compared. */
export const plainName = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** A name without its spaces: "wel butrin" and "welbutrin" are the same slip. */
export const lettersOf = (text: string): string => plainName(text).replaceAll(' ', '')
