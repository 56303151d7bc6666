import { BODY_VIEWS, type BodyView, bodyFigures, SIDES } from '@/lib/forms/body-drawing'
import { bodyDrawing } from '@/lib/steps/body-drawing'
import { BodyPicture } from './body-picture'

const SEEN = { front: 'from the front', back: 'from the back' } as const
const FIGURES = bodyFigures(bodyDrawing)
const LETTERS = { left: 'L', right: 'R' } as const

/** Both views for staff, small: beside it the places stand in words. L and R are the patient's own. */
export function BodyMapSmall({ places }: { readonly places: readonly string[] }) {
  const chosen = new Set(places)
  return (
    <div className="sheet-map">
      {BODY_VIEWS.map((view) => (
        <div key={view} className="relative">
          <Letter view={view} edge="left" />
          <Letter view={view} edge="right" />
          <BodyPicture figure={FIGURES[view]} chosen={chosen} alt={`Body map ${SEEN[view]}: the places named in “Where”`} className="block" />
        </div>
      ))}
    </div>
  )
}

const Letter = ({ view, edge }: { readonly view: BodyView; readonly edge: 'left' | 'right' }) => (
  <span className={`absolute top-0 text-soft ${edge === 'left' ? 'left-0' : 'right-0'}`}>
    <abbr title={`The patient’s ${SIDES[view][edge]}`} className="no-underline">
      {LETTERS[SIDES[view][edge]]}
    </abbr>
  </span>
)
