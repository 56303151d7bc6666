/** Lower case, no accents; full stops and commas stay, for they end a thought. "TIA" is kept apart from the Spanish for aunt. */
export const plainText = (text: string): string =>
  text
    .replace(/\bTIAs?\b/g, 'mini stroke')
    .replace(/\b((?:have|has|had|having|got|with|my) )MS\b(?! ?[Cc]ontin)/g, '$1multiple sclerosis')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')

/** Where one thought ends. What follows "but" or "other than" is not denied by what stood before. */
export const SENTENCE = /[.;!?\n]+|\b(?:but|however|except|other than|apart from|aside from|besides|pero|excepto|salvo|aparte de|fuera de)\b/i
