import type { ReactNode } from 'react'
import { ActionForm } from '@/components/clinic/action-form'
import type { FormField } from '@/components/clinic/form-field'
import { Part } from '@/components/findings/assessment-parts'
import { Billed } from '@/components/money/billed'
import { ChargeList } from '@/components/money/charges'
import { may } from '@/lib/server/access'
import type { OpenedDocument } from '@/lib/server/kept-documents'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { chargeAction, voidAction } from './actions'

const FIELDS: readonly FormField[] = [
  { name: 'on', label: 'Day of the visit', kind: 'date' },
  { name: 'code', label: 'Procedure code', hint: 'As it was billed, such as 90868.', most: 5 },
  { name: 'amount', label: 'Billed', hint: 'US dollars.', kind: 'money', most: 20 },
]

type ChargesProps = { readonly staff: StaffMember; readonly opened: OpenedDocument; readonly intake: string; readonly today: string; readonly said: ReactNode }

/** What was billed against an estimate, and a plain sentence where that is far above it. */
export function PaperCharges({ staff, opened: { head, charges, billing }, intake, today, said }: ChargesProps) {
  const hidden = { id: intake, paper: head.id }
  return (
    <Part id="charges" heading="Actual charges">
      {said}
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        {billing && <Billed {...billing} />}
        <ChargeList charges={charges} hidden={hidden} voidIt={voidAction} />
        {may(staff.role, 'money.write') && (
          <ActionForm
            id="charge"
            action={chargeAction}
            fields={FIELDS}
            hidden={hidden}
            initial={{ on: today, code: '90868' }}
            submit="Write down the charge"
            kind="secondary"
          />
        )}
      </div>
    </Part>
  )
}
