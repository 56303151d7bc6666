import { conditionIds, painChronic } from '@/lib/facts/pain'
import { painSide } from '@/lib/facts/pain-places'
import type { Case } from '@/lib/rules/fact'
import { painDiagnosis } from '@/lib/steps/pain-diagnosis'
import { painPlaces } from '@/lib/steps/pain-places'
import type { DigitsBy } from './code-family'

const ARM = /^(shoulder|upper-arm|lower-arm|hand)-/
const LEG = /^(hip|upper-leg|knee|lower-leg|foot)-/

/** Where it hurts is asked of all pain together: it tells a condition's side only where no other is named. */
const tellsPlace = (from: Case): boolean => conditionIds.read(from)?.length === 1

function side(from: Case): readonly string[] {
  const told = tellsPlace(from) && painSide.read(from)
  return told === 'left' || told === 'right' || told === 'both' ? [told] : []
}

function limb(from: Case): readonly string[] {
  const places = (tellsPlace(from) && painPlaces.facts.places.read(from)) || []
  const isArm = places.some((place) => ARM.test(place))
  const isLeg = places.some((place) => LEG.test(place))
  if (isArm === isLeg) return []
  const which = isArm ? 'upper' : 'lower'
  return [...side(from).map((one) => `${which}-${one}`), which]
}

function chronic(from: Case): readonly string[] {
  const told = painChronic.read(from)
  return told === undefined ? [] : [told ? 'yes' : 'no']
}

/** What is told of what a code's digits stand for, the most precise first; empty when nothing is. */
export function digitsTold(by: DigitsBy, from: Case): readonly string[] {
  switch (by) {
    case 'limb':
      return limb(from)
    case 'side':
      return side(from)
    case 'chronic':
      return chronic(from)
    case 'spinal-level':
      return [painDiagnosis.facts.spinalLevel.read(from) ?? []].flat()
  }
}
