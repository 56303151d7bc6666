import { type Breaker, instead } from './change'
import { nameOf, type Place } from './syntax'

/** A pattern without one alternative of one of its groups, or of itself. */
export function withoutOneAlternative(pattern: string): readonly string[] {
  const groups: { start: number; bars: number[] }[] = [{ start: 0, bars: [] }]
  const found: { start: number; bars: number[]; end: number }[] = []
  let inClass = false
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at]
    if (sign === '\\') at++
    else if (inClass) inClass = sign !== ']'
    else if (sign === '[') inClass = true
    else if (sign === '(') groups.push({ start: at + (/^\(\?(?:[:=!]|<[=!])/.exec(pattern.slice(at))?.[0].length ?? 1), bars: [] })
    else if (sign === '|') groups.at(-1)?.bars.push(at)
    else if (sign === ')') found.push({ ...(groups.pop() as { start: number; bars: number[] }), end: at })
  }
  found.push({ ...(groups[0] as { start: number; bars: number[] }), end: pattern.length })
  return found
    .filter(({ bars }) => bars.length > 0)
    .flatMap(({ start, bars, end }) => {
      const cuts = [start - 1, ...bars, end]
      return bars.concat(end).map((bar, at) => {
        const isLast = at === bars.length
        const [from, to] = isLast ? [cuts[at] as number, end] : [(cuts[at] as number) + 1, bar + 1]
        return pattern.slice(0, from) + pattern.slice(to)
      })
    })
}

/** `new RegExp(`…`)`: a pattern that is put together. */
const isPutTogether = ({ node, within: [parent] }: Place) => node.type === 'TemplateLiteral' && parent?.type === 'NewExpression' && nameOf(parent.callee) === 'RegExp'
/** A part of a pattern that is put together elsewhere. */
const isPart = ({ node }: Place) => node.type === 'Literal' && typeof node.value === 'string' && node.value.startsWith('(?:')

/** A pattern that does not know one of its words any more. */
export const breakPatterns: Breaker = (place) => {
  const { node, text } = place
  const regex = node.regex as { readonly pattern: string; readonly flags: string } | undefined
  if (regex) return [...new Set(withoutOneAlternative(regex.pattern))].map((pattern) => instead('pattern', node, `/${pattern}/${regex.flags}`))
  if (!isPutTogether(place) && !isPart(place)) return []
  // As it is written, with its escapes: two backslashes for one.
  const written = text.slice(node.start + 1, node.end - 1)
  const quote = text.charAt(node.start)
  return [...new Set(withoutOneAlternative(written))].map((pattern) => instead('pattern', node, `${quote}${pattern}${quote}`))
}
