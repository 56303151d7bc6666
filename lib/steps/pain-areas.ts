import { derived, type Fact } from '@/lib/rules/fact'
import { bodyRegions } from './body-regions'
import { painPlaces } from './pain-places'

const areaOf = new Map(bodyRegions.map(({ id, area }) => [id, area]))

/** How many of the five areas of widespread pain hurt. */
export const painAreas: Fact<number> = {
  ...derived({
    key: 'pain.areas',
    label: 'Areas of the body with pain, of five',
    from: [painPlaces.facts.places],
    work: (places) => places && new Set(places.flatMap((place) => areaOf.get(place) ?? [])).size,
  }),
  given: true,
}
