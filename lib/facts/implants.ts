import { derived } from '@/lib/rules/fact'
import { implants } from '@/lib/steps/implants'

const { pump, pumpKind } = implants.facts
const yes = (value: boolean) => (value ? 'yes' : 'no')

/** A pump inside the body, or one whose kind is not told: it cannot simply be taken off. */
export const implantedPump = derived({
  key: 'implants.implantedPump',
  label: 'A medicine pump that is not an insulin pump',
  from: [pump, pumpKind],
  work: (has, kind) => (has === undefined ? undefined : has === 'yes' && kind !== 'insulin'),
  show: yes,
})

/** An insulin pump: worn outside, so it can be taken off. */
export const insulinPump = derived({
  key: 'implants.insulinPump',
  label: 'An insulin pump',
  from: [pump, pumpKind],
  work: (has, kind) => (has === undefined ? undefined : has === 'yes' && kind === 'insulin'),
  show: yes,
})
