import { ActionForm } from '@/components/clinic/action-form'
import type { FormField } from '@/components/clinic/form-field'
import { PriceLists } from '@/components/clinic/price-lists'
import { Said } from '@/components/clinic/said'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { todayAtClinic } from '@/lib/server/clock'
import { feeField } from '@/lib/server/fee-form'
import { clinicProfile } from '@/lib/server/profile'
import { requireStaff } from '@/lib/server/require-staff'
import { priceLists } from '@/lib/server/settings'
import { FEE_FIELDS, OWN_FEE_FIELDS } from '../../form-parts'
import { reachable } from '../../reachable'
import { StaffPage } from '../../staff-page'
import { addFeesAction } from '../actions'

export const metadata = { title: 'Prices' }

const FIELDS: readonly FormField[] = [
  { name: 'effectiveFrom', label: 'First day these prices hold', kind: 'date', width: 'narrow' },
  { name: 'note', label: 'Note', hint: 'Why the prices change, for whoever explains an estimate later.', most: 200 },
  ...FEE_FIELDS,
]

type Asked = { readonly searchParams: Promise<{ readonly said?: string | string[] }> }

export default reachable(async ({ searchParams }: Asked) => {
  const staff = await requireStaff('settings.read', '/clinic/settings/fees')
  const [{ said }, profile, lists] = await Promise.all([searchParams, clinicProfile(), priceLists()])
  const today = todayAtClinic(profile.timeZone)
  const newest = lists.find(({ effectiveFrom }) => effectiveFrom <= today)
  const initial = Object.fromEntries((newest?.items ?? []).map(({ code, route, cents }) => [feeField(code, route), (cents / 100).toFixed(2)]))
  return (
    <StaffPage staff={staff} profile={profile} current="fees">
      <PageHeader
        heading="Prices"
        lead="Cost ranges and estimates are worked out from these. A list is never changed: a new one begins on a day, so that an estimate given earlier stays explainable."
      />
      <Said word={said} />
      {profile.demo && (
        <Panel heading="Invented prices" className="mb-8">
          <p>This is the demo: no clinic charges these prices, and they say nothing about what TMS costs anywhere.</p>
        </Panel>
      )}
      <div className="grid gap-12 lg:grid-cols-2">
        <section aria-labelledby="new-prices">
          <h2 id="new-prices" className="mb-5 text-xl">
            New prices
          </h2>
          <ActionForm id="fees" action={addFeesAction} fields={FIELDS} more={OWN_FEE_FIELDS} initial={{ ...initial, effectiveFrom: today }} submit="Add these prices" />
        </section>
        <PriceLists lists={lists} today={today} />
      </div>
    </StaffPage>
  )
})
