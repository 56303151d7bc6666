import { describe, expect, it } from 'vitest'
import { countTrials } from '@/lib/facts/count-trials'
import { medicineById } from '@/lib/facts/medicines/recognise'

// The doses and weeks that count, a second time, as the table was handed over: a slip of a digit in a row decides what a payer
// is told. A new row without a line here is named by `npm run mutate`. "–": no agreed least dose.

const rowsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([id = '', mg = '', weeks = '']) => [id, mg === '–' ? undefined : Number(mg), Number(weeks)] as const)

/** Antidepressants: least milligrams a day, least weeks at that dose. */
const ANTIDEPRESSANTS = rowsOf(`
  fluoxetine                 |    20 | 6
  sertraline                 |    50 | 6
  citalopram                 |    20 | 6
  escitalopram               |    10 | 6
  paroxetine                 |    20 | 6
  fluvoxamine                |   100 | 6
  venlafaxine                |   150 | 6
  desvenlafaxine             |    50 | 6
  duloxetine                 |    60 | 6
  levomilnacipran            |    40 | 6
  milnacipran                |   100 | 6
  trazodone                  |   300 | 6
  nefazodone                 |   300 | 6
  vilazodone                 |    40 | 6
  vortioxetine               |    10 | 6
  bupropion                  |   300 | 6
  dextromethorphan-bupropion |    90 | 6
  mirtazapine                |    15 | 6
  gepirone                   |     – | 6
  amitriptyline              |   150 | 6
  nortriptyline              |    75 | 6
  imipramine                 |   150 | 6
  desipramine                |   150 | 6
  doxepin                    |   150 | 6
  clomipramine               |   150 | 6
  protriptyline              |    30 | 6
  trimipramine               |   150 | 6
  amoxapine                  |   150 | 6
  maprotiline                |   150 | 6
  phenelzine                 |    45 | 6
  tranylcypromine            |    30 | 6
  isocarboxazid              |    30 | 6
  selegiline-transdermal     |     6 | 6
  zuranolone                 |    50 | 2
  esketamine                 |    56 | 4
  olanzapine-fluoxetine      |    25 | 6
`)

/** Medicines that are added to an antidepressant. */
const ADDED = rowsOf(`
  aripiprazole      |     5 | 6
  brexpiprazole     |     2 | 6
  cariprazine       |   1.5 | 6
  quetiapine        |   150 | 6
  olanzapine        |     6 | 6
  lumateperone      |    42 | 6
  risperidone       |     – | 6
  lurasidone        |     – | 6
  lithium           |   600 | 6
  liothyronine      | 0.025 | 6
  buspirone         |    30 | 6
  lamotrigine       |     – | 6
  amphetamine-salts |     – | 6
  lisdexamfetamine  |     – | 6
  methylphenidate   |     – | 6
  modafinil         |     – | 6
`)

describe('The least dose and weeks of an adequate trial', () => {
  it.each([...ANTIDEPRESSANTS, ...ADDED])('%s: %s mg a day for %i weeks', (id, mg, weeks) => {
    const row = medicineById(id)
    expect([row?.minAdequateMgPerDay, row?.minAdequateWeeks]).toEqual([mg, weeks])
  })

  it.each(ANTIDEPRESSANTS.filter(([id]) => id !== 'esketamine'))('%s decides at %s mg and %i weeks', (id, mg, weeks) => {
    const verdict = (doseMg: number, taken: number) =>
      countTrials([{ medicine: id, givenFor: 'mood', doseMg, weeks: taken, result: 'none', thisEpisode: 'yes' }]).entries[0]?.verdict
    expect([verdict(mg ?? 50, weeks), verdict((mg ?? 50) - 0.5, weeks), verdict(mg ?? 50, weeks - 1)]).toEqual(
      mg === undefined ? ['clinician', 'clinician', 'clinician'] : ['failed', 'below-minimum', 'too-short'],
    )
  })
})
