/** The boxes of a day, in the order in which Americans say it. */
export const DATE_BOXES = [
  { part: 'month', label: 'Month', width: 'w-20', digits: 2 },
  { part: 'day', label: 'Day', width: 'w-20', digits: 2 },
  { part: 'year', label: 'Year', width: 'w-28', digits: 4 },
] as const
