import type { Assessment } from '@/lib/assess/assessment'
import { dispositionOf } from '../clinic/words'
import { Tag } from '../ui/tag'
import { FindingItem } from './finding-item'
import type { FactLinks } from './links'

/** What must happen before stimulation, the gravest first, each with its reason and the answers it came from. */
export function SafetyFlags({ safety, links }: { readonly safety: Assessment['safety']; readonly links: FactLinks }) {
  const acting = safety.findings.filter(({ disposition }) => disposition !== 'CLEAR')
  const noted = safety.findings.filter(({ disposition }) => disposition === 'CLEAR')
  return (
    <>
      <p className="mb-4 max-w-measure">{safety.words}</p>
      {safety.openGates.length > 0 && (
        <p className="mb-4 max-w-measure">
          {safety.openGates.length === 1 ? 'One safety question is' : `${safety.openGates.length} safety questions are`} open. Open is never read as “no”: see{' '}
          <a href="#still-to-ask">Still to ask</a>.
        </p>
      )}
      {acting.length > 0 && <Items findings={acting} links={links} />}
      {noted.length > 0 && (
        <>
          <h3 className="mt-6 mb-2">For the record</h3>
          <Items findings={noted} links={links} />
        </>
      )}
    </>
  )
}

function Items({ findings, links }: { readonly findings: Assessment['safety']['findings']; readonly links: FactLinks }) {
  return (
    <ul className="border-t border-line">
      {findings.map((finding) => {
        const { label, tone } = dispositionOf(finding.disposition)
        return (
          <FindingItem
            key={finding.id}
            finding={finding}
            links={links}
            tag={<Tag tone={finding.disposition === 'CLEAR' ? 'plain' : tone}>{finding.disposition === 'CLEAR' ? 'Note' : label}</Tag>}
          />
        )
      })}
    </ul>
  )
}
