'use client'

import { useEffect, useRef } from 'react'
import type { BodyDrawing } from '@/lib/forms/body-drawing'
import type { Option } from '@/lib/forms/field'
import { BodyMap } from '../body-map/body-map'
import { useSurroundings } from './form-context'
import type { ChoicesProps } from './many'

/** From head to foot; a region stands in the first group whose words its id begins with. */
const AREAS: readonly { readonly title: string; readonly ids: readonly string[] }[] = [
  { title: 'Head and neck', ids: ['head', 'face', 'jaw', 'neck'] },
  { title: 'Shoulders, arms and hands', ids: ['shoulder', 'upper-arm', 'lower-arm', 'hand'] },
  { title: 'Chest, belly and back', ids: ['chest', 'abdomen', 'upper-back', 'lower-back', 'pelvis'] },
  { title: 'Hips, legs and feet', ids: ['hip', 'upper-leg', 'knee', 'lower-leg', 'foot'] },
]
const areaOf = (option: Option) => AREAS.findIndex(({ ids }) => ids.some((id) => option.value.replace(/-(left|right)$/, '') === id))

/** The parts of the body as a picture and as a list. The list is what is posted; the picture ticks its boxes, so either follows the other. */
export function RegionChoices({ drawing, ...props }: ChoicesProps & { readonly drawing: BodyDrawing }) {
  const { options, name, chosen: drawnWith } = props
  const { t, scripted, form, reread } = useSurroundings()
  const element = useRef<HTMLDivElement>(null)
  const chosen = new Set((form ? form.getAll(name) : drawnWith).filter((value) => options.some((option) => option.value === value)).map(String))

  const boxes = () => [...(element.current?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])]
  // A browser that comes back to the page ticks its boxes as they were left, and tells nobody.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the page arrives
  useEffect(() => {
    if (boxes().some((box) => box.checked !== box.defaultChecked)) reread()
  }, [])
  return (
    <div ref={element} className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,30rem)_minmax(0,1fr)]">
      <div className="lg:sticky lg:top-4 lg:self-start">
        <p className="mb-2 lg:hidden print:hidden">
          <a href={`#${name}-list`}>{t('Go to the list instead')}</a>
        </p>
        <BodyMap
          id={name}
          drawing={drawing}
          places={options}
          chosen={chosen}
          scripted={scripted}
          onToggle={(region) =>
            boxes()
              .find(({ value }) => value === region)
              ?.click()
          }
          t={t}
        />
      </div>
      <RegionList {...props} />
    </div>
  )
}

/** The parts by area: left ones on the left, right ones on the right, as the person feels them. */
function RegionList({ options, draw, name }: ChoicesProps) {
  const { t } = useSurroundings()
  const groups = [
    ...AREAS.map(({ title }, index) => ({ title, of: options.filter((option) => areaOf(option) === index) })),
    { title: 'Other places', of: options.filter((option) => areaOf(option) < 0) },
  ]
  return (
    <div id={`${name}-list`} tabIndex={-1} className="grid content-start gap-5">
      {groups
        .filter(({ of }) => of.length > 0)
        .map(({ title, of }, index) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset in this fieldset would be read out twice for every box
          <div key={title} role="group" aria-labelledby={`${name}-area-${index}`}>
            <p id={`${name}-area-${index}`} className="text-sm font-semibold text-soft">
              {t(title)}
            </p>
            <div className="grid grid-cols-2 gap-x-4">
              {of.map((option) => (
                <div key={option.value} className={/-(left|right)$/.test(option.value) ? undefined : 'col-span-2'}>
                  {draw(option)}
                </div>
              ))}
            </div>
          </div>
        ))}
    </div>
  )
}
