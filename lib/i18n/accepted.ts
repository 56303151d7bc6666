/**
 * The first of the offered languages that a browser asks for, by its own order (RFC 9110, 12.5.4). `es-419` asks for Spanish.
 * Undefined when it asks for none of them.
 */
export function acceptedOf<T extends string>(header: string | null, offered: readonly T[]): T | undefined {
  const asked = (header ?? '').split(',').map((part) => {
    const [tag = '', ...more] = part.trim().toLowerCase().split(';')
    const weight = more.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find((one) => one !== undefined)
    return { tag: tag.trim(), weight: weight === undefined ? 1 : Number(weight) }
  })
  const wanted = asked.filter(({ tag, weight }) => tag !== '' && weight > 0).sort((a, b) => b.weight - a.weight)
  for (const { tag } of wanted) {
    const found = offered.find((language) => tag === language || tag.startsWith(`${language}-`))
    if (found) return found
  }
  return undefined
}
