import type { Cite } from '@/lib/assess/assessment'
import { checkedInWords } from '@/lib/rules/citation'
import { manual } from '.'
import type { ManualEntry, ManualPart, ManualSection } from './parts'

// The manual as one Markdown document: `npm run manual` writes it to docs/manual.md, and a test fails when that is stale.

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

const tableLines = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n')

const citeLine = ({ publisher, title, section, states, readOn, standing }: Cite) =>
  `${publisher}, *${title}*, ${section}: ${states} (${checkedInWords(standing, readOn)})`

function partText(part: ManualPart): string {
  switch (part.kind) {
    case 'words':
      return part.label ? `**${part.label}:** ${part.words}` : part.words
    case 'list':
      return `**${part.label}:**\n\n${part.items.map((one) => `- ${one}`).join('\n')}`
    case 'verdicts':
      return part.rows.map(({ verdict, bearing, says }) => `- **${verdict}**${bearing ? ` (${bearing})` : ''}: ${says}`).join('\n')
    case 'table':
      return `**${part.caption}**\n\n${tableLines(
        part.head,
        part.rows.map(({ cells }) => cells),
      )}`
    case 'sides':
      return part.sides.map(({ says, cites }) => `- ${says}\n${cites.map((one) => `  - ${citeLine(one)}`).join('\n')}`).join('\n')
    case 'sources':
      return `**Sources:**\n\n${part.cites.map((one) => `- ${citeLine(one)}`).join('\n')}`
  }
}

/** One document holds every section, so an anchor carries its section's name. */
const anchor = (section: string, entry?: string) => `<a id="${entry ? `${section}-${entry}` : section}"></a>`

const entryText = (section: string, { id, number, title, parts }: ManualEntry): string =>
  [`${anchor(section, id)}\n\n### ${[number, title].filter(Boolean).join(' ')}`, ...parts.map(partText)].join('\n\n')

const sectionText = ({ id, title, intro, parts, entries }: ManualSection): string =>
  [`${anchor(id)}\n\n## ${title}`, ...intro, ...parts.map(partText), ...entries.map((one) => entryText(id, one))].join('\n\n')

/** The whole manual as Markdown, with a table of contents and an index of numbers. */
export function manualAsMarkdown(): string {
  const { title, version, preface, reading, sections, numbers } = manual()
  return `${[
    `# ${title}`,
    'This file is generated (`npm run manual`); do not edit it.',
    ...preface,
    `Version of the rules: \`${version}\`.`,
    '## Contents',
    sections.map(({ id, title: name, summary }) => `- [${name}](#${id}): ${summary}`).join('\n'),
    '## How to read it',
    ...reading.map(partText),
    '## Find by number',
    numbers.map(({ number, places }) => `- ${number}: ${places.map(({ section, entry, title: name }) => `[${name}](#${section}-${entry})`).join(' · ')}`).join('\n'),
    ...sections.map(sectionText),
  ].join('\n\n')}\n`
}
