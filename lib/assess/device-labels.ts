import type { Clinic, Device } from './assessment'

type Devices = Pick<Clinic, 'devices'>
type Label = Device['labelledFor'][number]

/** The clinic's devices with one of these labels; undefined while the clinic has never listed a device. */
export const devicesLabelled = ({ devices }: Devices, ...labels: readonly Label[]): readonly Device[] | undefined =>
  devices?.filter(({ labelledFor }) => labels.some((label) => labelledFor.includes(label)))

const namesOf = (devices: readonly Device[]) => devices.map(({ name }) => name).join(', ')

/** The devices that fit, in words: `rule` says what to look at where none is listed that does. */
export function devicesWords(fitting: readonly Device[] | undefined, rule: string): string {
  if (!fitting) return rule
  return fitting.length > 0 ? `Labelled for it: ${namesOf(fitting)}.` : `${rule} None of the clinic’s devices is listed with that label.`
}

/** Said of an adolescent's safety hold: whether the clinic has a device labelled for the age. Empty while it has listed none. */
export function adolescentDeviceWords(clinic: Devices): string {
  const fitting = devicesLabelled(clinic, 'adolescent-depression')
  if (!fitting) return ''
  return fitting.length > 0 ? ` The clinic lists ${namesOf(fitting)} with that label.` : ' None of the clinic’s devices is listed with that label.'
}

/** Said where anxiety comes with the depression. A device for adult depression is on-label for it too. */
export function anxiousDepressionWords(clinic: Devices): string {
  const fitting = devicesLabelled(clinic, 'anxious-depression')
  if (!fitting) return ' Anxiety comes with it: anxious depression is on some devices’ labels, to be checked on the clinic’s own.'
  return fitting.length > 0 ? ` Anxiety comes with it: labelled for anxious depression: ${namesOf(fitting)}.` : ''
}

/** Said of the hand-held device, where the clinic has one. */
export function migraineDeviceWords(clinic: Devices): string {
  const fitting = devicesLabelled(clinic, 'migraine') ?? []
  return fitting.length > 0 ? ` The clinic lists ${namesOf(fitting)} with a label for migraine.` : ''
}
