import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8')

function coloursIn(part: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...part.matchAll(/--color-([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, colour]) => [name, colour]))
}
const dark = css.indexOf('@media (prefers-color-scheme: dark)')
const SCHEMES = { light: coloursIn(css.slice(0, dark)), dark: coloursIn(css.slice(dark, css.indexOf('@layer base'))) }

/** Relative luminance and contrast, as WCAG 2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

const GROUNDS = ['paper', 'surface', 'wash', 'accent-wash', 'alert-wash', 'caution-wash']
const WORDS = ['ink', 'soft', 'accent', 'accent-strong', 'alert', 'caution']

describe.each(Object.entries(SCHEMES))('the %s palette', (_, colours) => {
  it.each(GROUNDS.flatMap((ground) => WORDS.map((words) => [words, ground] as const)))('%s reads on %s', (words, ground) => {
    expect(contrast(colours[words] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(4.5)
  })
  it.each(GROUNDS)('the edges of controls show on %s', (ground) => {
    expect(contrast(colours.edge ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(3)
  })
  it.each(['accent', 'accent-strong'])('words on a button read on %s', (ground) => {
    expect(contrast(colours['on-accent'] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(4.5)
  })
})
