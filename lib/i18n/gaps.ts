import type { Dictionary } from './translator'

/** Every text that people may read, with one place where it stands. */
export type Texts = ReadonlyMap<string, string>

/** What keeps a language from being offered. Nothing in any of them: it is complete. */
export type Gaps = {
  /** Shown to people, and in English. */
  readonly missing: readonly string[]
  /** Translated, and shown nowhere any more. */
  readonly unused: readonly string[]
  /** The places for values differ: `{count}` became `{cuenta}`, or was forgotten. */
  readonly differing: readonly string[]
  /** Drawn in the browser, and not among the words that are given to it. */
  readonly notInBrowser: readonly string[]
  /** Given to the browser, and never drawn there. */
  readonly onlyWeight: readonly string[]
}

const placesIn = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ')
const told = (texts: Texts, text: string) => `${JSON.stringify(text)} (${texts.get(text)})`

/** Pairs of which one has other places for values than the other. */
export const differingIn = (pairs: Iterable<readonly [string, string]>): readonly string[] =>
  [...pairs].flatMap(([text, other]) => (placesIn(text) === placesIn(other) ? [] : [`${text} → ${other}`]))

/** Compares what people may read with a language's words. */
export function gapsOf(texts: Texts, inBrowser: Texts, dictionary: Dictionary, browser: Dictionary): Gaps {
  const has = (words: Dictionary, text: string) => Object.hasOwn(words, text)
  return {
    missing: [...texts.keys()].filter((text) => !has(dictionary, text)).map((text) => told(texts, text)),
    unused: Object.keys(dictionary).filter((text) => !texts.has(text)),
    differing: differingIn(Object.entries(dictionary)),
    notInBrowser: [...inBrowser.keys()].filter((text) => has(dictionary, text) && !has(browser, text)).map((text) => told(inBrowser, text)),
    onlyWeight: Object.keys(browser).filter((text) => texts.has(text) && !inBrowser.has(text)),
  }
}
