'use client'

import { useMemo, useState } from 'react'
import { BODY_VIEWS, type BodyDrawing, bodyFigures } from '@/lib/forms/body-drawing'
import type { Translate } from '@/lib/i18n/translate'
import { classes } from '../ui/classes'
import { BodyPicture } from './body-picture'
import { FigureFrame } from './figure-frame'
import { changeInWords, countInWords, type Place, withoutSide } from './places-in-words'
import { RegionPicture } from './region-picture'

type BodyMapProps = {
  readonly id: string
  readonly drawing: BodyDrawing
  /** Every region by its full name, in the order of the list. */
  readonly places: readonly Place[]
  readonly chosen: ReadonlySet<string>
  /** Without scripts the picture shows what is chosen; the list beside it is the input. */
  readonly scripted: boolean
  readonly onToggle: (region: string) => void
  readonly t: Translate
}

/** The body from the front and from the back, to choose places in. What is chosen is said, and stands below in words. */
export function BodyMap({ id, drawing, places, chosen, scripted, onToggle, t }: BodyMapProps) {
  const figures = useMemo(() => bodyFigures(drawing), [drawing])
  const [pointed, setPointed] = useState<string>()
  const said = useSaid(places, chosen, t)
  const names = new Map(places.map(({ value, label }) => [value, t(label)]))
  const nameOf = (region: string) => names.get(region) ?? region
  const listed = places.filter(({ value }) => chosen.has(value)).map((place) => withoutSide(place, t))
  const help = `${id}-map-help`
  // What came of it is said now, not what it was done to.
  const toggle = (region: string) => {
    onToggle(region)
    setPointed(undefined)
  }
  return (
    <div className="grid gap-3">
      <p id={help} className="script-only text-sm text-soft print:hidden">
        {t('Press a place to choose it. Press it again to take it back.')}{' '}
        <span className="pointer-coarse:hidden">{t('By keyboard: arrow keys move, the space bar chooses.')}</span>
      </p>
      <p className="script-none text-sm text-soft print:hidden">{t('Choose in the list. The picture shows your places once this page is saved.')}</p>
      <div className="grid gap-x-8 gap-y-8 sm:grid-cols-2">
        {BODY_VIEWS.map((view) => {
          const name = view === 'front' ? t('Your body from the front') : t('Your body from the back')
          const alt = `${name}. ${countInWords(chosen.size, t)} ${listed.join('; ')}`.trim()
          const shared = { figure: figures[view], chosen, className: 'h-auto w-full' }
          return (
            <FigureFrame key={view} view={view} t={t}>
              {scripted ? (
                <RegionPicture {...shared} name={name} describedBy={help} nameOf={nameOf} onToggle={toggle} onPoint={setPointed} />
              ) : (
                <BodyPicture {...shared} alt={alt} />
              )}
            </FigureFrame>
          )
        })}
      </div>
      <Line words={pointed ? nameOf(pointed) : said} />
      <p role="status" className="sr-only">
        {said}
      </p>
      <p className="max-w-measure">
        <span className="font-semibold">{countInWords(chosen.size, t)}</span> {listed.join('; ')}
      </p>
    </div>
  )
}

/** On a phone the place that was pressed is often far from the words below the pictures: the line comes along, and stops no finger. */
const Line = ({ words }: { readonly words: string }) => (
  <p
    aria-hidden="true"
    className={classes(
      'script-only pointer-events-none sticky bottom-2 z-10 min-h-11 rounded-soft border border-edge bg-surface px-3 py-2 lg:static lg:border-0 lg:bg-transparent lg:px-0 print:hidden',
      words === '' && 'invisible',
    )}
  >
    {words}
  </p>
)

/** What the last change was, in words: nothing until something changes. */
function useSaid(places: readonly Place[], chosen: ReadonlySet<string>, t: Translate): string {
  const [{ before, said }, setLast] = useState({ before: chosen, said: '' })
  const changed = places.filter(({ value }) => before.has(value) !== chosen.has(value))
  if (changed.length > 0) setLast({ before: chosen, said: changeInWords(changed, chosen, t) })
  return said
}
