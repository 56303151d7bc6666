import { ActionForm } from '@/components/clinic/action-form'
import { DeviceList } from '@/components/clinic/device-list'
import { Said } from '@/components/clinic/said'
import { PageHeader } from '@/components/ui/page-header'
import { listedDevices } from '@/lib/server/devices'
import { clinicProfile } from '@/lib/server/profile'
import { requireStaff } from '@/lib/server/require-staff'
import { DEVICE_FIELDS } from '../../form-parts'
import { reachable } from '../../reachable'
import { StaffPage } from '../../staff-page'
import { addDeviceAction, retireDeviceAction } from '../actions'

export const metadata = { title: 'Devices' }

type Asked = { readonly searchParams: Promise<{ readonly said?: string | string[] }> }

export default reachable(async ({ searchParams }: Asked) => {
  const staff = await requireStaff('settings.read', '/clinic/settings/devices')
  const [{ said }, profile, devices] = await Promise.all([searchParams, clinicProfile(), listedDevices()])
  return (
    <StaffPage staff={staff} profile={profile} current="devices">
      <PageHeader
        heading="Devices"
        lead="A clearance belongs to a device, never to TMS as such. A use is called on-label only where a device in this list is labelled for it. No device is labelled for pain."
      />
      <Said word={said} />
      <DeviceList devices={devices} timeZone={profile.timeZone} retire={retireDeviceAction} />
      <section aria-labelledby="add-device" className="mt-12 max-w-2xl">
        <h2 id="add-device" className="mb-5 text-xl">
          Add a device
        </h2>
        <ActionForm id="device" action={addDeviceAction} fields={DEVICE_FIELDS} submit="Add this device" />
      </section>
    </StaffPage>
  )
})
