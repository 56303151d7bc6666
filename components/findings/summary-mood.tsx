import { ScoreBar } from './scores'
import { Lines, SheetPart, To } from './summary-parts'

type Line = { readonly words: string; readonly at: string }
type Questionnaire = {
  readonly name: string
  readonly words: string
  readonly most: number
  readonly value: number | null
  readonly items: readonly { readonly number: string; readonly name: string; readonly score: string }[]
  readonly at: string
}
type MoodProps = {
  readonly base: string
  /** In a crisis these answers stand under Safety. */
  readonly isSelfHarmElsewhere: boolean
  readonly mood: { readonly questionnaires: readonly Questionnaire[]; readonly selfHarm: readonly Line[]; readonly history: readonly Line[] }
}

/** The self-harm answers as they were given. */
export function SelfHarm({ base, lines }: { readonly base: string; readonly lines: readonly Line[] }) {
  return (
    <>
      <h3>Self-harm, past month</h3>
      {lines.length > 0 ? (
        <p className="sheet-run">
          {lines.map(({ words, at }) => (
            <To key={at} base={base} at={at}>
              {words}
            </To>
          ))}
        </p>
      ) : (
        <p>Not answered.</p>
      )}
    </>
  )
}

/** The scores with every item under its name, and the self-harm answers. */
export function SummaryMood({ base, mood, isSelfHarmElsewhere }: MoodProps) {
  return (
    <SheetPart heading="Mood">
      {mood.questionnaires.map(({ name, words, most, value, items, at }) => (
        <div key={name} className="sheet-score">
          <To base={base} at={at}>
            {words}
          </To>
          <ScoreBar most={most} cuts={[]} value={value} />
          <table className="sheet-items">
            <caption className="sr-only">{name}, item by item</caption>
            <thead>
              <tr>
                {items.map((item) => (
                  <th key={item.number} scope="col">
                    {item.name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <tr>
                {items.map((item) => (
                  <td key={item.number}>{item.score}</td>
                ))}
              </tr>
            </tbody>
          </table>
        </div>
      ))}
      {!isSelfHarmElsewhere && <SelfHarm base={base} lines={mood.selfHarm} />}
      {mood.history.length > 0 && <Lines base={base} lines={mood.history} />}
    </SheetPart>
  )
}
