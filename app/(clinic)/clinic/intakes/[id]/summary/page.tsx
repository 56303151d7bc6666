import './summary.css'
import { PrintButton } from '@/components/clinic/print-button'
import { SummarySheet } from '@/components/findings/summary-sheet'
import { BackLink } from '@/components/ui/page-header'
import { ageOn } from '@/lib/documents/age'
import { askedInShort } from '@/lib/documents/asked-in'
import { summaryOf } from '@/lib/documents/summary'
import { dayInWords, momentInWords } from '@/lib/i18n/dates'
import { now, todayAtClinic } from '@/lib/server/clock'
import { type OpenedIntake, openIntake } from '@/lib/server/intakes'
import { clinicProfile } from '@/lib/server/profile'
import { refuse, requireStaff } from '@/lib/server/require-staff'
import { reachable } from '../../../reachable'
import { StaffPage } from '../../../staff-page'

export const metadata = { title: 'Summary' }

type Asked = { readonly params: Promise<{ readonly id: string }> }

const LANGUAGES: Readonly<Record<string, string>> = { en: 'speaks English', es: 'speaks Spanish', other: 'speaks another language' }
const FILLED: Readonly<Record<string, string>> = { helper: 'a helper filled it in', guardian: 'a guardian filled it in', staff: 'staff typed it in' }

export default reachable(async ({ params }: Asked) => {
  const { id } = await params
  const staff = await requireStaff('intake.summary', `/clinic/intakes/${id}/summary`, { type: 'intake', id })
  const [intake, profile] = await Promise.all([openIntake(staff, id, 'summary.opened'), clinicProfile()])
  if (!intake?.draft || !intake.judged) return refuse(staff, 'intake.summary', { type: 'intake', id })
  const { assessment } = intake.judged
  const base = `/clinic/intakes/${id}`
  const facts = factsOf(intake, profile.timeZone, todayAtClinic(profile.timeZone, now()))
  return (
    <StaffPage staff={staff} profile={profile} current="queue">
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-6 print:hidden">
        <BackLink href={base} label="Intake" />
        <PrintButton />
      </div>
      <SummarySheet
        base={base}
        head={{ ...intake.head, name: intake.person.name || 'No name given', facts, phone: intake.person.phone }}
        summary={summaryOf(intake.draft, assessment)}
        judged={`Judged as of ${dayInWords(assessment.on)} by ${assessment.rules}${again(intake)}; printed ${momentInWords(now(), profile.timeZone)} for ${staff.name}.`}
      />
    </StaffPage>
  )
})

const again = ({ judged }: OpenedIntake): string => (judged && judged.kind !== 'sent' ? `, again because ${judged.reason}` : '')

function factsOf({ head, person, sections }: OpenedIntake, timeZone: string, today: string): string {
  const years = ageOn(person.dateOfBirth, today)
  const parts = [
    years !== undefined && `${years} years (born ${dayInWords(person.dateOfBirth)})`,
    person.preferredName && `called ${person.preferredName}`,
    LANGUAGES[person.language],
    person.interpreter === 'yes' && 'wants an interpreter',
    FILLED[person.filledBy],
    askedInShort(sections),
    head.reference,
    `received ${momentInWords(head.receivedAt, timeZone)}`,
  ]
  return parts.filter(Boolean).join(' · ')
}
