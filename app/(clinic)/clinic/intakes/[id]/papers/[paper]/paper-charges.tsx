import { ActionForm } from '@/components/clinic/action-form'
import type { FormField } from '@/components/clinic/form-field'
import { Part } from '@/components/findings/assessment-parts'
import { Billed } from '@/components/money/billed'
import { ChargeList } from '@/components/money/charges'
import type { EstimateContent } from '@/lib/documents/estimate/content'
import { may } from '@/lib/server/access'
import { aboveEstimate } from '@/lib/server/charges'
import { todayAtClinic } from '@/lib/server/clock'
import type { OpenedDocument } from '@/lib/server/kept-documents'
import { openMoney } from '@/lib/server/money'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { chargeAction, voidAction } from './actions'

const FIELDS: readonly FormField[] = [
  { name: 'on', label: 'Day of the visit', kind: 'date' },
  { name: 'code', label: 'Procedure code', hint: 'As it was billed, such as 90868.', most: 5 },
  { name: 'amount', label: 'Billed', hint: 'US dollars.', kind: 'money', most: 20 },
]

type ChargesProps = { readonly staff: StaffMember; readonly opened: OpenedDocument; readonly intake: string; readonly timeZone: string }

/** What was billed against an estimate, and a plain sentence where that is far above it. */
export async function PaperCharges({ staff, opened, intake, timeZone }: ChargesProps) {
  const money = await openMoney(staff, intake)
  const charges = (money?.charges ?? []).filter(({ documentId }) => documentId === opened.head.id)
  const hidden = { id: intake, paper: opened.head.id }
  return (
    <Part id="charges" heading="Actual charges">
      <div className="grid gap-6">
        <Billed {...aboveEstimate(opened.content as EstimateContent, charges)} />
        <ChargeList charges={charges} hidden={hidden} voidIt={voidAction} />
        {may(staff.role, 'money.write') && (
          <ActionForm
            id="charge"
            action={chargeAction}
            fields={FIELDS}
            hidden={hidden}
            initial={{ on: todayAtClinic(timeZone), code: '90868' }}
            submit="Write down the charge"
            kind="secondary"
          />
        )}
      </div>
    </Part>
  )
}
