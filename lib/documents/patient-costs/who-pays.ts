import type { FundingPath, Route } from '@/lib/assess/assessment'
import type { Case } from '@/lib/rules/fact'
import { insurance } from '@/lib/steps/insurance'
import { coverageNamed, type Coverage as Named } from '../next-step'
import type { Line } from './line'

/** What the patient said of insurance, as the interview names it; undefined where it is not told. */
export type Coverage = Named | undefined
export const coverageIn = (from: Case): Coverage => coverageNamed(insurance.facts.coverage.read(from))

/** Paths on which no money is talked about yet. */
const NOT_YET: readonly FundingPath[] = ['deferred', 'n/a', 'NONE until cleared']
export const isDiscussed = ({ funding }: Route): boolean => !NOT_YET.includes(funding.path)

const ASK: Line = { text: 'We do not know your insurance yet. We ask you about it when we call.' }
const VA: Line = { text: 'The VA decides first: you need its referral before treatment can be planned.' }
const ADVANTAGE: Line = {
  text: 'Your Medicare Advantage plan decides. We ask it in writing before any treatment, and you get its answer in writing too.',
}

/** Who is expected to pay for a use that is not FDA-cleared. */
export function offLabelPayer(use: 'pain' | 'anxiety', coverage: Coverage): readonly Line[] {
  const notPaid: Line =
    use === 'pain'
      ? { text: 'Insurance does not usually pay for TMS for pain, because the FDA has not cleared it for pain. The cost would be yours.' }
      : { text: 'Insurance does not usually pay for TMS for anxiety alone. The cost would be yours.' }
  switch (coverage) {
    case undefined:
      return [notPaid, ASK]
    case 'none':
      return [{ text: 'Without insurance, the cost would be yours.' }]
    case 'commercial':
      return [notPaid]
    case 'medicare':
      return [
        { text: 'Medicare is expected to say no to this use.' },
        { text: 'Before any treatment you would get a notice with the reason and the cost, and you choose. It is called an Advance Beneficiary Notice.' },
      ]
    case 'medicare-advantage':
      return [ADVANTAGE]
    case 'va':
      return [VA]
    case 'medicaid':
      return [{ text: 'Medicaid is not expected to pay for this use. We talk with you about it before anything is planned.' }]
    case 'tricare':
      return [{ text: 'TRICARE is not expected to pay for this use. We talk with you about it before anything is planned.' }]
  }
}

/** Who may pay for depression, the use that TMS is cleared for. */
export function depressionPayer(coverage: Coverage, payer: string | undefined): readonly Line[] {
  switch (coverage) {
    case undefined:
      return [{ text: 'Insurance may pay a part when its own conditions are met. It decides, not we.' }, ASK]
    case 'none':
      return [{ text: 'Without insurance, the cost would be yours.' }]
    case 'va':
      return [VA]
    case 'medicare-advantage':
      return [ADVANTAGE]
    case 'medicare':
      return [{ text: 'Medicare may pay a part when its own conditions are met. It decides, not we.' }]
    default:
      return [
        payer
          ? { text: '{payer} may pay a part when its own conditions are met and it was asked before treatment. It decides, not we.', values: { payer } }
          : { text: 'Your insurance may pay a part when its own conditions are met and it was asked before treatment. It decides, not we.' },
      ]
  }
}
