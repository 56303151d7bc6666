import { PrintButton } from '@/components/clinic/print-button'
import { Said } from '@/components/clinic/said'
import { PaperView } from '@/components/papers/paper-view'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { Tag } from '@/components/ui/tag'
import { dayAt } from '@/lib/clocks/day-at'
import { dayInWords, momentInWords } from '@/lib/i18n/dates'
import { may } from '@/lib/server/access'
import { now, todayAtClinic } from '@/lib/server/clock'
import type { DocumentHead } from '@/lib/server/document-head'
import { type OpenedDocument, openDocument } from '@/lib/server/kept-documents'
import { clinicProfile } from '@/lib/server/profile'
import { refuse, requireStaff } from '@/lib/server/require-staff'
import { reachable } from '../../../../reachable'
import { StaffPage } from '../../../../staff-page'
import { standingOfMoment } from '../../money/clock-words'
import { KIND_WORDS, LANGUAGE_WORDS, partWords, stateOf } from '../words'
import { PaperCharges } from './paper-charges'
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
        {saidAt(said) === 'top' && <Said word={said} />}
        <Decision head={head} timeZone={timeZone} />
        <BelowThePaper head={head} />
      </div>
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem] print:block">
        <div className="min-w-0">
          <Files base={`${base}/papers/${paper}`} opened={opened} shown={shown} />
          {drawn && (
            <div className="border border-edge bg-surface p-5 sm:p-8 print:border-0 print:p-0">
              <PaperView paper={drawn} level={2} />
            </div>
          )}
        </div>
        <aside aria-label="What is done with it" className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-10 print:hidden">
          <PaperWork head={head} intake={id} timeZone={timeZone} mayWrite={mayWrite} said={saidAt(said) === 'steps' && <Said word={said} />} />
          {head.kind === 'estimate' && (
            <PaperCharges staff={staff} opened={opened} intake={id} today={todayAtClinic(timeZone)} said={saidAt(said) === 'charges' && <Said word={said} />} />
          )}
        </aside>
      </div>
    </StaffPage>
  )
})

/** Where on the page something is said: where it was done, since the page opens there. */
function saidAt(said: unknown): 'top' | 'steps' | 'charges' {
  if (said === 'step-saved') return 'steps'
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

type FilesProps = { readonly base: string; readonly opened: OpenedDocument; readonly shown: string }

/** The parts of a paper, and the files it can be taken away as. */
function Files({ base, opened: { papers, bundle }, shown }: FilesProps) {
  const names = Object.keys(papers)
  return (
    <div className="mb-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 print:hidden">
      {names.length > 1 ? (
        <nav aria-label="Parts of this paper">
          <ul className="flex flex-wrap gap-x-5">
            {names.map((name) => (
              <li key={name}>
                <a
                  href={`${base}?part=${name}`}
                  aria-current={name === shown ? 'page' : undefined}
                  className={`inline-flex min-h-11 items-center border-b-4 no-underline ${name === shown ? 'border-accent font-semibold text-ink' : 'border-transparent hover:border-edge'}`}
                >
                  {partWords(name)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : (
        <span />
      )}
      <div className="flex flex-wrap gap-3">
        <PrintButton />
        <LinkButton kind="secondary" href={`${base}/pdf?part=${shown}`} download>
          PDF<span className="sr-only"> of this paper</span>
        </LinkButton>
        {bundle && (
          <LinkButton kind="secondary" href={`${base}/fhir`} download>
            FHIR for the payer
          </LinkButton>
        )}
      </div>
    </div>
  )
}
