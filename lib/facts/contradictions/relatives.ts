const PERSON =
  '(?:mother|father|mom|mum|dad|brother|sister|son|daughter|wife|husband|aunt|uncle|cousin|niece|nephew|grand\\w+|parent|partner|madre|padre|mama|papa|herman[oa]|hij[oa]|espos[oa]|abuel[oa]|ti[oa]|prim[oa]|cat|dog|pet|gat[oa]|perr[oa]|mascota)s?'
const RELATIVE = new RegExp(`\\b(?:my|our|mi|mis|his|her|su)\\s+(?:\\w+\\s+)?${PERSON}\\b`, 'g')
/** Without “my”, as in a list: “Mother: epilepsy”, “padre con epilepsia”. It must begin a piece; “son” is a verb in Spanish. */
const RELATIVE_BARE = new RegExp(
  `(?:^\\s*|[,(]\\s*)(?:(?:an?|the|una?|el|la)\\s+)?(?!son\\s+(?!has|had|with))${PERSON}(?=\\s*[:–-]|\\s+(?:has|had|have|with|who|con|tiene|tuvo|tenia|padece|died|murio)\\b|\\s*$)`,
  'g',
)
/** Named after it: “Parkinson’s in my father”, and not “in my mother’s house”. */
const RELATIVE_AFTER = new RegExp(
  `^\\s*(?:disease\\s+|enfermedad\\s+)?(?:in|en|de|of)\\s+(?:my|our|mi|mis)\\s+(?:\\w+\\s+)?${PERSON}\\b(?!\\s+(?:house|home|car|arms?|lap|wedding|funeral|place|casa|coche|boda))`,
)
const FAMILY = /\b(?:family history|runs? in (?:the|our) family|in my family|antecedentes familiares|en mi familia)\b/
/** After a relative was named, the person speaks of themselves again. */
const MYSELF = /\b(?:i|me|myself|too|tambien|yo|tengo|tuve)\b/
/** The person has it as well: “and so do I”, “me too”, “yo también”. */
const MINE_TOO =
  /\b(?:(?:so|as) (?:do|did|have|had|am|was) i|me too|me as well|i (?:have|had|have had|did|do|am|was)(?: (?:it|one|them|that))? (?:too|also|as well)|i (?:have|had|got|have got|have had) (?:it|one)(?=\s*$|,| (?:since|in|now|myself|placed|put in)\b)|i also (?:do|did)|(?:as|like) me|so (?:too )?with me|yo tambien|a mi tambien|igual que yo|como yo)\b|\b(?:and|y) (?:i|me|yo)(?: (?:do|did|have|had))?\s*$/

/** It is a relative who has it (or a pet): named beside it, and nobody speaks of themselves since. */
export function isRelatives(sentence: string, before: string, after: string): boolean {
  const last = [...before.matchAll(RELATIVE), ...before.matchAll(RELATIVE_BARE)].sort((a, b) => a.index - b.index).at(-1)
  if (last && !MYSELF.test(before.slice(last.index + last[0].length))) return true
  if (RELATIVE_AFTER.test(after) && !MYSELF.test(before)) return true
  return FAMILY.test(sentence) && !MYSELF.test(sentence.replace(FAMILY, ''))
}

/** What follows says that the person has it too. */
export const isMineToo = (rest: string): boolean => MINE_TOO.test(rest)
