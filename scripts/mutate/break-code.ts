import { type Breaker, type Change, instead, textOf } from './change'
import { isExample, isMedicineRow, literalOf, type Node, nameOf } from './syntax'

const OPERATORS: Readonly<Record<string, string>> = {
  '>=': '>',
  '>': '>=',
  '<=': '<',
  '<': '<=',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '&&': '||',
  '||': '&&',
}
const METHODS: Readonly<Record<string, string>> = { some: 'every', every: 'some', max: 'min', min: 'max', round: 'floor', ceil: 'floor', findLast: 'find' }
const QUESTIONS = new Set(['includes', 'has', 'test', 'startsWith'])

/** `>=` ↔ `>`, `===` ↔ `!==`, `&&` ↔ `||`, `+` ↔ `-`. */
export const breakOperators: Breaker = ({ node, text }) => {
  const now = node.type === 'BinaryExpression' || node.type === 'LogicalExpression' ? OPERATORS[node.operator as string] : undefined
  if (now === undefined) return []
  const [left, right] = [node.left as Node, node.right as Node]
  const between = text.slice(left.end, right.start)
  const at = left.end + between.indexOf(node.operator as string)
  const swapped: Change = { kind: 'operator', start: at, end: at + (node.operator as string).length, now }
  // `a && b` inside `a && b || c` and the like needs its own brackets to stay what it is.
  return node.type === 'LogicalExpression' ? [instead('operator', node, `(${text.slice(node.start, at)}${now}${text.slice(swapped.end, node.end)})`)] : [swapped]
}

/** `!x` → `x`, `if (x)` → `if (!x)`, `xs.includes(x)` → `!xs.includes(x)`. */
export const breakNegations: Breaker = ({ node, text, within }) => {
  if (node.type === 'UnaryExpression' && node.operator === '!') return [instead('negation', node, textOf(node.argument as Node, text))]
  if (node.type === 'IfStatement') return [instead('negation', node.test as Node, `!(${textOf(node.test as Node, text)})`)]
  const isQuestion = node.type === 'CallExpression' && QUESTIONS.has(nameOf((node.callee as Node).property) ?? '')
  const isOptional = within[0]?.type === 'ChainExpression'
  const isNegated = within.slice(0, 2).some(({ type, operator }) => type === 'UnaryExpression' && operator === '!')
  return isQuestion && !isNegated && !isOptional ? [instead('negation', node, `!${textOf(node, text)}`)] : []
}

const decimalsOf = (written: string) => written.split('.')[1]?.length ?? 0

/** Every number, one step up and one step down. */
export const breakNumbers: Breaker = ({ node, text }) => {
  const value = literalOf(node)
  if (typeof value !== 'number') return []
  const decimals = decimalsOf(textOf(node, text))
  const step = 10 ** -decimals
  return [value + step, value - step].map((now) => instead('threshold', node, now < 0 ? `(${now.toFixed(decimals)})` : now.toFixed(decimals)))
}

/** `true` ↔ `false`, `undefined` → `false` where it is an answer, `a ? b : c` → `a ? c : b`. */
export const breakAnswers: Breaker = ({ node, text, within: [parent] }) => {
  const value = literalOf(node)
  // `is(fact, true)` is negated as a whole already.
  if (typeof value === 'boolean') return nameOf(parent?.callee) === 'is' ? [] : [instead('answer', node, String(!value))]
  const isAnswer =
    parent?.type === 'ReturnStatement' ||
    (parent?.type === 'ArrowFunctionExpression' && parent.body === node) ||
    (parent?.type === 'ConditionalExpression' && parent.test !== node)
  if (nameOf(node) === 'undefined' && isAnswer) return [instead('answer', node, 'false')]
  if (node.type !== 'ConditionalExpression') return []
  const [test, yes, no] = [node.test as Node, node.consequent as Node, node.alternate as Node]
  return [instead('answer', node, `((${textOf(test, text)}) ? (${textOf(no, text)}) : (${textOf(yes, text)}))`)]
}

/** `some` ↔ `every`, `max` ↔ `min`, `xs.filter(…)` → `xs`. */
export const breakMethods: Breaker = ({ node, text }) => {
  const callee = node.type === 'CallExpression' ? (node.callee as Node) : undefined
  if (callee?.type !== 'MemberExpression' || callee.computed) return []
  const method = callee.property as Node
  const other = METHODS[nameOf(method) ?? '']
  if (other !== undefined && (nameOf(callee.object) === 'Math' || !['max', 'min', 'round', 'ceil'].includes(nameOf(method) ?? '')))
    return [instead('combination', method, other)]
  if (nameOf(method) !== 'filter') return []
  return [instead('list', node, textOf(callee.object as Node, text))]
}

/** A list without one of its elements. Examples and rows of the tables of medicines stay. */
export const breakLists: Breaker = ({ node, within: [parent] }) => {
  if (node.type !== 'ArrayExpression' || isSaying(node, parent)) return []
  const elements = (node.elements as readonly (Node | null)[]).filter((one) => one !== null)
  return elements.filter((one) => !isExample(one) && !isMedicineRow(one)).map((one) => instead('list', one, '...[]'))
}

const BEARINGS = new Set(['for', 'against', 'stop', 'work-up', 'disclose', 'alternative'])
/** `['for', 'A sentence.']`: see `break-criteria`. */
const isSaying = (node: Node, parent: Node | undefined) => parent?.type === 'Property' && BEARINGS.has(String(literalOf((node.elements as readonly (Node | null)[])[0])))
