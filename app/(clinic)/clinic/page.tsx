import { redirect } from 'next/navigation'
import { AlertList } from '@/components/clinic/alert-list'
import { clockTime } from '@/components/clinic/alert-words'
import { CorrectionsDue } from '@/components/clinic/corrections-due'
import { DueList } from '@/components/clinic/due-list'
import { Empty } from '@/components/clinic/empty'
import { NoFallback } from '@/components/clinic/no-fallback'
import { QueueFilters } from '@/components/clinic/queue-filters'
import { QueueTable } from '@/components/clinic/queue-table'
import { Said } from '@/components/clinic/said'
import { StaffNotices } from '@/components/clinic/staff-notices'
import { BAND_SHORT, HOLDER_WORDS, STATUS_WORDS } from '@/components/clinic/words'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { homeOf, may } from '@/lib/server/access'
import { fallbackOf, onCallOf } from '@/lib/server/alert-settings'
import { alertsNotShown, markOf, openAlerts } from '@/lib/server/alerts'
import { now } from '@/lib/server/clock'
import { dueSoon } from '@/lib/server/estimate-clocks'
import { clinicProfile } from '@/lib/server/profile'
import { type QueueFilter, queueAddress, readQueue, readQueueFilter } from '@/lib/server/queue'
import { correctionsDue } from '@/lib/server/requests-due'
import { requireStaff } from '@/lib/server/require-staff'
import { openNotices } from '@/lib/server/staff-notices'
import { acknowledgeAction, assignAction, seeNoticeAction } from './actions'
import { findAction } from './find-actions'
import { reachable } from './reachable'
import { StaffPage } from './staff-page'

// The layout's template holds for the pages below it, not for this one.
export const metadata = { title: 'Queue – Clinic' }

type Query = Readonly<Record<string, string | string[] | undefined>>

export default reachable(async ({ searchParams }: { readonly searchParams: Promise<Query> }) => {
  const query = await searchParams
  const filter = readQueueFilter(query)
  const staff = await requireStaff('clinic.enter', queueAddress(filter))
  // The start page of everybody; those without a queue begin elsewhere.
  if (!may(staff.role, 'queue.read')) redirect(homeOf(staff.role))
  const [profile, alerts, owed, corrections, notices, queue] = await Promise.all([
    clinicProfile(),
    openAlerts(staff),
    dueSoon(staff),
    correctionsDue(staff),
    openNotices(staff),
    readQueue(staff, filter),
  ])
  const notShown = await alertsNotShown(alerts)
  const at = now()
  const { timeZone } = profile
  const fallback = fallbackOf(profile)
  return (
    <StaffPage staff={staff} profile={profile} current="queue" wide shownAlerts={alerts.filter(({ taken }) => !taken).map(markOf)}>
      <PageHeader heading="Queue" lead="What is due first; within that, whoever has waited longest." />
      <Said word={query.said} />
      <NoFallback fallback={fallback} />
      <AlertList alerts={alerts} notShown={notShown} fallback={fallback} onCall={onCallOf(profile)} now={at} timeZone={timeZone} acknowledge={acknowledgeAction} />
      <p className="-mt-4 mb-6 text-soft">
        As of {clockTime(at, at, timeZone)}.{' '}
        <a href="/clinic" className="inline-flex min-h-8 items-center">
          Look for new alerts
        </a>
      </p>
      <DueList owed={owed} />
      <CorrectionsDue {...corrections} />
      <StaffNotices notices={notices} now={at} timeZone={timeZone} seen={seeNoticeAction} />
      <QueueFilters status={filter.status} band={filter.band} holder={filter.holder} find={findAction} />
      {queue.items.length === 0 ? (
        <Nothing filter={filter} hasAlerts={alerts.some(({ taken, drill }) => !taken && !drill)} />
      ) : (
        <QueueTable
          items={queue.items}
          now={at}
          timeZone={timeZone}
          me={staff.id}
          assign={assignAction}
          at={new URL(queueAddress(filter), 'http://clinic.invalid').search}
          canSummarise={may(staff.role, 'intake.summary')}
        />
      )}
      <Pages filter={filter} next={queue.next} />
    </StaffPage>
  )
})

function Nothing({ filter, hasAlerts }: { readonly filter: QueueFilter; readonly hasAlerts: boolean }) {
  const { status, band, holder, after } = filter
  const words = [status && STATUS_WORDS[status], band && BAND_SHORT[band], holder && HOLDER_WORDS[holder]].filter(Boolean).join(', ')
  if (words || after) {
    return (
      <Empty heading={words ? `Nothing here: ${words}` : 'No further intakes'}>
        <p>
          <a href="/clinic">Show all open</a>
        </p>
      </Empty>
    )
  }
  return (
    <Empty heading="Nobody is waiting">
      <p>
        {hasAlerts
          ? 'No form that was sent is open. The alerts above still need somebody.'
          : 'Every intake that was sent is closed. A new one appears here as soon as it is sent.'}
      </p>
    </Empty>
  )
}

function Pages({ filter, next }: { readonly filter: QueueFilter; readonly next: string | undefined }) {
  const { after, ...first } = filter
  if (!next && !after) return null
  return (
    <nav aria-label="Pages" className="mt-8 flex flex-wrap gap-4">
      {after && (
        <LinkButton kind="secondary" href={queueAddress(first)}>
          First page
        </LinkButton>
      )}
      {next && (
        <LinkButton kind="secondary" href={queueAddress(first, next)}>
          Next page
        </LinkButton>
      )}
    </nav>
  )
}
