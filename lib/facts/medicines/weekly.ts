/** A product that is taken once a week: its milligrams are no daily dose (Prozac Weekly, 90 mg). */
export const isWeekly = (name: string): boolean => /\b(?:weekly|once a week|semanal)\b/i.test(name)
