import { More, SheetPart, To } from './summary-parts'

type Line = { readonly words: string; readonly at: string }
type Some<T> = { readonly shown: readonly T[]; readonly more: number }
type Treatment = { readonly name: string; readonly now: string; readonly forWhat: string; readonly course: string; readonly result: string }
type TreatmentsProps = {
  readonly base: string
  readonly treatments: {
    readonly table: Some<Treatment>
    readonly counted: string
    readonly notCounted: Some<Line>
    readonly remarks: Some<string>
    readonly earlier: readonly Line[]
  }
}

/** What was taken and done, those of now first, and how the antidepressant trials were counted. */
export function SummaryTreatments({ base, treatments }: TreatmentsProps) {
  const { table, counted, notCounted, remarks, earlier } = treatments
  return (
    <SheetPart heading="Medicines and treatments" className="sheet-wide">
      {table.shown.length > 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section aria-label="Medicines and treatments, those of now first" tabIndex={0} className="overflow-x-auto print:overflow-visible">
          <table className="sheet-table">
            <caption className="sr-only">Medicines and treatments, those of now first</caption>
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col">Now</th>
                <th scope="col">For</th>
                <th scope="col">Highest dose, length</th>
                <th scope="col">Result</th>
              </tr>
            </thead>
            <tbody>
              {table.shown.map((row, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: one medicine may stand there twice
                <tr key={index}>
                  <th scope="row">{row.name}</th>
                  <td>{row.now}</td>
                  <td>{row.forWhat}</td>
                  <td>{row.course}</td>
                  <td>{row.result}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : (
        <p>None told.</p>
      )}
      <ul>
        <More base={base} more={table.more} />
        <li>
          <To base={base} at="answer-medicines.list">
            {counted}
          </To>
        </li>
        {notCounted.shown.map(({ words, at }) => (
          <li key={words}>
            Not counted:{' '}
            <To base={base} at={at}>
              {words}
            </To>
          </li>
        ))}
        <More base={base} more={notCounted.more} />
        {remarks.shown.map((words) => (
          <li key={words}>{words}</li>
        ))}
        {earlier.length > 0 && (
          <li className="sheet-run">
            {earlier.map(({ words, at }) => (
              <To key={at} base={base} at={at}>
                {words}
              </To>
            ))}
          </li>
        )}
      </ul>
    </SheetPart>
  )
}
