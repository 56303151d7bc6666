import type { FormField } from '@/components/clinic/form-field'
import type { Benefits } from '@/lib/cost/benefits'
import { ALLOWED_CODES, allowedField } from '@/lib/cost/benefits-form'
import { dollars } from '@/lib/cost/dollars'

type Money = { readonly name: string; readonly label: string; readonly of: keyof Benefits; readonly hint?: string }

const SUMS: readonly Money[] = [
  { name: 'deductible', label: 'Deductible for the year', of: 'deductibleCents' },
  { name: 'deductibleMet', label: 'Deductible met so far', of: 'deductibleMetCents' },
  { name: 'outOfPocketMax', label: 'Out-of-pocket maximum', of: 'outOfPocketMaxCents' },
  { name: 'outOfPocketMet', label: 'Out-of-pocket met so far', of: 'outOfPocketMetCents' },
  { name: 'copay', label: 'Copay per visit', of: 'copayCents' },
]

const plain = (cents: number) => (cents / 100).toFixed(2)

/** The form for what a payer said, with what the person said at each line. */
export function benefitsFields(told: Benefits): readonly FormField[] {
  const said = (of: keyof Benefits) => (typeof told[of] === 'number' ? `The person said ${dollars(told[of])}.` : 'US dollars. Blank: not known.')
  return [
    { name: 'verifiedOn', label: 'Day the payer was asked', kind: 'date' },
    { name: 'reference', label: 'How it was verified', hint: 'Such as the call’s reference or the name of the portal. Nothing about health.', most: 200 },
    ...SUMS.map(({ name, label, of }) => ({ name, label, hint: said(of), kind: 'money', most: 20 }) as const),
    {
      name: 'coinsurancePercent',
      label: 'Coinsurance, percent',
      hint: told.coinsurancePercent === undefined ? 'What the person pays of a bill after the deductible.' : `The person said ${told.coinsurancePercent} %.`,
      kind: 'money',
      most: 8,
    },
    {
      name: 'inNetwork',
      label: 'Is the clinic in the network?',
      kind: 'choice',
      options: [
        { value: '', label: 'Not known' },
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No' },
      ],
    },
    { name: 'secondInsurance', label: 'Second insurance', hint: 'Which one, or blank.', most: 120 },
    ...ALLOWED_CODES.map(
      (code) => ({ name: allowedField(code), label: `Allowed for ${code}`, hint: 'What the plan allows for one visit.', kind: 'money', most: 20 }) as const,
    ),
  ]
}

/** What was verified last, as it is typed: a correction begins from it. */
export function benefitsTyped(verified: Benefits | undefined): Readonly<Record<string, string>> {
  if (!verified) return {}
  const sums = SUMS.flatMap(({ name, of }) => (typeof verified[of] === 'number' ? [[name, plain(verified[of])]] : []))
  const allowed = Object.entries(verified.allowedCents ?? {}).map(([code, cents]) => [allowedField(code), plain(cents)])
  return {
    ...Object.fromEntries([...sums, ...allowed]),
    ...(verified.coinsurancePercent !== undefined && { coinsurancePercent: String(verified.coinsurancePercent) }),
    ...(verified.inNetwork !== undefined && { inNetwork: verified.inNetwork ? 'yes' : 'no' }),
    ...(verified.secondInsurance !== undefined && { secondInsurance: verified.secondInsurance }),
  }
}

export const LANGUAGE_FIELD: FormField = {
  name: 'language',
  label: 'Language',
  kind: 'choice',
  options: [
    { value: 'en', label: 'English' },
    { value: 'es', label: 'Spanish' },
  ],
}

/** What an estimate asks for besides the visits. A reason is asked for where one stands already. */
export const estimateFields = (isAnother: boolean): readonly FormField[] => [
  LANGUAGE_FIELD,
  { name: 'firstVisitOn', label: 'First visit, if scheduled', kind: 'date' },
  { name: 'providerName', label: 'Clinician who leads the treatment', hint: 'If known. The clinic bills.', most: 120 },
  ...(isAnother ? [{ name: 'reason', label: 'Why a new estimate', hint: 'Such as fewer visits. Staff read it.', most: 1000 }] : []),
  {
    name: 'diagnoses',
    label: 'Diagnoses, only as a clinician assigned them',
    hint: 'One a line, the code first: “G89.29 other chronic pain”. Blank: the estimate says that none is assigned yet.',
    kind: 'long',
    rows: 2,
    most: 2400,
  },
]

export const URGENCY_FIELD: FormField = {
  name: 'urgency',
  label: 'How fast',
  hint: 'Expedited only when the psychiatrist says that waiting could seriously harm the person.',
  kind: 'choice',
  options: [
    { value: 'standard', label: 'Standard: decision within 7 days' },
    { value: 'expedited', label: 'Expedited: decision within 72 hours' },
  ],
}
