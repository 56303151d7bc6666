export type TypedBirthDate = Readonly<Record<'month' | 'day' | 'year', string>>

/**
 * A date as it was typed in three parts; undefined when a part is missing or can be none. A year of two digits could be of two
 * centuries: it is asked for again, and does not count as a wrong date.
 */
export function typedDay({ month, day, year }: TypedBirthDate): string | undefined {
  const isWhole = /^\d{4}$/.test(year) && [month, day].every((part) => /^\d{1,2}$/.test(part))
  return isWhole ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined
}

/** The three parts of the date of birth in a form. */
export const birthDateIn = (form: FormData): TypedBirthDate => {
  const typed = (part: string) => String(form.get(`born-${part}`) ?? '').trim()
  return { month: typed('month'), day: typed('day'), year: typed('year') }
}
