import { ActionForm } from '@/components/clinic/action-form'
import { Said } from '@/components/clinic/said'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { todayAtClinic } from '@/lib/server/clock'
import { database } from '@/lib/server/database'
import { stillNeededForEstimates } from '@/lib/server/estimate-needs'
import { einInWords } from '@/lib/server/identifiers'
import { priceListOn } from '@/lib/server/money-facts'
import { clinicProfile } from '@/lib/server/profile'
import { requireStaff } from '@/lib/server/require-staff'
import { profileVersion } from '@/lib/server/settings'
import { LATER_FIELDS, PROFILE_FIELDS } from '../form-parts'
import { reachable } from '../reachable'
import { StaffPage } from '../staff-page'
import { saveProfileAction } from './actions'

export const metadata = { title: 'Clinic profile' }

const FIELDS = [...PROFILE_FIELDS, ...LATER_FIELDS]

type Asked = { readonly searchParams: Promise<{ readonly said?: string | string[] }> }

export default reachable(async ({ searchParams }: Asked) => {
  const staff = await requireStaff('settings.read', '/clinic/settings')
  const [{ said }, profile] = await Promise.all([searchParams, clinicProfile()])
  const prices = await priceListOn(todayAtClinic(profile.timeZone), database())
  const initial = Object.fromEntries(FIELDS.map(({ name }) => [name, String(profile[name as keyof typeof profile])]))
  return (
    <StaffPage staff={staff} profile={profile} current="settings">
      <div className="max-w-2xl">
        <PageHeader heading="Clinic profile" lead="What patients see of the clinic, who answers when somebody is in danger, and what estimates carry." />
        <Said word={said} />
        <EstimateNeeds needed={stillNeededForEstimates(profile, prices)} />
        <ActionForm
          id="profile"
          action={saveProfileAction}
          fields={FIELDS}
          hidden={{ version: String(profileVersion(profile)) }}
          initial={{ ...initial, tin: einInWords(profile.tin) }}
          submit="Save the profile"
        />
      </div>
    </StaffPage>
  )
})

/** What an estimate still waits for, said where most of it is entered. */
function EstimateNeeds({ needed }: { readonly needed: readonly string[] }) {
  if (needed.length === 0) return <p className="mb-8 max-w-measure text-soft">Everything that a Good Faith Estimate needs of the clinic is entered.</p>
  return (
    <Panel tone="caution" heading="No Good Faith Estimate can be made yet" className="mb-8">
      <p>
        Still missing: {needed.join(', ')}. Patients have a right to an estimate within business days of asking.{' '}
        {needed.some((one) => one.startsWith('prices')) && <a href="/clinic/settings/fees">Enter prices</a>}
      </p>
    </Panel>
  )
}
