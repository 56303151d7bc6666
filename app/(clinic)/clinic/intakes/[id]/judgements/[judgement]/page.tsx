import { Glance } from '@/components/clinic/glance'
import { type JudgementShown, Moved } from '@/components/clinic/judgements'
import { At } from '@/components/clinic/moment'
import { Answers } from '@/components/findings/answers'
import { FirstParts, FurtherParts, Part } from '@/components/findings/assessment-parts'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { askedInWords } from '@/lib/documents/asked-in'
import { factLinks } from '@/lib/documents/fact-links'
import { dayInWords } from '@/lib/i18n/dates'
import { openIntake } from '@/lib/server/intakes'
import { clinicProfile } from '@/lib/server/profile'
import { refuse, requireStaff } from '@/lib/server/require-staff'
import { reachable } from '../../../../reachable'
import { StaffPage } from '../../../../staff-page'

export const metadata = { title: 'Judgement' }

type Asked = { readonly params: Promise<{ readonly id: string; readonly judgement: string }> }

/** One judgement as it was, with the answers and the marks that it counted. Nothing can be changed here. */
export default reachable(async ({ params }: Asked) => {
  const { id, judgement } = await params
  const object = { type: 'intake', id }
  const staff = await requireStaff('intake.open', `/clinic/intakes/${id}/judgements/${judgement}`, object)
  const [intake, profile] = await Promise.all([openIntake(staff, id, 'judgement.opened', { judgement }), clinicProfile()])
  if (!intake?.judged) return refuse(staff, 'intake.open', object)
  const { judged, head, person, sections } = intake
  const { assessment } = judged
  const { candidacy, safety, urgency, urgencyWhy, funding } = assessment
  const links = factLinks(assessment, sections)
  const holds = intake.judgements[0]?.id === judged.id
  return (
    <StaffPage staff={staff} profile={profile} current="queue" wide>
      <PageHeader
        back={{ href: `/clinic/intakes/${id}#judgements`, label: 'Intake' }}
        caption={`${person.name || 'No name given'} · ${head.reference}`}
        heading={judged.kind === 'sent' ? 'The judgement of the day it was sent' : 'Judged again'}
      />
      <Panel tone={holds ? 'plain' : 'caution'} className="mb-8">
        <p>
          {holds ? 'This judgement holds.' : 'This judgement is kept, and no longer holds.'} Judged as of {dayInWords(assessment.on)}, on{' '}
          <At at={judged.at} timeZone={profile.timeZone} />, by <span className="whitespace-nowrap">{judged.rules}</span>.
        </p>
        <Why judged={judged} />
      </Panel>
      <Glance
        band={candidacy.band}
        disposition={safety.disposition}
        urgency={urgency}
        urgencyWhy={urgencyWhy}
        fundingPath={funding.path}
        fundingVerify={funding.verify}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-12">
        <FirstParts assessment={assessment} links={links} />
        <FurtherParts assessment={assessment} links={links} />
        <Part id="answers" heading="Answers as they counted then">
          {askedInWords(sections) && <p className="mb-4 max-w-measure">{askedInWords(sections)}</p>}
          <Answers sections={sections} timeZone={profile.timeZone} />
        </Part>
      </div>
    </StaffPage>
  )
})

function Why({ judged }: { readonly judged: JudgementShown }) {
  if (judged.kind === 'sent') return null
  const { by, reason, about, words, moved } = judged
  const findings = moved?.findings ?? []
  return (
    <>
      <p>
        {by}, because {reason}
        {about && `: ${about}`}
        {words && ` (“${words}”)`}. Against the judgement before it:
      </p>
      {moved && <Moved moves={moved.axes} />}
      {findings.length > 0 && (
        <details>
          <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
            {findings.length === 1 ? 'One finding' : `${findings.length} findings`} behind it
          </summary>
          <ul>
            {findings.map(({ id, title, change }) => (
              <li key={`${id} ${change}`}>
                {title}: {change}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
