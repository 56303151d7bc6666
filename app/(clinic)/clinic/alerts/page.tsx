import { AlertHistory } from '@/components/clinic/alert-history'
import { Empty } from '@/components/clinic/empty'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { alertHistory } from '@/lib/server/alerts'
import { now } from '@/lib/server/clock'
import { clinicProfile } from '@/lib/server/profile'
import { requireStaff } from '@/lib/server/require-staff'
import { reachable } from '../reachable'
import { StaffPage } from '../staff-page'

export const metadata = { title: 'Safety alerts' }

type Asked = { readonly searchParams: Promise<{ readonly before?: string | string[] }> }

export default reachable(async ({ searchParams }: Asked) => {
  const { before } = await searchParams
  const staff = await requireStaff('alert.read', '/clinic/alerts')
  const [{ alerts, older }, profile] = await Promise.all([alertHistory(staff, before), clinicProfile()])
  return (
    <StaffPage staff={staff} profile={profile} current="alerts" wide>
      <PageHeader heading="Safety alerts" lead="Every alert there was, with what was done about it. Those that still need somebody stand above the queue as well." />
      {alerts.length === 0 ? (
        <Empty heading={before ? 'No earlier alerts' : 'No alert yet'}>
          <p>When answers suggest danger, an alert is raised the moment they are saved, whether or not the form is ever sent.</p>
        </Empty>
      ) : (
        <AlertHistory alerts={alerts} now={now()} timeZone={profile.timeZone} />
      )}
      {(older || before) && (
        <nav aria-label="Pages" className="mt-8 flex flex-wrap gap-4">
          {before && (
            <LinkButton kind="secondary" href="/clinic/alerts">
              Newest
            </LinkButton>
          )}
          {older && (
            <LinkButton kind="secondary" href={`/clinic/alerts?before=${older}`}>
              Earlier alerts
            </LinkButton>
          )}
        </nav>
      )}
    </StaffPage>
  )
})
