'use client'

import type { Option } from '@/lib/forms/field'
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

/** The parts of the body as a list, by area: left ones on the left, right ones on the right, as the person feels them. */
export function RegionChoices({ options, draw, name }: ChoicesProps) {
  const { t } = useSurroundings()
  const groups = [
    ...AREAS.map(({ title }, index) => ({ title, of: options.filter((option) => areaOf(option) === index) })),
    { title: 'Other places', of: options.filter((option) => areaOf(option) < 0) },
  ]
  return (
    <div className="grid gap-5">
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
