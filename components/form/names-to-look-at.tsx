'use client'

import type { TypedStep } from '@/lib/forms/form-data'
import type { StepData } from '@/lib/forms/step'
import type { SimilarNames } from '@/lib/intake/similar-names'
import { Panel } from '../ui/panel'
import { useSurroundings } from './form-context'

type Props = { readonly step: Pick<StepData, 'fields'>; readonly typed: TypedStep; readonly similar: SimilarNames }

/** The names that are asked about, by the name of their question on a page drawn anew. */
function asked({ step, typed, similar }: Props): readonly (readonly [id: string, name: string])[] {
  return Object.entries(step.fields).flatMap(([key, field]) => {
    if (field.kind !== 'list' || !Array.isArray(typed[key])) return []
    return (typed[key] as readonly TypedStep[]).flatMap((row, at) => {
      const name = row[field.rowTitle]
      return typeof name === 'string' && Object.hasOwn(similar, name) && row.nameAsWritten !== name ? [[`${key}.${at}.${field.rowTitle}-question`, name] as const] : []
    })
  })
}

/** Above a page that was drawn anew without scripts: where the names are that are asked about. With scripts the focus goes there. */
export function NamesToLookAt(props: Props) {
  const { t } = useSurroundings()
  return (
    <div className="script-none">
      <Panel tone="caution" heading={t('Your answers are saved. Please look at this once more:')} className="mb-8">
        <ul>
          {asked(props).map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  )
}
