import { parseAst } from 'vitest/node'

/** A node of the syntax tree (ESTree, with TypeScript's own nodes beside it). */
export type Node = { readonly type: string; readonly start: number; readonly end: number; readonly [key: string]: unknown }

/** A place in a file: the node, what it stands in (nearest first) and the text of the file. */
export type Place = { readonly node: Node; readonly within: readonly Node[]; readonly text: string; readonly imported: ReadonlySet<string> }

/** What only tells, and judges nothing: examples are the tests, the rest is words and sources. */
const TOLD = new Set([
  'examples',
  'cites',
  'cite',
  'tells',
  'title',
  'label',
  'names',
  'spanish',
  'foundBy',
  'source',
  'notModelled',
  'toVerify',
  'remarks',
  'unverified',
  'sides',
  'concerns',
])
/** Nodes of TypeScript that wrap a value. All others are types. */
const WRAPPERS = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'])

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** The nodes directly below this one. */
const childrenOf = (node: Node): readonly Node[] => Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value]).filter(isNode))

/** The name of an identifier; undefined for anything else. */
export const nameOf = (node: unknown): string | undefined => (isNode(node) && node.type === 'Identifier' ? (node.name as string) : undefined)

/** The value of a literal; undefined for anything else. */
export const literalOf = (node: unknown): unknown => (isNode(node) && node.type === 'Literal' ? node.value : undefined)

/** The key of a property of an object, as it is written. */
export const keyOf = (node: Node): string | undefined => (node.type === 'Property' && !node.computed ? (nameOf(node.key) ?? String(literalOf(node.key))) : undefined)

/** The properties of an object by key; spreads are left out. */
export function propertiesOf(node: unknown): ReadonlyMap<string, Node> {
  if (!isNode(node) || node.type !== 'ObjectExpression') return new Map()
  return new Map((node.properties as readonly Node[]).flatMap((one) => (keyOf(one) === undefined ? [] : [[keyOf(one) as string, one] as const])))
}

/** Of a row of the tables of medicines only what safety and the counting of trials go by is broken; names and notes are data. */
const OF_MEDICINE = new Set(['minAdequateMgPerDay', 'minAdequateWeeks', 'seizureRisk'])
/** A row of the tables of medicines. */
export const isMedicineRow = (node: Node): boolean => propertiesOf(node).has('generic') && propertiesOf(node).has('seizureRisk')

/** The parts of a file below `node` that judge: no types, no imports, nothing that only tells. */
function belowOf(node: Node): readonly Node[] {
  if (node.type === 'ImportDeclaration') return []
  if (node.type.startsWith('TS')) return WRAPPERS.has(node.type) ? [node.expression as Node] : []
  if (node.type === 'Property') return TOLD.has(keyOf(node) ?? '') ? [] : [...(node.computed ? [node.key as Node] : []), node.value as Node]
  if (isExample(node) || nameOf(node.callee) === 'given') return []
  if (isMedicineRow(node)) return [...propertiesOf(node)].filter(([key]) => OF_MEDICINE.has(key)).map(([, property]) => property)
  return childrenOf(node)
}

/** One person in small, as `examples` list them; or a claim that was found wrong, with what is right. */
export const isExample = (node: Node): boolean =>
  ['given', 'claim'].some((key) => propertiesOf(node).has(key)) && ['then', 'right'].some((key) => propertiesOf(node).has(key))

/** Every place of a file that judges, in the order of the text. */
export function placesIn(text: string): readonly Place[] {
  const program = parseAst(text, { lang: 'ts' }) as unknown as Node
  const imported = new Set(
    (program.body as readonly Node[])
      .filter(({ type, source }) => type === 'ImportDeclaration' && /rules\/condition$|three-valued$/.test(String(literalOf(source))))
      .flatMap(({ specifiers }) => (specifiers as readonly Node[]).map(({ local }) => nameOf(local) ?? '')),
  )
  const places: Place[] = []
  const visit = (node: Node, within: readonly Node[]): void => {
    places.push({ node, within, text, imported })
    for (const child of belowOf(node)) visit(child, [node, ...within])
  }
  visit(program, [])
  return places
}

/** Whether this text is a program. A change that makes none is a defect of the mutator, not a finding. */
export const parses = (text: string): boolean => {
  try {
    parseAst(text, { lang: 'ts' })
    return true
  } catch {
    return false
  }
}
