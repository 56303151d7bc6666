const DOLLARS = '\\$|(US )?dollars?|USD|d[oó]lar(es)?'
/** How people write each unit that a question asks in, in English and Spanish. */
const WRITTEN = [
  // What is asked for is the dose a day.
  '(mgs?|milligrams?|miligramos?)( ?(a|per|/|al|por) ?(day|d[ií]a)| daily| diarios)?',
  'weeks?|wks?|semanas?',
  'days?|d[ií]as?',
  'hours?|hrs?|h|horas?',
  'minutes?|mins?|minutos?',
  'sessions?|sesi[oó]n(es)?',
  'drinks?|bebidas?|tragos?|copas?',
  '%|percent|por ciento',
  DOLLARS,
]

/**
 * Takes the unit away from what was typed: `60 mg` is `60`. Only the one that the question asks in: `3 months` among weeks is
 * another number, and stays as it is. A file of its own, since the browser loads it only with the checks.
 * @param unit in either language, as it stands beside the question
 */
export function unitTaker(unit: string | undefined): (text: string) => string {
  const written = WRITTEN.find((words) => unit && new RegExp(`^(${words})$`, 'i').test(unit))
  if (!written) return (text) => text
  const before = written === DOLLARS ? /^\s*\$/ : ''
  const after = new RegExp(`(?<=\\d)\\s*(${written})\\.?\\s*$`, 'i')
  return (text) => text.replace(before, '').replace(after, '')
}
