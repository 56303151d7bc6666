/** The numbers that a field like `K01–K06, K19` names, one by one. */
export function numbersIn(text: string): readonly string[] {
  return text.split(',').flatMap((part) => {
    const [from = '', to] = part.trim().split('–')
    if (!to) return from ? [from] : []
    const [letter, first, last] = [from.slice(0, 1), Number(from.slice(1)), Number(to.slice(1))]
    return Array.from({ length: last - first + 1 }, (_, at) => `${letter}${String(first + at).padStart(2, '0')}`)
  })
}
