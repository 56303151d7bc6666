import { PayerList } from '@/components/clinic/payer-list'
import { Said } from '@/components/clinic/said'
import { PageHeader } from '@/components/ui/page-header'
import { checkDue } from '@/lib/assess/payer-criteria'
import { payers } from '@/lib/knowledge/payers'
import { todayAtClinic } from '@/lib/server/clock'
import { database } from '@/lib/server/database'
import { newestChecks, payerVerification } from '@/lib/server/payer-checks'
import { clinicProfile } from '@/lib/server/profile'
import { requireStaff } from '@/lib/server/require-staff'
import { reachable } from '../../reachable'
import { StaffPage } from '../../staff-page'

export const metadata = { title: 'Payers' }

type Asked = { readonly searchParams: Promise<{ readonly said?: string | string[] }> }

export default reachable(async ({ searchParams }: Asked) => {
  const staff = await requireStaff('payer.check', '/clinic/settings/payers')
  const [{ said }, profile, checks] = await Promise.all([searchParams, clinicProfile(), newestChecks(database())])
  const { timeZone, recheckAfterDays } = profile
  const today = todayAtClinic(timeZone)
  const clinic = { recheckAfterDays, payerVerification: await payerVerification(database(), timeZone) }
  const seen = payers.map((payer) => {
    const { id, name, kind, policy, capturedOn, recorded } = payer
    return { id, name, kind, policy, capturedOn, recorded, check: checks.get(id), isDue: checkDue(payer, today, clinic) !== undefined }
  })
  const fresh = seen.filter(({ isDue }) => !isDue).length
  return (
    <StaffPage staff={staff} profile={profile} current="payers">
      <PageHeader
        heading="Payers"
        lead="What each payer is recorded to ask for before it pays for TMS in depression comes from third parties’ summaries. Compare it with the payer’s own criteria before a request rests on it. No payer is recorded to pay for TMS for pain."
      />
      <Said word={said} />
      <p className="mb-8 max-w-measure">
        {fresh} of {seen.length} hold: checked within {recheckAfterDays} days and found to match. Where a check is due, results say that the criteria need re-checking.
      </p>
      <PayerList payers={seen} />
    </StaffPage>
  )
})
