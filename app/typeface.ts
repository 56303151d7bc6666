import localFont from 'next/font/local'

// Made for low vision and fatigue. `optional`: a page is read in the face it was first drawn in; nothing moves when the file
// arrives late, and the next page has it.
const latin = localFont({
  src: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  weight: '200 800',
  display: 'optional',
  variable: '--face-latin',
  adjustFontFallback: 'Arial',
})

/** Letters of further languages, for names; fetched only where one stands on the page. */
const extended = localFont({
  src: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2',
  weight: '200 800',
  display: 'optional',
  variable: '--face-extended',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0, U+2C60-2C7F, U+A720-A7FF',
    },
  ],
})

/** The classes that give a document the typeface, self-hosted. */
export const typeface = `${latin.variable} ${extended.variable}`
