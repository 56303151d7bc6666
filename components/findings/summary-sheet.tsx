import type { Summary } from '@/lib/documents/summary'
import { BodyMapSmall } from '../body-map/body-map-small'
import { BAND_WORDS, URGENCY_WORDS } from '../clinic/words'
import { Gaps, SafetyPart } from './summary-first'
import { isCrisis, isSafetyFirst, type SummaryHead } from './summary-head'
import { SummaryMood } from './summary-mood'
import { Flags, Lines, SheetPart, To } from './summary-parts'
import { SummaryTreatments } from './summary-treatments'

type SheetProps = { readonly base: string; readonly head: SummaryHead; readonly summary: Summary; readonly judged: string }

/**
 * One sheet: conflicts and gaps first, then who and why, safety, scores, pain, what was tried, and what there is to discuss.
 * In a crisis, at a stop, or when somebody must act the same day, safety comes before all of it.
 */
export function SummarySheet({ base, head, summary, judged }: SheetProps) {
  const { reason, mood, pain, places, treatments, routes, candidacy, alternatives, notModelled } = summary
  const parts = { base, head, summary }
  const safetyFirst = isSafetyFirst(head)
  return (
    <article className={summary.isTight ? 'sheet sheet-tight' : 'sheet'}>
      <Top head={head} />
      <div className="sheet-columns">
        <div>
          {safetyFirst && <SafetyPart {...parts} isFirst />}
          <Gaps {...parts} isFirst={!safetyFirst} />
          <SheetPart heading="Why now">
            <p>
              {reason.main && <b>{reason.main}. </b>}
              {reason.words && (
                <To base={base} at="answer-reason.inOwnWords">
                  “{reason.words}”{reason.isCut && ' (cut; all of it on the page)'}
                </To>
              )}
            </p>
            <Lines base={base} lines={reason.goals} />
          </SheetPart>
          {!safetyFirst && <SafetyPart {...parts} isFirst={false} />}
          <SummaryMood base={base} mood={mood} isSelfHarmElsewhere={isCrisis(head)} />
        </div>
        <div>
          <SheetPart heading="Pain" className="sheet-pain">
            {places.length > 0 && <BodyMapSmall places={places} />}
            <Lines base={base} lines={pain} />
          </SheetPart>
          <SheetPart heading="To discuss: routes, target and side">
            {routes.map((route) => (
              <p key={route.at}>
                <b>
                  {route.title} ({route.label}
                  {route.leads && ', leads'}).
                </b>{' '}
                <To base={base} at={route.at}>
                  {route.words}
                </To>{' '}
                Evidence: {route.evidence}. Funding: {route.funding}
                {route.verify && ', re-check'}.
              </p>
            ))}
            {routes.length === 0 && <p>No route is worked out.</p>}
          </SheetPart>
          <SheetPart heading={`Candidacy: ${head.band === 'withheld' ? 'withheld' : `${head.band}, ${BAND_WORDS[head.band].toLowerCase()}`}`}>
            <p>
              <To base={base} at="candidacy">
                {candidacy.row}
              </To>{' '}
              {candidacy.score}.
            </p>
            <Flags base={base} flags={candidacy.reasons} />
          </SheetPart>
          {alternatives.shown.length > 0 && (
            <SheetPart heading="Alternatives worth a word">
              <p className="sheet-run">
                {alternatives.shown.map(({ words, at }) => (
                  <To key={at} base={base} at={at}>
                    {words}
                  </To>
                ))}
                {alternatives.more > 0 && <span>and {alternatives.more} more</span>}
              </p>
            </SheetPart>
          )}
        </div>
      </div>
      <SummaryTreatments base={base} treatments={treatments} />
      <footer className="sheet-foot">
        {summary.corrected.shown.length > 0 && (
          <p>
            <b>Corrected by a psychiatrist after sending:</b>{' '}
            <span className="sheet-run">
              {summary.corrected.shown.map(({ words, at }) => (
                <To key={at} base={base} at={at}>
                  {words}
                </To>
              ))}
              {summary.corrected.more > 0 && <span>and {summary.corrected.more} more</span>}
            </span>
          </p>
        )}
        <p>
          Not modelled: means and protective factors in a crisis, what free words imply, records nobody has seen, the clinic’s own device label. {notModelled.join(' ')}
        </p>
        <p>
          {judged} <b>This supports a decision; it does not make one.</b>
        </p>
      </footer>
    </article>
  )
}

function Top({ head }: { readonly head: SummaryHead }) {
  return (
    <header className="sheet-top">
      <div>
        <h1>{head.name}</h1>
        <p>{head.facts}</p>
      </div>
      <dl>
        <div>
          <dt>Urgency</dt>
          <dd title={URGENCY_WORDS[head.urgency]}>{head.urgency}</dd>
        </div>
        <div>
          <dt>Safety</dt>
          <dd>{head.disposition}</dd>
        </div>
        <div>
          <dt>Band</dt>
          <dd>{head.band}</dd>
        </div>
        <div>
          <dt>Funding</dt>
          <dd>{head.fundingPath}</dd>
        </div>
      </dl>
    </header>
  )
}
