import { type Breaker, type Change, instead, textOf } from './change'
import { type Node, nameOf, type Place } from './syntax'

const CONDITION = '@/lib/rules/condition'
const THREE_VALUED = '@/lib/facts/three-valued'

/** Under this name a change imports what the file does not. */
export const IMPORTED_AS = '__instead'

type Swap = readonly [other: string, module: string, kind: Change['kind']]
/** Our words for conditions, and the word each is mistaken for. */
const SWAPS: Readonly<Record<string, Swap>> = {
  atLeast: ['above', CONDITION, 'comparison'],
  above: ['atLeast', CONDITION, 'comparison'],
  atMost: ['below', CONDITION, 'comparison'],
  below: ['atMost', CONDITION, 'comparison'],
  all: ['any', CONDITION, 'combination'],
  any: ['all', CONDITION, 'combination'],
  everyOf: ['someOf', THREE_VALUED, 'combination'],
  someOf: ['everyOf', THREE_VALUED, 'combination'],
}
const NEGATED = new Set(['is', 'oneOf', 'includes', 'includesAny', 'moreThan', 'known'])

const childrenDropped = (children: readonly Node[]): readonly Change[] => (children.length < 2 ? [] : children.map((child) => instead('combination', child, '...[]')))

/** `atLeast` ↔ `above`, `all` ↔ `any`, one child of `all` dropped, `is(…)` → `not(is(…))`, `not(…)` → `…`. */
export const breakConditions: Breaker = ({ node, text, imported }: Place) => {
  const word = node.type === 'CallExpression' ? nameOf(node.callee) : undefined
  if (word === undefined || !imported.has(word)) return []
  const children = node.arguments as readonly Node[]
  if (word === 'not') return [instead('negation', node, textOf(children[0] as Node, text))]
  if (NEGATED.has(word)) return [{ ...instead('negation', node, `${IMPORTED_AS}(${textOf(node, text)})`), needs: ['not', CONDITION] }]
  const swap = SWAPS[word]
  if (!swap) return []
  const [other, module, kind] = swap
  const swapped: Change = { ...instead(kind, node.callee as Node, IMPORTED_AS), needs: [other, module] }
  return [
    ...(children.length === 1 && (word === 'all' || word === 'any') && children[0]?.type !== 'SpreadElement' ? [] : [swapped]),
    ...(kind === 'combination' && module === CONDITION ? childrenDropped(children) : []),
  ]
}
