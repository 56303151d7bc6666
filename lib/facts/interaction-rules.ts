import type { MedicineClass } from './medicines/medicine'

/** The least cautious result allowed of a pair. `NOTE` is for the record. */
export type PairResult = 'NOTE' | 'CAUTION' | 'HOLD'

/** Rows by class, by id or ingredient, by the brand as typed, less those excepted. */
export type Side = {
  readonly classes?: readonly MedicineClass[]
  readonly ids?: readonly string[]
  readonly brands?: readonly string[]
  readonly except?: readonly string[]
}

/** A pair of medicines that together do what neither does alone. Which pairs and which result: this product's own proposal. */
export type InteractionRule = {
  readonly id: string
  readonly one: Side
  readonly other: Side
  readonly why: string
  readonly result: PairResult
  /** The prescriber is told. How soon says the urgency of the finding, and not the words. */
  readonly tellsPrescriber?: true
  /** A medicine stopped in the past month still counts: two weeks' washout, five after fluoxetine. */
  readonly washout?: true
}

const OPIOIDS: Side = { classes: ['opioid', 'opioid-like'] }
const SEROTONERGIC: Side = { classes: ['SSRI', 'SNRI'] }

/**
 * All pairs, the gravest first. They are those of the table of pairs, and of the rows' own notes where these name a partner
 * that the table leaves out (serotonin modulators, gepirone and fentanyl with an MAOI; nefazodone and buspirone with tramadol).
 */
export const INTERACTION_RULES: readonly InteractionRule[] = [
  {
    id: 'maoi',
    one: { classes: ['MAOI'] },
    other: {
      // Two MAOIs together: this product's own line.
      classes: ['MAOI', 'SSRI', 'SNRI', 'serotonin modulator', 'TCA', 'stimulant', 'decongestant'],
      ids: [
        'bupropion',
        'mirtazapine',
        'gepirone',
        'buspirone',
        'tramadol',
        'tapentadol',
        'meperidine',
        'methadone',
        'fentanyl',
        'dextromethorphan',
        'cyclobenzaprine',
        'carbamazepine',
        'st-johns-wort',
        'sumatriptan',
        'rizatriptan',
        'other-triptans',
      ],
    },
    why: 'serotonin syndrome or a hypertensive crisis; two weeks apart, five after fluoxetine',
    result: 'HOLD',
    tellsPrescriber: true,
    washout: true,
  },
  { id: 'tramadol-seizure', one: { ids: ['tramadol'] }, other: { classes: ['TCA'], ids: ['bupropion'] }, why: 'seizure', result: 'HOLD' },
  { id: 'bupropion-theophylline', one: { ids: ['bupropion'] }, other: { ids: ['theophylline'] }, why: 'seizure', result: 'HOLD' },
  {
    id: 'naltrexone-opioid',
    one: { ids: ['naltrexone'], brands: ['lybalvi'] },
    other: OPIOIDS,
    why: 'precipitated opioid withdrawal',
    result: 'HOLD',
    tellsPrescriber: true,
  },
  {
    id: 'tramadol-serotonin',
    one: { ids: ['tramadol'] },
    other: { classes: ['SSRI', 'SNRI', 'serotonin modulator'], ids: ['mirtazapine'] },
    why: 'serotonin syndrome and seizure; a medication review',
    result: 'CAUTION',
  },
  {
    id: 'tramadol-others',
    one: { ids: ['tramadol'] },
    other: {
      classes: ['antipsychotic', 'augmentation-antipsychotic', 'opioid', 'opioid-like'],
      ids: ['olanzapine-fluoxetine', 'cyclobenzaprine', 'carbamazepine', 'buspirone'],
      except: ['tramadol'],
    },
    why: 'seizure; a medication review',
    result: 'CAUTION',
  },
  {
    id: 'opioid-serotonin',
    one: { ids: ['tapentadol', 'methadone', 'fentanyl', 'meperidine'] },
    other: { classes: ['SSRI', 'SNRI', 'TCA'] },
    why: 'serotonin syndrome; a medication review',
    result: 'CAUTION',
  },
  {
    id: 'bupropion-threshold',
    one: { ids: ['bupropion'] },
    other: { classes: ['antipsychotic', 'augmentation-antipsychotic', 'corticosteroid', 'TCA', 'stimulant'], ids: ['olanzapine-fluoxetine'] },
    why: 'added seizure risk',
    result: 'CAUTION',
  },
  {
    id: 'cyclobenzaprine-serotonin',
    one: { ids: ['cyclobenzaprine'] },
    other: { classes: ['SSRI', 'SNRI', 'TCA'] },
    why: 'serotonin syndrome',
    result: 'CAUTION',
  },
  {
    id: 'opioid-sedative',
    one: OPIOIDS,
    other: { classes: ['benzodiazepine', 'gabapentinoid', 'Z-drug'], ids: ['carisoprodol'] },
    why: 'breathing: for the prescriber’s attention, no stop for TMS',
    result: 'CAUTION',
  },
  {
    id: 'tizanidine',
    one: { ids: ['tizanidine'] },
    other: { ids: ['fluvoxamine', 'ciprofloxacin-levofloxacin'] },
    why: 'low blood pressure and sedation: for the prescriber’s attention',
    result: 'CAUTION',
    tellsPrescriber: true,
  },
  { id: 'nsaid-lithium', one: { classes: ['NSAID'] }, other: { ids: ['lithium'] }, why: 'lithium toxicity', result: 'CAUTION' },
  {
    id: 'tricyclic-level',
    one: { ids: ['fluoxetine', 'paroxetine', 'bupropion'] },
    other: { classes: ['TCA'] },
    why: 'the tricyclic’s level rises, so a low dose counts in full',
    result: 'NOTE',
  },
  { id: 'triptan-serotonin', one: { classes: ['triptan'] }, other: SEROTONERGIC, why: 'serotonin alert, rare', result: 'NOTE' },
  { id: 'nsaid-bleeding', one: { classes: ['NSAID'] }, other: SEROTONERGIC, why: 'bleeding', result: 'NOTE' },
]
