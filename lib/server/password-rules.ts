/** Fewest and most characters. One factor alone asks for 15 (NIST SP 800-63B-4); a phrase of several words is easily that long. */
export const PASSWORD_LENGTH = { least: 15, most: 128 } as const

// What a person types who has to make something long: tried first by whoever guesses.
const COMMON = [
  'password',
  'passwort',
  'contrasena',
  'qwerty',
  'asdfgh',
  'zxcvbn',
  'letmein',
  'welcome',
  'iloveyou',
  'changeme',
  'administrator',
  'admin',
  'clinic',
  'secret',
  'abc123',
  '123456',
  '654321',
  'correcthorsebatterystaple',
]

/**
 * What is wrong with a new password, in words for the person choosing it; undefined when nothing is. Length counts, not
 * symbols; what remains after common words, own names and runs of one character are taken out must still be long.
 * @param own words that stand for this person or clinic: names, e-mail address
 */
export function passwordProblem(password: string, own: readonly string[] = []): string | undefined {
  const length = [...password].length
  if (length < PASSWORD_LENGTH.least) return `Use at least ${PASSWORD_LENGTH.least} characters. Four or five unrelated words are easy to remember.`
  if (length > PASSWORD_LENGTH.most) return `Use at most ${PASSWORD_LENGTH.most} characters.`
  const words = own.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length > 3)
  const rest = withoutRuns([...COMMON, ...words].reduce((text, word) => text.replaceAll(word, ''), password.toLowerCase()))
  return new Set(rest).size >= 6 && rest.length >= 8 ? undefined : 'This is too easy to guess. Use words that have nothing to do with you or the clinic.'
}

/** Characters that repeat the one before or follow it (aaa, 123, cba) add nothing. */
function withoutRuns(text: string): string {
  return [...text].filter((character, index, all) => index === 0 || Math.abs(character.charCodeAt(0) - (all[index - 1] ?? '').charCodeAt(0)) > 1).join('')
}
