import type { Block } from '@/lib/documents/papers/paper'

// Short names for the blocks that these papers are made of.

export const heading = (text: string): Block => ({ kind: 'heading', level: 2, text })
export const text = (words: string): Block => ({ kind: 'text', text: words })
export const small = (words: string): Block => ({ kind: 'text', text: words, tone: 'small' })
export const blank = (label: string, lines = 1): Block => ({ kind: 'blank', label, lines })
/** No list where there is nothing to list. */
export const list = (items: readonly string[]): readonly Block[] => (items.length > 0 ? [{ kind: 'list', items }] : [])
/** A value where it is told; where it is not, a line to fill in. */
export const factOrBlank = (label: string, value: string | undefined): Block => (value ? { kind: 'facts', items: [{ label, value }] } : blank(label))
