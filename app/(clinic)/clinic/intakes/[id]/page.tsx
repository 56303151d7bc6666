import { Contact } from '@/components/clinic/contact'
import { Glance } from '@/components/clinic/glance'
import { Notes, Timeline } from '@/components/clinic/history'
import { IntakeAlerts } from '@/components/clinic/intake-alerts'
import { JudgeAgain, JudgedAgain, Judgements } from '@/components/clinic/judgements'
import { At } from '@/components/clinic/moment'
import { NoticesShown } from '@/components/clinic/notices-shown'
import { PatientRequests } from '@/components/clinic/patient-requests'
import { Said } from '@/components/clinic/said'
import { Work } from '@/components/clinic/work'
import { Answers } from '@/components/findings/answers'
import { FirstParts, FurtherParts, Part } from '@/components/findings/assessment-parts'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { ageOn } from '@/lib/documents/age'
import { askedInShort, askedInWords } from '@/lib/documents/asked-in'
import { factLinks } from '@/lib/documents/fact-links'
import { movesFrom } from '@/lib/documents/status'
import { markable } from '@/lib/intake/marked'
import { may } from '@/lib/server/access'
import { fallbackOf, onCallOf } from '@/lib/server/alert-settings'
import { now, todayAtClinic } from '@/lib/server/clock'
import { newOnce } from '@/lib/server/intake-work'
import { type OpenedIntake, openIntake } from '@/lib/server/intakes'
import { noticesShownFor } from '@/lib/server/notices-shown'
import { clinicProfile } from '@/lib/server/profile'
import { requestsFor } from '@/lib/server/request-answers'
import { refuse, requireStaff } from '@/lib/server/require-staff'
import { acknowledgeAction } from '../../actions'
import { reachable } from '../../reachable'
import { StaffPage } from '../../staff-page'
import { answerRequestAction, judgeAgainAction } from './actions'
import { workAction } from './work-actions'

export const metadata = { title: 'Intake' }

type Asked = { readonly params: Promise<{ readonly id: string }>; readonly searchParams: Promise<{ readonly said?: string | string[] }> }

export default reachable(async ({ params, searchParams }: Asked) => {
  const [{ id }, { said }] = await Promise.all([params, searchParams])
  const staff = await requireStaff('intake.open', `/clinic/intakes/${id}`, { type: 'intake', id })
  const [intake, profile] = await Promise.all([openIntake(staff, id, 'intake.opened'), clinicProfile()])
  if (!intake) return refuse(staff, 'intake.open', { type: 'intake', id })
  const { head, person, judged, judgements, sections, history } = intake
  const [requests, noticesShown] = await Promise.all([requestsFor(staff, id), noticesShownFor(id)])
  const base = `/clinic/intakes/${id}`
  const { timeZone } = profile
  const at = now()
  const links = judged ? factLinks(judged.assessment, sections) : {}
  return (
    <StaffPage staff={staff} profile={profile} current="queue" wide>
      <PageHeader
        back={{ href: '/clinic', label: 'Queue' }}
        heading={person.name || 'No name given'}
        caption={<Caption intake={intake} timeZone={timeZone} today={todayAtClinic(timeZone, at)} />}
      />
      <Said word={said} />
      <IntakeAlerts
        intake={id}
        alerts={history.alerts}
        fallback={fallbackOf(profile)}
        onCall={onCallOf(profile)}
        now={at}
        timeZone={timeZone}
        acknowledge={acknowledgeAction}
      />
      {requests.length > 0 && (
        <div className="mb-10">
          <Part id="requests" heading="The patient asks for a correction">
            <PatientRequests intake={id} requests={requests} timeZone={timeZone} answer={answerRequestAction} />
          </Part>
        </div>
      )}
      <Glance {...head} urgencyWhy={judged?.assessment.urgencyWhy ?? []} />
      {judged && <JudgedAgain judgement={judged} since={intake.movedSinceSent} timeZone={timeZone} />}
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-12">
          <OnThisPage canSummarise={may(staff.role, 'intake.summary')} canSeeMoney={may(staff.role, 'money.read')} id={id} />
          {judged ? <FirstParts assessment={judged.assessment} links={links} /> : <p>The rules have not judged this intake yet.</p>}
        </div>
        <aside aria-label="Contact and work" className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-10">
          <Contact person={person} />
          <Work {...head} since={head.statusChangedAt} now={at} timeZone={timeZone} moves={movesFrom(head.status)} me={staff.id} once={newOnce()} work={workAction} />
          <Part id="notes" heading="Notes">
            <Notes notes={history.notes} timeZone={timeZone} />
          </Part>
        </aside>
      </div>
      <div className="mt-12 grid grid-cols-[minmax(0,1fr)] gap-12">
        {judged && <FurtherParts assessment={judged.assessment} links={links} {...(may(staff.role, 'money.read') && { money: `${base}/money` })} />}
        <Part id="answers" heading="Answers">
          {askedInWords(sections) && <p className="mb-4 max-w-measure">{askedInWords(sections)}</p>}
          <Answers
            sections={sections}
            timeZone={timeZone}
            {...(may(staff.role, 'intake.mark') && { markAt: (key: string) => (markable(key) ? `${base}/answers/${key}` : undefined) })}
          />
        </Part>
        <Part id="judgements" heading="Judgements">
          <Judgements judgements={judgements} base={base} timeZone={timeZone} />
          {judgements[0] && intake.isOldRules && may(staff.role, 'intake.judge-again') && (
            <JudgeAgain id={id} version={head.version} rules={judgements[0].rules} action={judgeAgainAction} />
          )}
        </Part>
        <Part id="notices" heading="Notices shown">
          <NoticesShown shown={noticesShown} timeZone={timeZone} />
        </Part>
        <Part id="history" heading="History">
          <Timeline {...history} marks={intake.marks} judgements={judgements.map((one) => ({ id: one.id, href: `${base}/judgements/${one.id}` }))} timeZone={timeZone} />
        </Part>
      </div>
    </StaffPage>
  )
})

function Caption({ intake: { head, person, sections }, timeZone, today }: { readonly intake: OpenedIntake; readonly timeZone: string; readonly today: string }) {
  const years = ageOn(person.dateOfBirth, today)
  return (
    <>
      {years !== undefined && `${years} years · `}
      {head.reference} · received <At at={head.receivedAt} timeZone={timeZone} />
      {head.enteredBy && ` · typed in from paper or phone by ${head.enteredBy}`}
      {askedInShort(sections) && ` · ${askedInShort(sections)}`}
    </>
  )
}

const PARTS = [
  ['flags', 'Flags'],
  ['still-to-ask', 'Still to ask'],
  ['scores', 'Scores'],
  ['routes', 'Routes and funding'],
  ['candidacy', 'Candidacy'],
  ['alternatives', 'Alternatives'],
  ['disagreements', 'Sources disagree'],
  ['disclosures', 'To tell'],
  ['answers', 'Answers'],
  ['contact', 'Contact and work'],
  ['judgements', 'Judgements'],
  ['notices', 'Notices shown'],
  ['history', 'History'],
] as const

function OnThisPage({ id, canSummarise, canSeeMoney }: { readonly id: string; readonly canSummarise: boolean; readonly canSeeMoney: boolean }) {
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap gap-3">
        {canSummarise && <LinkButton href={`/clinic/intakes/${id}/summary`}>One-page summary</LinkButton>}
        {canSeeMoney && (
          <LinkButton href={`/clinic/intakes/${id}/money`} kind={canSummarise ? 'secondary' : 'primary'}>
            Money
          </LinkButton>
        )}
      </div>
      <nav aria-label="On this page">
        <ul className="flex flex-wrap gap-x-5">
          {PARTS.map(([part, words]) => (
            <li key={part}>
              <a href={`#${part}`} className="inline-flex min-h-9 items-center">
                {words}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}
