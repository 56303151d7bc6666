/** A warning sign, as it stands among the answers. `emergency`: go now; otherwise a doctor soon. */
export type WarningSign = {
  readonly value: 'weight-loss' | 'fever' | 'new-weakness' | 'saddle-numbness' | 'bladder-bowel' | 'worst-headache' | 'cancer'
  readonly words: string
  readonly emergency: boolean
}

/** Signs that need a doctor before anyone talks about TMS. This product's own table; general clinical knowledge, unverified. */
export const warningSigns: readonly WarningSign[] = [
  { value: 'saddle-numbness', words: 'new numbness between the legs', emergency: true },
  { value: 'bladder-bowel', words: 'new trouble holding or passing urine or stool', emergency: true },
  { value: 'new-weakness', words: 'new weakness in an arm or a leg', emergency: true },
  { value: 'worst-headache', words: 'a sudden headache, the worst of life', emergency: true },
  { value: 'weight-loss', words: 'weight loss without trying', emergency: false },
  { value: 'fever', words: 'fever, chills or night sweats with pain', emergency: false },
  { value: 'cancer', words: 'cancer, or being checked for it', emergency: false },
]

const valuesOf = (emergency: boolean) => warningSigns.filter((sign) => sign.emergency === emergency).map(({ value }) => value)
/** Go now. */
export const EMERGENCY_SIGNS = valuesOf(true)
/** A doctor soon. */
export const MEDICAL_SIGNS = valuesOf(false)
