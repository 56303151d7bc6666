import { bandInputs } from '@/lib/assess/band-inputs'
import { bandTable } from '@/lib/assess/band-table'
import { fundingTable } from '@/lib/assess/funding-table'
import { safetyItems } from '@/lib/knowledge/safety'
import { URGENCIES } from '@/lib/knowledge/safety/safety-item'
import { selfHarmTable } from '@/lib/knowledge/safety/self-harm'
import { list, type ManualSection, row, table } from './parts'
import { named } from './rule-parts'

/** How good a candidate for a discussion. */
export const bandSection = (): ManualSection => ({
  id: 'band',
  title: 'The band',
  summary: 'How good a candidate for a discussion of TMS: one table, the first row that holds.',
  intro: [
    'The first row that holds gives the band. Its inputs are worked out from the answers; an unknown input never makes a row hold.',
    'B1: strong candidate for a discussion. B2: possible. B3: not yet. B4: a different route first. Withheld: no band is given. Never shown to patients, and no recommendation to treat.',
  ],
  parts: [
    table(
      'The band table',
      ['Row', 'Band', 'When', 'What it says'],
      bandTable.map(({ number, band, words, when }) => row(String(number), band, named(when.words) || 'otherwise', words)),
    ),
    list(
      'Inputs of the table',
      bandInputs.map(({ label }) => label),
    ),
  ],
  entries: [],
})

/** How a route is likely to be paid for. */
export const fundingSection = (): ManualSection => ({
  id: 'funding',
  title: 'Funding',
  summary: 'How each route is likely to be paid for: one table, the first row that holds.',
  intro: ['Each route carries its own path: the first row that holds. The band never reads it, and it reads nothing of the band beyond rows 7 to 9.'],
  parts: [
    table(
      'The funding table',
      ['Row', 'Path', 'When', 'What it says'],
      fundingTable.map(({ number, path, words, when }) => row(String(number), path, named(when.words), words)),
    ),
  ],
  entries: [],
})

/** How soon somebody looks, and the table of self-harm answers. */
export const urgencySection = (): ManualSection => ({
  id: 'urgency',
  title: 'Urgency and self-harm',
  summary: 'How soon a person at the clinic looks at it, and how answers about death and self-harm are read.',
  intro: [
    'The most urgent that applies: what a safety item names below; a STOP or a STOP-pending-review is PRIORITY; otherwise ROUTINE. EMERGENT is minutes, SAME-DAY the same day, PRIORITY one to three business days.',
    'A question about cost starts a legal clock of its own and does not change urgency.',
    'Of the answers about self-harm the worst row that is met wins; the crisis resources are shown at once: 988 by call or text, 911 for danger now.',
  ],
  parts: [
    table(
      'Answers about death and self-harm',
      ['Answers', 'Disposition', 'Urgency'],
      selfHarmTable.map(({ title, dispositions, urgency }) => row(title, dispositions.met ?? '', urgency ?? 'ROUTINE')),
    ),
    table(
      'Urgency by safety item',
      ['Urgency', 'Number', 'Item'],
      [...URGENCIES].reverse().flatMap((level) => safetyItems.filter(({ urgency }) => urgency === level).map(({ number, title }) => row(level, number, title))),
    ),
  ],
  entries: [],
})
