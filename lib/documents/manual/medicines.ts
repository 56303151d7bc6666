import { INTERACTION_RULES, type Side } from '@/lib/facts/interaction-rules'
import { pointsOf } from '@/lib/facts/medicine-points'
import type { Medicine, SeizureRisk } from '@/lib/facts/medicines/medicine'
import { isMedicine } from '@/lib/facts/medicines/medicine'
import { medicineTable } from '@/lib/facts/medicines/table'
import { HEAVY_ABOVE_DRINKS, OTHER_CAUTIONS, SHORT_SLEEP_BELOW_HOURS } from '@/lib/facts/seizure-cautions'
import { SEIZURE_LOAD_HOLDS_AT } from '@/lib/facts/seizure-load'
import { list, type ManualRow, type ManualSection, row, table } from './parts'

const RISKS: Readonly<Record<SeizureRisk, string>> = {
  none: 'none',
  caution: 'caution: 1 point',
  strong: 'strong: 2 points',
  withdrawal: 'none while taken steadily; stopping is a hazard',
}
const COUNTS: Readonly<Record<Medicine['countsAs'], string>> = { antidepressant: 'antidepressant trial', augmentation: 'augmentation', none: 'no trial' }

const adequate = ({ countsAs, minAdequateMgPerDay: dose, minAdequateWeeks: weeks }: Medicine) =>
  countsAs !== 'antidepressant' ? '–' : dose === undefined ? 'no agreed least dose: a clinician decides' : `${dose} mg a day, ${weeks ?? 6} weeks`

/** What a row's columns are called where it says which of them are unverified. */
const COLUMNS: readonly (readonly [string, string])[] = [
  ['minAdequateMgPerDay', 'least dose'],
  ['minAdequateWeeks', 'least weeks'],
  ['labelMaximum', 'highest dose'],
  ['lowDosePainNote', 'low doses'],
  ['painLine', 'line for pain'],
  ['seizureRisk', 'seizure grade'],
  ['seizureNote', 'reason of the seizure grade'],
  ['interactionNote', 'interactions'],
  ['psychotherapyRule', 'kind of psychotherapy'],
  ['responseBlunting', 'effect on the response'],
  ['countsAs', 'what it counts as'],
]
const columnWords = (text: string) => COLUMNS.reduce((so, [column, name]) => so.replaceAll(column, name), text)
const withUnverified = ({ source, unverified = [] }: Medicine) => (unverified.length > 0 ? `${source}. Unverified: ${unverified.map(columnWords).join(', ')}` : source)

const medicineRow = (one: Medicine): ManualRow => ({
  id: one.id,
  cells: [
    one.generic,
    [...new Set([...one.brands, ...one.spanish, ...(one.brandsAbroad ?? [])])].join(', ') || '–',
    `${one.class}; ${COUNTS[one.countsAs]}`,
    adequate(one),
    RISKS[one.seizureRisk],
    withUnverified(one),
  ],
})

const treatmentRow = (one: Medicine): ManualRow => ({
  id: one.id,
  cells: [one.generic, [...one.brands, ...one.spanish].join(', ') || '–', one.class, withUnverified(one)],
})

const byId = new Map(medicineTable.map((one) => [one.id, one.generic]))
const sideWords = ({ classes = [], ids = [], brands = [], except = [] }: Side): string => {
  const all = [...classes.map((one) => `any ${one}`), ...ids.map((id) => byId.get(id) ?? id), ...brands].join(', ')
  return except.length > 0 ? `${all}; not ${except.map((id) => byId.get(id) ?? id).join(', ')}` : all
}

/** Points of a medicine at a dose, from the function that gives them. */
function pointsRow(id: string, mgPerDay: number | undefined, hazard = false): ManualRow {
  const medicine = medicineTable.find((one) => one.id === id)
  if (!medicine) throw new Error(`The manual shows the points of ${id}, which is no medicine: choose another in lib/documents/manual/medicines.ts.`)
  const current = { name: medicine.generic, row: medicine, taking: true, ...(mgPerDay !== undefined && { mgPerDay }) }
  const { points, words } = pointsOf(current, { current: [current], bupropionHazard: hazard })
  const dose = mgPerDay === undefined ? 'dose not told' : `${mgPerDay} mg a day`
  return row(`${medicine.generic}, ${dose}${hazard ? ', after a seizure' : ''}`, String(points), words)
}

/** Medicines, treatments, pairs and the seizure load. */
export const medicinesSection = (): ManualSection => ({
  id: 'medicines',
  title: 'Medicines and treatments',
  summary: 'Which names are recognised, what counts as an antidepressant trial, seizure grades, pairs, and the seizure load.',
  intro: [
    'A trial counts when the dose and the weeks reach the least ones below and the result was no help or too little. A payer’s own number of weeks goes before it. A low dose for pain or sleep is no trial; what was not tolerated is told apart.',
    'A name that is not in the table is kept as written and flagged for staff; a misspelling is asked about, never guessed.',
    'Which grade a medicine has, and which pair leads to what, is this product’s own proposal on the sources named; the clinic’s psychiatrist approves it.',
  ],
  parts: [
    list('The seizure load, a rule of this product', [
      `Each medicine taken now has 0, 1 or 2 points; a product whose ingredient was already counted adds none.`,
      `One point each for: ${OTHER_CAUTIONS.map(({ words }) => words).join('; ')}. Short sleep means under ${SHORT_SLEEP_BELOW_HOURS} hours.`,
      `From ${SEIZURE_LOAD_HOLDS_AT} points on a psychiatrist reviews the medicines first (HOLD).`,
      `Whatever the points, the same review comes first with one ingredient in two products, a medicine of withdrawal hazard stopped or lowered in the past month, more than ${HEAVY_ABOVE_DRINKS} drinks a week, or hazardous substances in the past 90 days.`,
      'Nothing is stopped or changed on the form’s word: the prescriber decides.',
    ]),
    table(
      'How points depend on the dose',
      ['Medicine', 'Points', 'Why'],
      [
        pointsRow('amitriptyline', 25),
        pointsRow('amitriptyline', 75),
        pointsRow('amitriptyline', undefined),
        pointsRow('doxepin', 6),
        pointsRow('bupropion', 300),
        pointsRow('bupropion', 600),
        pointsRow('bupropion', 300, true),
        pointsRow('sertraline', 100),
      ],
    ),
    table(
      'Pairs of medicines',
      ['One', 'With', 'Result', 'Why'],
      INTERACTION_RULES.map((rule) => ({
        id: `pair-${rule.id}`,
        cells: [
          sideWords(rule.one),
          sideWords(rule.other),
          `${rule.result}${rule.tellsPrescriber ? ', the prescriber is told' : ''}${rule.washout ? ', also when stopped in the past month' : ''}`,
          rule.why,
        ],
      })),
    ),
    table(
      'Medicines',
      ['Medicine', 'Also recognised', 'Counts as', 'Least adequate trial', 'Seizure grade', 'Source'],
      medicineTable.filter(isMedicine).map(medicineRow),
    ),
    table('Procedures and therapies', ['Treatment', 'Also recognised', 'Kind', 'Source'], medicineTable.filter((one) => !isMedicine(one)).map(treatmentRow)),
  ],
  entries: [],
})
