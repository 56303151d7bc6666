import type { MakeShown } from '@/components/money/course-makes'
import { Folded } from '@/components/money/folded'
import type { CourseRoute } from '@/lib/cost/course'
import type { DiagnosisFamily } from '@/lib/knowledge/codes/code-family'
import type { DocumentKind } from '@/lib/server/document-order'
import { stillNeededForEstimates } from '@/lib/server/estimate-needs'
import type { OpenedMoney } from '@/lib/server/money'
import { estimateFields, LANGUAGE_FIELD, URGENCY_FIELD } from './fields'
import type { Offered } from './offered'

/** What a paper asks for besides the visits, and what to know before it is made. */
export function makeShown(kind: DocumentKind, route: CourseRoute, money: OpenedMoney, { isVoluntary }: Offered): MakeShown {
  switch (kind) {
    case 'estimate':
      return {
        kind,
        heading: isVoluntary ? 'Voluntary estimate' : 'Good Faith Estimate',
        submit: isVoluntary ? 'Make a voluntary estimate' : 'Make the Good Faith Estimate',
        fields: estimateFields(money.documents.some((one) => one.kind === 'estimate' && one.route === route)),
        about: (
          <>
            <CodeFamilies families={money.codes[route]} />
            <Lacking words={notYetMade(money)} />
          </>
        ),
      }
    case 'authorization':
      return { kind, heading: 'Prior authorization', submit: 'Make the prior-authorization packet', fields: [] }
    case 'abn':
      return {
        kind,
        heading: 'Advance Beneficiary Notice (ABN)',
        submit: 'Make the ABN worksheet',
        fields: [LANGUAGE_FIELD],
        about: <Lacking words={leftBlank(money)} />,
      }
    case 'determination':
      return {
        kind,
        heading: route === 'depression' ? 'Medicare Advantage: the plan’s determination' : 'Medicare Advantage: determination',
        submit: 'Make the determination request',
        fields: [URGENCY_FIELD],
        about: <Lacking words={leftBlank(money)} />,
      }
  }
}

/** Code families for the clinician, where one assigns a diagnosis. Never filled in by the product. */
function CodeFamilies({ families }: { readonly families: readonly DiagnosisFamily[] }) {
  if (families.length === 0) return null
  return (
    <div className="mb-4">
      <Folded summary="Code families a clinician may choose from" small>
        <ul className="grid max-w-measure gap-1">
          {families.map(({ code, words, note, flag, standing }) => (
            <li key={code}>
              <span className="font-semibold">{code}</span> {words}
              {note && `. ${note}`}
              {flag && <span className="text-caution">. {flag}</span>} <span className="text-soft">({standing})</span>
            </li>
          ))}
        </ul>
      </Folded>
    </div>
  )
}

const Lacking = ({ words }: { readonly words: string | undefined }) => words && <p className="mb-4 max-w-measure text-sm text-caution">{words}</p>

/** What an administrator has to enter before an estimate can be made; undefined when nothing is. */
function notYetMade({ profile, priceList }: OpenedMoney): string | undefined {
  const needed = stillNeededForEstimates(profile, priceList)
  return needed.length > 0 ? `It cannot be made yet: an administrator still has to enter ${inARow(needed)}.` : undefined
}

/** These papers may be made all the same: they are filled in by hand where it is blank. */
function leftBlank({ profile: { legalName, npi } }: OpenedMoney): string | undefined {
  const blank = [...(legalName ? [] : ['the clinic’s legal name']), ...(npi ? [] : ['the NPI'])]
  return blank.length > 0 ? `The settings lack ${inARow(blank)}: on the paper that stays blank.` : undefined
}

const inARow = (words: readonly string[]): string => new Intl.ListFormat('en-US').format(words)
