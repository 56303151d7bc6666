import type { Funding, FundingPath } from '@/lib/assess/assessment'
import { nextStep } from '@/lib/documents/next-step'
import { insurance } from '@/lib/steps/insurance'
import type { Line, NoAuthorization, PaperInstead } from './content'
import type { AuthorizationInputs } from './inputs'

const NOTHING = 'There is no paper for it now.'

/** The right paper by the funding path of a route, and what to do. */
const INSTEAD: Readonly<Record<FundingPath, readonly [PaperInstead, string]>> = {
  ABN: ['abn', 'Fill in Medicare’s notice (form CMS-R-131) with its worksheet before treatment.'],
  'MA organisation determination': ['determination', 'Ask the plan for a pre-service organization determination.'],
  'VA referral': ['va-referral', 'A VA or Community Care referral and its authorization come first; nothing is billed directly.'],
  'SELF-PAY + GFE': ['estimate', 'Give a written Good Faith Estimate.'],
  'NOT COVERED likely': ['none', 'No payer is expected to pay. Whoever would pay themselves gets a Good Faith Estimate.'],
  'NONE until cleared': ['none', 'A clinician clears the safety stop first.'],
  deferred: ['none', 'The crisis comes first.'],
  'n/a': ['none', 'Medical care, work-up or standard treatment comes first.'],
  UNKNOWN: ['none', 'Ask how the person is insured, and by whom.'],
  'Device/pharmacy benefit': ['none', 'Ask the plan about its device or pharmacy benefit; the device is not billed as treatment here.'],
  'INS-MDD': ['none', NOTHING],
  'INS-MDD NOT YET': ['none', NOTHING],
  'MEDICARE-MDD': ['none', NOTHING],
  'MEDICARE-MDD NOT YET': ['none', NOTHING],
  VERIFY: ['none', 'Ask the payer.'],
}

/** Where a program is not expected to pay, what comes next is its own. */
function refuse(refused: string, path: FundingPath, { route, case: from }: Pick<AuthorizationInputs, 'route' | 'case'>): NoAuthorization {
  const [instead, words] = INSTEAD[path]
  const coverage = insurance.facts.coverage.read(from)
  const isProgram = path === 'NOT COVERED likely' && (coverage === 'medicaid' || coverage === 'tricare')
  return { refused, instead, insteadWords: isProgram ? nextStep(coverage, route) : words }
}

const OTHER_ROUTE = 'Insurance is asked beforehand for depression only. Another use is never coded, billed or requested as depression.'
const ORIGINAL_MEDICARE: NoAuthorization = {
  refused: 'Original Medicare takes no request beforehand for this: its local rules are met in the chart, and the claim is judged afterwards.',
  instead: 'none',
  insteadWords: nextStep('medicare', 'depression'),
}

/** On these paths a request for depression makes sense. */
const REQUESTED: readonly FundingPath[] = ['INS-MDD', 'INS-MDD NOT YET', 'VERIFY']

/** Exclusions that apply, by their titles; one for the psychiatrist is not named. */
function excluded(funding: Funding, lines: readonly Line[]): NoAuthorization | undefined {
  if (funding.path !== 'NOT COVERED likely') return undefined
  const applying = lines.filter(({ isExclusion, verdict }) => isExclusion && verdict === 'not met').map(({ title }) => `“${title}”`)
  const named = applying.length > 0 ? ` Not met: ${applying.join(', ')}.` : ''
  return {
    refused: `${funding.words}${named}`,
    instead: 'none',
    insteadWords: 'Ask the payer whether it applies. If an answer is wrong, the psychiatrist corrects it, and the intake is judged again.',
  }
}

/** Why there is no prior-authorization request; undefined where one makes sense. */
export function refusalOf(inputs: AuthorizationInputs, lines: readonly Line[]): NoAuthorization | undefined {
  const { route, assessment, case: from, plan } = inputs
  const found = assessment.routes.find(({ id }) => id === route)
  if (route !== 'depression') return refuse(OTHER_ROUTE, found?.funding.path ?? 'n/a', inputs)
  if (!found) return refuse('Depression is not among the routes of this intake.', assessment.routes[0]?.funding.path ?? 'n/a', inputs)
  const { funding } = found
  if (REQUESTED.includes(funding.path) || funding.path.startsWith('MEDICARE-MDD')) {
    if (insurance.facts.coverage.read(from) === 'medicare') return ORIGINAL_MEDICARE
    if (plan.route === 'depression') return undefined
    return { refused: 'The course that is planned is not one for depression.', instead: 'none', insteadWords: 'Plan a course for depression.' }
  }
  return (lines.length > 0 && excluded(funding, lines)) || refuse(funding.words, funding.path, inputs)
}
