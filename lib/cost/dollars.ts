/** `to` between two sums, by language. */
const BETWEEN = { en: 'to', es: 'a' } as const
type Language = keyof typeof BETWEEN

/** Whole cents as dollars: `$1,234.50`. Both languages write sums as the United States do. */
export function dollars(cents: number): string {
  const whole = Math.trunc(Math.abs(cents) / 100)
  const part = String(Math.abs(cents) % 100).padStart(2, '0')
  return `${cents < 0 ? '-' : ''}$${String(whole).replace(/\B(?=(\d{3})+$)/g, ',')}.${part}`
}

/** From the smaller to the larger sum: `$10.00 to $20.00`; one sum where they are equal. */
export function dollarRange({ low, high }: { readonly low: number; readonly high: number }, language: Language = 'en'): string {
  const [least, most] = low <= high ? [low, high] : [high, low]
  return least === most ? dollars(least) : `${dollars(least)} ${BETWEEN[language]} ${dollars(most)}`
}
