import { derived } from '@/lib/rules/fact'
import { bodyRegions } from '@/lib/steps/body-regions'
import { painPlaces } from '@/lib/steps/pain-places'

export type PainSide = 'left' | 'right' | 'both' | 'middle' | 'varies'

const regionOf = new Map(bodyRegions.map((region) => [region.id, region]))

function sideOf(places: readonly string[]): PainSide | undefined {
  const regions = places.flatMap((place) => regionOf.get(place) ?? [])
  const sides = new Set(regions.flatMap(({ side }) => side ?? []))
  if (sides.size === 2) return 'both'
  return [...sides][0] ?? (regions.length > 0 ? 'middle' : undefined)
}

/** The painful side: as answered, otherwise from the places. It names the side to discuss as a target, which is the other one. */
export const painSide = derived({
  key: 'pain.painSide',
  label: 'Painful side',
  from: [painPlaces.facts.side, painPlaces.facts.places],
  work: (side, places): PainSide | undefined => side ?? (places && sideOf(places)),
})

/** Widespread pain index, 0 to 19: how many of its sites hurt. Wolfe 2016. */
export const widespreadPainIndex = derived({
  key: 'pain.widespreadPainIndex',
  label: 'Widespread pain index',
  from: [painPlaces.facts.places],
  work: (places) => places && new Set(places.filter((place) => regionOf.get(place)?.widespreadPainIndex)).size,
})
