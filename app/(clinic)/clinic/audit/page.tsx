import { AuditTable } from '@/components/clinic/audit-table'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { readAudit } from '@/lib/server/audit-pages'
import { clinicProfile } from '@/lib/server/profile'
import { requireStaff } from '@/lib/server/require-staff'
import { reachable } from '../reachable'
import { StaffPage } from '../staff-page'

export const metadata = { title: 'Audit' }

type Asked = { readonly searchParams: Promise<{ readonly before?: string | string[] }> }

export default reachable(async ({ searchParams }: Asked) => {
  const staff = await requireStaff('audit.read', '/clinic/audit')
  const { before } = await searchParams
  const from = typeof before === 'string' ? before : undefined
  const [profile, page] = await Promise.all([clinicProfile(), readAudit(staff, from)])
  return (
    <StaffPage staff={staff} profile={profile} current="audit" wide>
      <PageHeader
        heading="Audit"
        lead="Who did what, newest first. Rows can only be added: each carries a keyed seal over the one before. No row repeats what a patient said."
      />
      <AuditTable lines={page.lines} timeZone={profile.timeZone} />
      <nav aria-label="Pages" className="mt-8 flex flex-wrap gap-4">
        {from && (
          <LinkButton kind="secondary" href="/clinic/audit">
            Newest
          </LinkButton>
        )}
        {page.older && (
          <LinkButton kind="secondary" href={`/clinic/audit?before=${page.older}`}>
            Older
          </LinkButton>
        )}
      </nav>
    </StaffPage>
  )
})
