import { ActionForm } from '@/components/clinic/action-form'
import { BenefitsTable } from '@/components/money/benefits'
import { dayInWords } from '@/lib/i18n/dates'
import type { OpenedMoney } from '@/lib/server/money'
import { benefitsAction } from './actions'
import { benefitsFields, benefitsTyped } from './fields'
import { knownIn, moneyOf } from './money-of-route'
import { isForLater } from './offered'

const WITHOUT: Readonly<Record<string, string>> = {
  none: 'The person has no insurance, so there are no benefits to verify.',
  va: 'Through the VA the clinic bills the person nothing: there are no benefits to verify here.',
}

const RESTS = {
  verified: 'The sums above for depression rest on it.',
  told: 'The sums above for depression rest on what the person said, and are wide where something is not known.',
} as const

/** Whether a plan is expected to share the cost of any route. */
const isShared = (money: OpenedMoney): boolean =>
  (money.assessment?.routes ?? []).some((route) => !isForLater(route.funding.path) && moneyOf(route, undefined, knownIn(money)).kind === 'shared')

/** What the person said of their plan beside what the payer said, and the form for the latter. */
export function BenefitsPart({ money, mayWrite }: { readonly money: OpenedMoney; readonly mayWrite: boolean }) {
  const { intake, told, verified, today, coverage } = money
  const without = WITHOUT[coverage ?? '']
  if (without && !verified) return <p className="max-w-measure">{without}</p>
  return (
    <div className="grid gap-5">
      <p className="max-w-measure">
        {verified ? (
          <>
            The payer was asked on {dayInWords(verified.verifiedOn ?? '')}
            {verified.reference && ` (${verified.reference})`}; written down by {verified.by}.
          </>
        ) : (
          'The payer has not been asked yet.'
        )}{' '}
        {isShared(money) ? RESTS[verified ? 'verified' : 'told'] : 'No sum above rests on benefits.'}
      </p>
      <BenefitsTable told={told} verified={verified} />
      {mayWrite && (
        <div className="max-w-3xl">
          <ActionForm
            id="benefits-form"
            action={benefitsAction}
            fields={benefitsFields(told)}
            hidden={{ id: intake.id, version: String(verified?.seq ?? 0) }}
            initial={{ ...benefitsTyped(verified), verifiedOn: today }}
            submit="Save the benefits"
            columns
            fold={verified ? 'Enter what the payer says now' : 'Enter what the payer says'}
          >
            <p className="max-w-measure text-soft">What stays blank counts as not known. Earlier entries are kept.</p>
          </ActionForm>
        </div>
      )}
    </div>
  )
}
