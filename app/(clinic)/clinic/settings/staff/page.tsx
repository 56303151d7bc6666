import { AccountList } from '@/components/clinic/account-list'
import { ActionForm } from '@/components/clinic/action-form'
import type { FormField } from '@/components/clinic/form-field'
import { Said } from '@/components/clinic/said'
import { PageHeader } from '@/components/ui/page-header'
import { clinicProfile } from '@/lib/server/profile'
import { requireStaff } from '@/lib/server/require-staff'
import { accounts } from '@/lib/server/staff'
import { reachable } from '../../reachable'
import { StaffPage } from '../../staff-page'
import { disableAction, enableAction, inviteAction, inviteAgainAction } from '../actions'

export const metadata = { title: 'Staff' }

const FIELDS: readonly FormField[] = [
  { name: 'name', label: 'Name', most: 120, autoComplete: 'off' },
  { name: 'email', label: 'E-mail address', kind: 'email', most: 254, autoComplete: 'off' },
  {
    name: 'role',
    label: 'Role',
    kind: 'choice',
    options: [
      { value: 'coordinator', label: 'Coordinator – queue, contact, bands and flags, no single answers on mood' },
      { value: 'psychiatrist', label: 'Psychiatrist – everything about patients' },
      { value: 'administrator', label: 'Administrator – settings, accounts and audit, no patients' },
    ],
  },
]

type Asked = { readonly searchParams: Promise<{ readonly said?: string | string[] }> }

export default reachable(async ({ searchParams }: Asked) => {
  const staff = await requireStaff('staff.read', '/clinic/settings/staff')
  const [{ said }, profile, everybody] = await Promise.all([searchParams, clinicProfile(), accounts()])
  return (
    <StaffPage staff={staff} profile={profile} current="staff">
      <PageHeader heading="Staff" lead="One account a person, never shared: the audit trail names who did what." />
      <Said word={said} />
      <AccountList accounts={everybody} me={staff.id} again={inviteAgainAction} disable={disableAction} enable={enableAction} />
      <section aria-labelledby="invite" className="mt-12 max-w-2xl">
        <h2 id="invite" className="mb-5 text-xl">
          Invite somebody
        </h2>
        <ActionForm id="invite-form" action={inviteAction} fields={FIELDS} initial={{ role: 'coordinator' }} submit="Make a one-time link" busy="Making the link …" />
      </section>
    </StaffPage>
  )
})
