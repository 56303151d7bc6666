'use client'

import { type FocusEvent, type KeyboardEvent, type PointerEvent, type SyntheticEvent, useState } from 'react'
import type { BodyFigure } from '@/lib/forms/body-drawing'
import { DRAWING_LOOKS, DRAWING_STROKES } from '../ui/drawing-looks'
import { Contour, FIGURE, FrontOrBack } from './figure-frame'
import { neighbour } from './neighbour'

type PictureProps = {
  readonly figure: BodyFigure
  readonly chosen: ReadonlySet<string>
  readonly name: string
  /** The id of what says how it is used. */
  readonly describedBy: string
  readonly nameOf: (region: string) => string
  readonly onToggle: (region: string) => void
  /** The region that a pointer or the focus is at; undefined when it leaves. */
  readonly onPoint: (region: string | undefined) => void
  readonly className: string
}

const regionOf = ({ target }: SyntheticEvent) => (target instanceof Element ? (target.closest<SVGElement>('[data-region]')?.dataset.region ?? '') : '')
const element = (svg: Element, region: string) => svg.querySelector<SVGElement>(`[data-region="${region}"]`)

/**
 * One view of the body to choose in. A list box of which several may be selected: one stop of the tabulator and one thing to
 * hear in passing, since the same regions stand beside it as check boxes. Arrow keys go to the neighbour in the picture.
 */
export function RegionPicture({ figure, chosen, name, describedBy, nameOf, onToggle, onPoint, className }: PictureProps) {
  const { shapes } = figure
  const [here, setHere] = useState(() => (shapes.find(({ region }) => chosen.has(region)) ?? shapes[0])?.region)
  const stands = shapes.find(({ region }) => region === here)

  function onKeyDown(event: KeyboardEvent<SVGSVGElement>) {
    const isPress = event.key === ' ' || event.key === 'Enter'
    const next = stands && neighbour(shapes, stands, event.key)
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (isPress || next || event.key.startsWith('Arrow')) event.preventDefault()
    if (isPress && here) onToggle(here)
    if (next) element(event.currentTarget, next.region)?.focus()
  }
  function onFocus(event: FocusEvent) {
    const region = regionOf(event)
    if (region) setHere(region)
    onPoint(region || undefined)
  }
  return (
    <svg
      {...FIGURE}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a picture to choose in has no element of its own
      role="listbox"
      aria-multiselectable="true"
      aria-label={name}
      aria-describedby={describedBy}
      onClick={(event) => regionOf(event) && onToggle(regionOf(event))}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={() => onPoint(undefined)}
      onPointerOver={(event: PointerEvent) => event.pointerType === 'mouse' && onPoint(regionOf(event) || undefined)}
      onPointerLeave={() => onPoint(undefined)}
      className={`group touch-manipulation select-none [-webkit-tap-highlight-color:transparent] ${className}`}
    >
      <Contour figure={figure} />
      {shapes.map(({ region, path }) => (
        <path
          key={region}
          d={path}
          data-region={region}
          role="option"
          aria-selected={chosen.has(region)}
          aria-label={nameOf(region)}
          tabIndex={region === here ? 0 : -1}
          strokeWidth={DRAWING_STROKES.empty}
          className={`cursor-pointer outline-none ${chosen.has(region) ? `${DRAWING_LOOKS.filled} hover:fill-accent-strong` : `${DRAWING_LOOKS.empty} hover:fill-accent-wash`}`}
        />
      ))}
      <FrontOrBack figure={figure} />
      {stands && <Ring path={stands.path} />}
    </svg>
  )
}

/** Where the focus is, above every neighbour: two lines, so that it is seen on what is chosen and on what is not. */
const Ring = ({ path }: { readonly path: string }) => (
  <g className="pointer-events-none hidden fill-none group-has-[:focus-visible]:block print:hidden!" data-ring="">
    <path d={path} strokeWidth="6" className="stroke-accent forced-colors:stroke-[CanvasText]" />
    <path d={path} strokeWidth="2" className="stroke-surface forced-colors:stroke-[Canvas]" />
  </g>
)
