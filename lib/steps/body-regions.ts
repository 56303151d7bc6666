/** A part of the body that may hurt. `area` is one of the five areas of widespread pain; parts left out of that rule have none. */
export type BodyRegion = {
  readonly id: string
  /** Left and right as the patient means them. */
  readonly label: string
  readonly side?: 'left' | 'right'
  readonly area?: 'left-upper' | 'right-upper' | 'left-lower' | 'right-lower' | 'axial'
  /** One of the 19 sites of the widespread pain index. */
  readonly widespreadPainIndex: boolean
  readonly view: 'front' | 'back' | 'both'
}

type Of = { readonly at: 'upper' | 'lower' | 'none'; readonly index: boolean; readonly view: BodyRegion['view'] }

/** The same part on both sides. Its words follow the side: "Left shoulder (your left)". */
function pair(id: string, words: string, { at, index, view }: Of): readonly BodyRegion[] {
  return (['left', 'right'] as const).map((side) => ({
    id: `${id}-${side}`,
    label: `${side === 'left' ? 'Left' : 'Right'} ${words} (your ${side})`,
    side,
    ...(at !== 'none' && { area: `${side}-${at}` as const }),
    widespreadPainIndex: index,
    view,
  }))
}

/** The parts of the body, from head to foot: what the picture and its list show. */
export const bodyRegions: readonly BodyRegion[] = [
  ...pair('head', 'side of the head', { at: 'none', index: false, view: 'both' }),
  ...pair('face', 'side of the face', { at: 'none', index: false, view: 'front' }),
  ...pair('jaw', 'jaw', { at: 'none', index: true, view: 'front' }),
  { id: 'neck', label: 'Neck', area: 'axial', widespreadPainIndex: true, view: 'both' },
  ...pair('shoulder', 'shoulder', { at: 'upper', index: true, view: 'both' }),
  ...pair('upper-arm', 'upper arm', { at: 'upper', index: true, view: 'both' }),
  ...pair('lower-arm', 'lower arm', { at: 'upper', index: true, view: 'both' }),
  ...pair('hand', 'hand', { at: 'none', index: false, view: 'both' }),
  { id: 'chest', label: 'Chest', widespreadPainIndex: true, view: 'front' },
  { id: 'upper-back', label: 'Upper back', area: 'axial', widespreadPainIndex: true, view: 'back' },
  { id: 'abdomen', label: 'Belly', widespreadPainIndex: true, view: 'front' },
  { id: 'lower-back', label: 'Lower back', area: 'axial', widespreadPainIndex: true, view: 'back' },
  { id: 'pelvis', label: 'Pelvis (between the hips)', widespreadPainIndex: false, view: 'front' },
  ...pair('hip', 'hip or buttock', { at: 'lower', index: true, view: 'both' }),
  ...pair('upper-leg', 'upper leg', { at: 'lower', index: true, view: 'both' }),
  ...pair('knee', 'knee', { at: 'none', index: false, view: 'both' }),
  ...pair('lower-leg', 'lower leg', { at: 'lower', index: true, view: 'both' }),
  ...pair('foot', 'foot', { at: 'none', index: false, view: 'both' }),
]
