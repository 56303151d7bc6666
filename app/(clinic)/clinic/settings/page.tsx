import { ActionForm } from '@/components/clinic/action-form'
import { Said } from '@/components/clinic/said'
import { PageHeader } from '@/components/ui/page-header'
import { clinicProfile } from '@/lib/server/profile'
import { requireStaff } from '@/lib/server/require-staff'
import { PROFILE_FIELDS } from '../form-parts'
import { reachable } from '../reachable'
import { StaffPage } from '../staff-page'
import { saveProfileAction } from './actions'

export const metadata = { title: 'Clinic profile' }

type Asked = { readonly searchParams: Promise<{ readonly said?: string | string[] }> }

export default reachable(async ({ searchParams }: Asked) => {
  const staff = await requireStaff('settings.read', '/clinic/settings')
  const [{ said }, profile] = await Promise.all([searchParams, clinicProfile()])
  const initial = Object.fromEntries(PROFILE_FIELDS.map(({ name }) => [name, String(profile[name as keyof typeof profile])]))
  return (
    <StaffPage staff={staff} profile={profile} current="settings">
      <div className="max-w-2xl">
        <PageHeader heading="Clinic profile" lead="What patients see of the clinic, and who answers when somebody is in danger." />
        <Said word={said} />
        <ActionForm id="profile" action={saveProfileAction} fields={PROFILE_FIELDS} initial={initial} submit="Save the profile" />
      </div>
    </StaffPage>
  )
})
