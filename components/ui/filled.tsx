import { Fragment, type ReactNode } from 'react'

/**
 * A translated sentence with links in it: `filled(t('Call {number} now.'), { number: <a …> })`. One sentence stays one
 * text to translate, whatever its order of words.
 */
export function filled(text: string, parts: Readonly<Record<string, ReactNode>>): ReactNode {
  return text.split(/\{(\w+)\}/).map((piece, index) => {
    const part = index % 2 === 1 ? (parts[piece] ?? `{${piece}}`) : piece
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never change places
    return <Fragment key={index}>{part}</Fragment>
  })
}
