import type { ReactNode } from 'react'
import type { Assessment } from '@/lib/assess/assessment'
import { dayInWords } from '@/lib/i18n/dates'
import { Asking } from './asking'
import { Candidacy } from './candidacy'
import { Conflicts } from './conflicts'
import { CrisisResources } from './crisis-resources'
import { Disagreements } from './disagreements'
import { FindingList, FoldedFindings } from './finding-item'
import type { FactLinks } from './links'
import { Routes } from './routes'
import { SafetyFlags } from './safety-flags'
import { Scores } from './scores'

type PartsProps = { readonly assessment: Assessment; readonly links: FactLinks }
/** `money`: the address of the intake's page of amounts, for whoever may open it. */
type FurtherProps = PartsProps & { readonly money?: string | undefined }

/** What somebody acts on first: flags, what is still to ask, scores. */
export function FirstParts({ assessment, links }: PartsProps) {
  const { safety, conflicts, needs, crisis, stillToAsk, instruments } = assessment
  const { cognitive } = instruments.phq9
  return (
    <>
      <Part id="flags" heading="Flags">
        {crisis && <CrisisResources {...crisis} level={3} className="mb-6" />}
        {conflicts.length > 0 && <Conflicts conflicts={conflicts} />}
        <SafetyFlags safety={safety} links={links} />
        {needs.length > 0 && <Notes heading="To arrange" notes={needs} />}
      </Part>
      <Part id="still-to-ask" heading="Still to ask">
        <Asking questions={stillToAsk} />
      </Part>
      <Part id="scores" heading="Scores">
        <Scores
          instruments={instruments}
          {...(cognitive !== null && { extra: `PHQ-9 items that pain, poor sleep and opioids inflate least (1, 2, 6 and 9): ${cognitive} of 12.` })}
        />
      </Part>
    </>
  )
}

/** What there is to discuss: routes side by side, the band with its reasons, alternatives, what has to be said. */
export function FurtherParts({ assessment, links, money }: FurtherProps) {
  const { on, rules, routes, candidacy, alternatives, disclosures } = assessment
  // An assessment frozen before this was told has none.
  const disagreements = assessment.disagreements ?? []
  return (
    <>
      <Part id="routes" heading="Routes and funding">
        <Routes routes={routes} links={links} money={money} />
      </Part>
      <Part id="candidacy" heading="Candidacy">
        <Candidacy candidacy={candidacy} links={links} />
      </Part>
      <Part id="alternatives" heading="Alternatives worth a word">
        {alternatives.length > 0 ? <FindingList findings={alternatives} links={links} /> : <p>None are named for these answers.</p>}
      </Part>
      <Part id="disagreements" heading="Where sources disagree">
        {disagreements.length > 0 ? <Disagreements disagreements={disagreements} /> : <p>Over nothing that is said here.</p>}
      </Part>
      <Part id="disclosures" heading="To tell the patient">
        {disclosures.length > 0 ? <FoldedFindings findings={disclosures} links={links} /> : <p>Nothing beyond the usual.</p>}
        <p className="mt-4 max-w-measure text-sm text-soft">
          Judged as of {dayInWords(on)} by {rules}. This supports a decision and does not make one; no part of it binds a clinician.
        </p>
      </Part>
    </>
  )
}

function Notes({ heading, notes }: { readonly heading: string; readonly notes: readonly { readonly id: string; readonly words: string }[] }) {
  return (
    <div className="my-5 border-l-4 border-caution bg-caution-wash px-5 py-3">
      <h3 className="text-caution">{heading}</h3>
      <ul className="mt-1 list-disc pl-5">
        {notes.map(({ id, words }) => (
          <li key={`${id} ${words}`}>{words}</li>
        ))}
      </ul>
    </div>
  )
}

/** A part of the intake's page under its heading. */
export function Part({ id, heading, children }: { readonly id: string; readonly heading: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-3 scroll-mt-6 text-xl">
        {heading}
      </h2>
      {children}
    </section>
  )
}
