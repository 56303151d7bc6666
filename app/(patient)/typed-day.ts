export type TypedBirthDate = Readonly<Record<'month' | 'day' | 'year', string>>

/** A date as it was typed in three parts; undefined when a part is missing or no number. */
export function typedDay({ month, day, year }: TypedBirthDate): string | undefined {
  const whole = [month, day, year].every((part) => /^\d{1,4}$/.test(part))
  return whole ? `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined
}

/** The three parts of the date of birth in a form. */
export const birthDateIn = (form: FormData): TypedBirthDate => {
  const typed = (part: string) => String(form.get(`born-${part}`) ?? '').trim()
  return { month: typed('month'), day: typed('day'), year: typed('year') }
}
