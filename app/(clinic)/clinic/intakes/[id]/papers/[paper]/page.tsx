import { SaidHere } from '@/components/money/said-here'
import { PaperView } from '@/components/papers/paper-view'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { Tag } from '@/components/ui/tag'
import { dayAt } from '@/lib/clocks/day-at'
import { dayInWords, momentInWords } from '@/lib/i18n/dates'
import { may } from '@/lib/server/access'
import { now, todayAtClinic } from '@/lib/server/clock'
import type { DocumentHead } from '@/lib/server/document-head'
import { openDocument } from '@/lib/server/kept-documents'
import { clinicProfile } from '@/lib/server/profile'
import { refuse, requireStaff } from '@/lib/server/require-staff'
import { reachable } from '../../../../reachable'
import { StaffPage } from '../../../../staff-page'
import { standingOfMoment } from '../../money/clock-words'
import { KIND_WORDS, LANGUAGE_WORDS, stateOf } from '../words'
import { PaperCharges } from './paper-charges'
import { PaperFiles } from './paper-files'
import { PaperWork } from './paper-work'

export const metadata = { title: 'Paper' }

type Asked = {
  readonly params: Promise<{ readonly id: string; readonly paper: string }>
  readonly searchParams: Promise<{ readonly said?: string | string[]; readonly part?: string | string[] }>
}

export default reachable(async ({ params, searchParams }: Asked) => {
  const [{ id, paper }, { said, part }] = await Promise.all([params, searchParams])
  const base = `/clinic/intakes/${id}`
  const about = { type: 'paper', id: paper }
  const staff = await requireStaff('paper.read', `${base}/papers/${paper}`, about)
  const [opened, profile] = await Promise.all([openDocument(staff, paper, id), clinicProfile()])
  if (!opened) return refuse(staff, 'paper.read', about)
  const { head } = opened
  const { timeZone } = profile
  const names = Object.keys(opened.papers)
  const shown = names.find((name) => name === part) ?? names[0] ?? ''
  const drawn = opened.papers[shown]
  const mayWrite = may(staff.role, 'paper.write')
  return (
    <StaffPage staff={staff} profile={profile} current="queue" wide>
      <div className="print:hidden">
        <PageHeader back={{ href: `${base}/money`, label: 'Money' }} heading={KIND_WORDS[head.kind]} caption={<Caption head={head} timeZone={timeZone} />} />
        {saidAt(said) === 'top' && <SaidHere word={said} />}
        <Decision head={head} timeZone={timeZone} />
        <BelowThePaper head={head} />
      </div>
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem] print:block">
        <div className="min-w-0">
          <PaperFiles base={`${base}/papers/${paper}`} opened={opened} shown={shown} />
          {drawn && (
            <div className="border border-edge bg-surface p-5 sm:p-8 print:border-0 print:p-0">
              <PaperView paper={drawn} level={2} />
            </div>
          )}
        </div>
        <aside aria-label="What is done with it" className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-10 print:hidden">
          <PaperWork head={head} intake={id} timeZone={timeZone} mayWrite={mayWrite} said={saidAt(said) === 'steps' && <SaidHere word={said} />} />
          {head.kind === 'estimate' && (
            <PaperCharges staff={staff} opened={opened} intake={id} today={todayAtClinic(timeZone)} said={saidAt(said) === 'charges' && <SaidHere word={said} />} />
          )}
        </aside>
      </div>
    </StaffPage>
  )
})

/** Where on the page something is said: where it was done, since the page opens there. */
function saidAt(said: unknown): 'top' | 'steps' | 'charges' {
  if (said === 'step-saved' || said === 'link-ended') return 'steps'
  return said === 'charge-saved' || said === 'charge-voided' ? 'charges' : 'top'
}

function Caption({ head, timeZone }: { readonly head: DocumentHead; readonly timeZone: string }) {
  const { state, tone } = stateOf(head)
  return (
    <>
      Version {head.version} · {LANGUAGE_WORDS[head.language]} · made {dayInWords(dayAt(head.at, timeZone))} by {head.by} · kept at least until{' '}
      {dayInWords(head.keepUntil)}{' '}
      <Tag tone={tone} className="ml-1">
        {state}
      </Tag>
    </>
  )
}

/** The payer’s clock, while it has the request. */
function Decision({ head: { decision }, timeZone }: { readonly head: DocumentHead; readonly timeZone: string }) {
  if (!decision) return null
  const { state, tone } = standingOfMoment(decision.dueAt, now())
  return (
    <Panel tone={tone === 'alert' ? 'alert' : 'caution'} heading={`The payer’s decision: ${state.charAt(0).toLowerCase()}${state.slice(1)}`} className="mb-8">
      <p>
        It is expected by {momentInWords(decision.dueAt, timeZone)}.{decision.isOverdue && ' Call the payer, and write down here what it says.'}
      </p>
    </Panel>
  )
}

/** On a narrow screen the work lies below a long paper: links lead there. */
const BelowThePaper = ({ head }: { readonly head: DocumentHead }) => (
  <nav aria-label="Below the paper" className="mb-4 lg:hidden">
    <ul className="flex flex-wrap gap-x-5">
      {[['steps', 'What was done with it'], ['link', 'Link for the patient'], ...(head.kind === 'estimate' ? [['charges', 'Actual charges']] : [])].map(
        ([part, words]) => (
          <li key={part}>
            <a href={`#${part}`} className="inline-flex min-h-9 items-center">
              {words}
            </a>
          </li>
        ),
      )}
    </ul>
  </nav>
)
