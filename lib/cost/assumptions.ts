import type { Benefits } from './benefits'
import type { CourseCharges } from './charges'

const ALWAYS = [
  'The plan pays its part. Where its rules want it asked beforehand and it was not, it may pay nothing.',
  'In each visit the deductible comes first, then the copay, then coinsurance on the rest, until the yearly maximum is reached.',
  'Every visit falls in one plan year. A course that runs into the next year meets a new deductible and a new maximum.',
  'Other bills of the year, evaluation, psychotherapy and medicines are not in it.',
] as const

/** What is assumed where no plan shares the cost. */
export const NOT_SHARED: readonly string[] = ['No plan shares the cost: the person pays the clinic’s price.', 'Evaluation, psychotherapy and medicines are not in it.']

const UNKNOWN: readonly (readonly [keyof Benefits, string])[] = [
  ['deductibleCents', 'The deductible is not known: from none to all of the cost.'],
  ['deductibleMetCents', 'What is met of the deductible is not known: from all of it to none.'],
  ['copayCents', 'The copay is not known: from none to the whole visit. Enter 0 where the plan has none.'],
  ['coinsurancePercent', 'The coinsurance is not known: from 0 to 100 percent. Enter 0 where the plan has none.'],
  ['outOfPocketMaxCents', 'The yearly out-of-pocket maximum is not known: from reached already to none at all.'],
  ['outOfPocketMetCents', 'What is met of the yearly maximum is not known: from all of it to none.'],
]

const codesWithout = ({ lines }: CourseCharges, { allowedCents }: Benefits): readonly string[] => [
  ...new Set(lines.map(({ code }) => code).filter((code) => allowedCents?.[code] === undefined)),
]

/** Everything that a share assumes: what always holds, and how each unknown is taken. */
export function assumptionsOf(charges: CourseCharges, benefits: Benefits): readonly string[] {
  const codes = codesWithout(charges, benefits)
  const lower = charges.lines.some(({ code, eachCents }) => (benefits.allowedCents?.[code] ?? 0) > eachCents)
  return [
    benefits.source === 'verified'
      ? `The plan told these benefits${benefits.verifiedOn ? ` on ${benefits.verifiedOn}` : ''}.`
      : 'The person told these benefits; the plan was not asked.',
    ...ALWAYS,
    ...(codes.length > 0 ? [`What the plan allows for ${codes.join(', ')} is not known: at most the clinic’s price, and it may be less.`] : []),
    ...(lower ? ['Where the plan would allow more than the clinic charges, the clinic’s price counts.'] : []),
    ...UNKNOWN.filter(([name]) => benefits[name] === undefined).map(([, words]) => words),
    ...networkWords(benefits),
    ...(benefits.secondInsurance === undefined ? [] : [`What a second insurance (${benefits.secondInsurance}) may pay is not in it.`]),
  ]
}

function networkWords({ inNetwork }: Benefits): readonly string[] {
  if (inNetwork === true) return ['The clinic is in the plan’s network.']
  const beyond = 'Outside of a network the plan’s other, higher terms may hold, and what it does not allow may be billed on top.'
  return [inNetwork === false ? beyond : `If the plan has a network: whether the clinic is in it is not known. ${beyond}`]
}
