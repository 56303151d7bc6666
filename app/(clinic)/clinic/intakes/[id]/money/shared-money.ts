import type { MoneyShown, SharedMoney } from '@/components/money/out-of-pocket'
import type { FundingPath } from '@/lib/assess/assessment'
import type { Benefits } from '@/lib/cost/benefits'
import type { CourseCharges } from '@/lib/cost/charges'
import { dollars } from '@/lib/cost/dollars'
import { type Share, shareOf } from '@/lib/cost/share'
import type { Coverage } from './offered'

type Asked = {
  readonly path: FundingPath
  readonly coverage: NonNullable<Coverage>
  readonly charges: CourseCharges
  readonly benefits: Benefits
  readonly counts: string
  readonly restsOn: string
}

/** Paths on which everything recorded of the payer looks met. On any other nobody knows yet whether it pays anything. */
const MET: readonly FundingPath[] = ['INS-MDD', 'MEDICARE-MDD']

/** What a plan would leave to the person, and what it comes to where the plan may still say no. */
export function sharedMoney({ path, coverage, charges, benefits, counts, restsOn }: Asked): MoneyShown {
  const share = shareOf(charges, benefits)
  const beyond = beyondOf(share, coverage)
  return {
    kind: 'shared',
    ...{ charges, share, counts, restsOn },
    label: labelOf(path, coverage),
    figures: inAll(charges, share, beyond),
    ...(beyond > 0 && { beyond: { high: beyond, words: beyondWords(beyond, benefits.inNetwork, coverage) } }),
    ...(!MET.includes(path) && { otherwise: otherwiseOf(coverage, charges) }),
  }
}

function labelOf(path: FundingPath, coverage: Coverage): string {
  if (coverage === 'medicare') return 'Likely out of pocket, if Medicare pays its part'
  return MET.includes(path) ? 'Likely out of pocket, if the plan pays its part' : 'If the plan agrees, out of pocket'
}

/** Programs that let nobody bill on top of what they allow as a network plan does. */
const WITHOUT_NETWORK: readonly Coverage[] = ['medicare', 'medicaid']
/** What a provider outside of TRICARE's network may ask for above what TRICARE allows, in percent of it. */
const TRICARE_BEYOND_PERCENT = 15

/** At most so much may be billed on top of what the plan allows, in cents: nothing in its network. */
function beyondOf({ beyondAllowed, allowed }: Share, coverage: Coverage): number {
  const most = beyondAllowed?.high ?? 0
  if (WITHOUT_NETWORK.includes(coverage)) return 0
  return coverage === 'tricare' ? Math.min(most, Math.floor((allowed.high * TRICARE_BEYOND_PERCENT) / 100)) : most
}

function beyondWords(cents: number, inNetwork: boolean | undefined, coverage: Coverage): string {
  const limit = coverage === 'tricare' ? `, which TRICARE limits to ${TRICARE_BEYOND_PERCENT} percent above what it allows` : ''
  const open = inNetwork === undefined ? 'Whether the clinic is in the plan’s network is not known. If it is not,' : 'The clinic is out of the plan’s network:'
  return `${open} up to ${dollars(cents)} of this may be billed on top of what the plan allows${limit}.`
}

/** The person's share with what may be billed on top: never more than the clinic charges, and no expected figure while that is open. */
function inAll({ total }: CourseCharges, { patient }: Share, beyond: number): SharedMoney['figures'] {
  return beyond > 0 ? { low: patient.low, high: Math.min(total.high, patient.high + beyond) } : patient
}

const WITHOUT_AGREEMENT = 'If it does not: no amount, since a member is not billed without a written agreement.'
const OTHERWISE: Readonly<Partial<Record<NonNullable<Coverage>, string>>> = {
  medicare: 'If it does not, and the person agreed to that in a notice before treatment, they pay all of it',
  'medicare-advantage': 'If it says no and the person still wants it, they pay all of it',
}

/** What stands behind a “no”. */
function otherwiseOf(coverage: NonNullable<Coverage>, { total }: CourseCharges): NonNullable<SharedMoney['otherwise']> {
  if (coverage === 'medicaid' || coverage === 'tricare') return { why: WITHOUT_AGREEMENT }
  return { label: OTHERWISE[coverage] ?? 'If it does not, the person pays all of it', figures: total }
}
