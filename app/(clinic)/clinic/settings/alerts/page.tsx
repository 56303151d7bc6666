import { ActionForm } from '@/components/clinic/action-form'
import { NoFallback } from '@/components/clinic/no-fallback'
import { Said } from '@/components/clinic/said'
import { PageHeader } from '@/components/ui/page-header'
import { fallbackOf } from '@/lib/server/alert-settings'
import { clinicProfile } from '@/lib/server/profile'
import { requireStaff } from '@/lib/server/require-staff'
import { profileVersion } from '@/lib/server/settings'
import { reachable } from '../../reachable'
import { StaffPage } from '../../staff-page'
import { saveAlertSettingsAction } from './actions'
import { ALERT_FIELDS } from './fields'

export const metadata = { title: 'Alert settings' }

type Asked = { readonly searchParams: Promise<{ readonly said?: string | string[] }> }

export default reachable(async ({ searchParams }: Asked) => {
  const staff = await requireStaff('profile.write', '/clinic/settings/alerts')
  const [{ said }, profile] = await Promise.all([searchParams, clinicProfile()])
  return (
    <StaffPage staff={staff} profile={profile} current="alert-settings">
      <div className="max-w-2xl">
        <PageHeader
          heading="Alert settings"
          lead="When a patient’s answers suggest danger, staff see an alert at once. Here you say how soon somebody must take it, and who is told when nobody does."
        />
        <Said word={said} />
        <NoFallback fallback={fallbackOf(profile)} />
        <ActionForm
          id="alerts"
          action={saveAlertSettingsAction}
          fields={ALERT_FIELDS}
          hidden={{ version: String(profileVersion(profile)) }}
          initial={Object.fromEntries(ALERT_FIELDS.map(({ name }) => [name, String(profile[name])]))}
          submit="Save"
        />
        <p className="mt-8 max-w-measure text-soft">
          Alerts that wait already keep their time. To see whether all of this works, <a href="/clinic/settings/drill">run a drill</a>.
        </p>
      </div>
    </StaffPage>
  )
})
