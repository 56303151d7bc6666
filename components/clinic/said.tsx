import { saidWords } from './words'

/** Says what was just done, after the page it was done on was left and drawn anew. */
export function Said({ word }: { readonly word: unknown }) {
  const words = saidWords(word)
  if (!words) return null
  return (
    <p role="status" className="mb-6 border-l-4 border-accent bg-accent-wash px-5 py-3 font-semibold">
      {words}
    </p>
  )
}
