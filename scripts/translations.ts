import { translationReport } from './translations/report'

// npm run translations: what of the pages for patients has no Spanish words, and which Spanish words nothing shows any more.

const HEADINGS = {
  missing: 'No Spanish words (add them below lib/i18n/languages/es):',
  unused: 'Shown nowhere any more (take them out):',
  differing: 'The places for values differ:',
  notInBrowser: 'Drawn in the browser (move them to lib/i18n/languages/es/browser.ts):',
  onlyWeight: 'Never drawn in the browser (move them out of lib/i18n/languages/es/browser.ts):',
  bare: 'Stands in a page without t():',
} as const

const { counted, ...found } = translationReport()
let open = 0
for (const [kind, heading] of Object.entries(HEADINGS) as [keyof typeof HEADINGS, string][]) {
  const lines = found[kind]
  open += lines.length
  if (lines.length > 0) console.log(`\n${heading} ${lines.length}\n${lines.map((line) => `  ${line}`).join('\n')}`)
}
console.log(`\n${counted.texts} texts in ${counted.files} files and the steps, ${counted.inBrowser} of them in the browser; ${open} to be looked at.`)
process.exit(open > 0 ? 1 : 0)
