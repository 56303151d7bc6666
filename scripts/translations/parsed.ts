import { readFileSync } from 'node:fs'
import { parse } from '@babel/parser'

/** Words in a source file, and the line they stand in. */
export type Found = { readonly text: string; readonly line: number }
export type Parsed = {
  readonly path: string
  readonly isClient: boolean
  /** What it imports, as written; types left out. */
  readonly imports: readonly string[]
  /** Words that are translated, or that are handed on to be. */
  readonly words: readonly Found[]
  /** Words in English and Spanish side by side: `phrase('…', '…')`. */
  readonly pairs: readonly (readonly [string, string])[]
  /** Words that stand in the page as they are. */
  readonly bare: readonly Found[]
}

type Node = { readonly type: string; readonly loc?: { readonly start: { readonly line: number } } } & Readonly<Record<string, unknown>>

/** Properties and attributes that hold words for people. */
const NAMED = new Set([
  'text',
  'label',
  'title',
  'words',
  'heading',
  'hint',
  'lead',
  'legend',
  'problem',
  'question',
  'note',
  'aria-label',
  'placeholder',
  'alt',
  'about',
])
/** Expressions that only compilers see through. */
const SEEN_THROUGH = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'])

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
const lineOf = (node: Node) => node.loc?.start.line ?? 0

/** The inner nodes; types have none that anybody reads. */
function innerOf(node: Node): readonly (readonly [key: string, inner: Node])[] {
  if (node.type.startsWith('TS') && !SEEN_THROUGH.has(node.type)) return []
  return Object.entries(node).flatMap(([key, value]) => (Array.isArray(value) ? value : [value]).filter(isNode).map((inner) => [key, inner] as const))
}

/** The texts that an expression can be: both sides of a choice. */
function literals(node: unknown): readonly Found[] {
  if (!isNode(node)) return []
  switch (node.type) {
    case 'StringLiteral':
      return [{ text: String(node.value), line: lineOf(node) }]
    case 'TemplateLiteral':
      return (node.expressions as Node[]).length === 0 ? [{ text: String((node.quasis as { value: { cooked: string } }[])[0]?.value.cooked), line: lineOf(node) }] : []
    case 'ConditionalExpression':
      return [...literals(node.consequent), ...literals(node.alternate)]
    case 'LogicalExpression':
      return [...literals(node.left), ...literals(node.right)]
    case 'BinaryExpression': {
      const [[left], [right]] = [literals(node.left), literals(node.right)]
      return node.operator === '+' && left && right ? [{ text: left.text + right.text, line: left.line }] : []
    }
    default:
      return SEEN_THROUGH.has(node.type) || node.type === 'JSXExpressionContainer' ? literals(node.expression) : []
  }
}

const nameOf = (node: unknown): string | undefined => {
  if (!isNode(node)) return undefined
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') return String(node.name)
  return node.type === 'StringLiteral' ? String(node.value) : undefined
}

const isTranslating = ({ callee }: Node) => {
  if (!isNode(callee)) return false
  if (callee.type === 'CallExpression') return nameOf(callee.callee) === 'translate'
  return nameOf(callee.type === 'MemberExpression' ? callee.property : callee) === 't'
}

const reads = (text: string) => /\p{L}{2}/u.test(text)
/** More than an id: several words, or one that begins like a sentence. */
const isWorded = (text: string) => reads(text) && (/\s/.test(text) || isSpoken(text))
/** A sentence, or a word that begins one: not a class, an id or a kind. */
const isSpoken = (text: string) => /^[\p{Lu}“¿¡]/u.test(text) && /\p{Ll}/u.test(text)

/**
 * Everything in a file that people may come to read. Constants at the top count: they are handed to `t` later.
 * @param isAllSpoken every sentence in the file is for people, wherever it stands
 */
export function parsed(path: string, isAllSpoken = false): Parsed {
  const { program } = parse(readFileSync(path, 'utf8'), { sourceType: 'module', plugins: ['typescript', 'jsx'], createImportExpressions: true })
  const words: Found[] = []
  const bare: Found[] = []
  const imports: string[] = []
  const pairs: [string, string][] = []

  function visit(node: Node, at: { readonly top: boolean; readonly spoken: boolean; readonly foreign: boolean }): void {
    const inFunction = /Function|ClassBody/.test(node.type)
    let { foreign } = at
    if (
      (node.type === 'ImportDeclaration' || node.type === 'ExportNamedDeclaration') &&
      isNode(node.source) &&
      node.importKind !== 'type' &&
      node.exportKind !== 'type'
    ) {
      imports.push(String(node.source.value))
    }
    if (node.type === 'ImportExpression' && isNode(node.source)) imports.push(String(node.source.value))
    if (node.type === 'CallExpression' && nameOf(node.callee) === 'phrase') {
      const [[english], [spanish]] = (node.arguments as unknown[]).map(literals) as [readonly Found[], readonly Found[]]
      if (english && spanish) pairs.push([english.text, spanish.text])
    }
    if (node.type === 'CallExpression' && isTranslating(node)) words.push(...literals((node.arguments as unknown[])[0]))
    if ((node.type === 'ObjectProperty' && NAMED.has(nameOf(node.key) ?? '')) || (node.type === 'JSXAttribute' && NAMED.has(nameOf(node.name) ?? ''))) {
      words.push(...literals(node.value).filter(({ text }) => isWorded(text)))
    }
    if (node.type === 'JSXElement') foreign ||= hasLanguage(node)
    if (node.type === 'JSXText' && !foreign && reads(String(node.value))) bare.push({ text: String(node.value).trim(), line: lineOf(node) })
    if (node.type === 'StringLiteral' && at.spoken && isSpoken(String(node.value))) words.push({ text: String(node.value), line: lineOf(node) })
    const spoken = isAllSpoken || (at.top && node.type === 'VariableDeclarator') || (at.spoken && !inFunction && node.type !== 'JSXElement')
    for (const [key, inner] of innerOf(node)) {
      if (node.type === 'ImportDeclaration' || (key === 'key' && !node.computed)) continue
      visit(inner, { top: at.top && !inFunction, spoken, foreign })
    }
  }
  visit(program as unknown as Node, { top: !isAllSpoken, spoken: isAllSpoken, foreign: false })
  return {
    path,
    isClient: program.directives.some(({ value }) => value.value === 'use client'),
    imports,
    words: unique(words.filter(({ text }) => text !== '')),
    pairs,
    bare,
  }
}

/** An element that says in which language it is needs no translation. */
const hasLanguage = ({ openingElement }: Node) =>
  ((openingElement as Node).attributes as Node[]).some((one) => one.type === 'JSXAttribute' && ['lang', 'hrefLang'].includes(nameOf(one.name) ?? ''))

const unique = (found: readonly Found[]) => [...new Map(found.map((one) => [one.text, one])).values()]
