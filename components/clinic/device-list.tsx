import { Tag } from '../ui/tag'
import { ActionForm } from './action-form'
import { Empty } from './empty'
import type { FormAction } from './form-field'
import { At } from './moment'

type Device = { readonly id: string; readonly name: string; readonly labels: readonly string[]; readonly addedAt: Date; readonly retiredAt: Date | undefined }
type DeviceListProps = { readonly devices: readonly Device[]; readonly timeZone: string; readonly retire: FormAction }

/** The clinic's devices with what each is labelled for. One that is retired stays listed: it explains what was judged before. */
export function DeviceList({ devices, timeZone, retire }: DeviceListProps) {
  if (devices.length === 0)
    return (
      <Empty heading="No device is listed yet">
        <p>Until one is, the rules only say to check the label of the clinic’s own device.</p>
      </Empty>
    )
  return (
    <ul className="border-t border-line">
      {devices.map((device) => (
        <li key={device.id} className="grid gap-x-8 gap-y-2 border-b border-line py-4 md:grid-cols-[minmax(0,1fr)_auto]">
          <div>
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className={device.retiredAt ? 'text-soft' : 'font-semibold'}>{device.name}</span>
              {device.retiredAt ? <Tag>Retired</Tag> : <Tag tone="good">In use</Tag>}
            </p>
            <p className="max-w-measure text-soft">{device.labels.length > 0 ? device.labels.join(' · ') : 'Labelled for none of the uses that the rules know'}</p>
            <p className="text-sm text-soft">
              Listed <At at={device.addedAt} timeZone={timeZone} />
              {device.retiredAt && (
                <>
                  {' · retired '}
                  <At at={device.retiredAt} timeZone={timeZone} />
                </>
              )}
            </p>
          </div>
          {!device.retiredAt && (
            <ActionForm
              id={`retire-${device.id}`}
              action={retire}
              fields={[]}
              hidden={{ id: device.id }}
              submit="Retire"
              about={device.name}
              kind="secondary"
              busy="Retiring …"
            />
          )}
        </li>
      ))}
    </ul>
  )
}
