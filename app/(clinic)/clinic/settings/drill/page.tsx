import { ActionForm } from '@/components/clinic/action-form'
import { tookInWords } from '@/components/clinic/alert-words'
import { DrillReport } from '@/components/clinic/drill-report'
import { At } from '@/components/clinic/moment'
import { NoFallback } from '@/components/clinic/no-fallback'
import { Said } from '@/components/clinic/said'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/server/access'
import { fallbackOf } from '@/lib/server/alert-settings'
import { DRILL_DAYS } from '@/lib/server/draft-store'
import { type Drill, drills } from '@/lib/server/drills'
import { clinicProfile } from '@/lib/server/profile'
import { requireStaff } from '@/lib/server/require-staff'
import { reachable } from '../../reachable'
import { StaffPage } from '../../staff-page'
import { startDrillAction } from './actions'

export const metadata = { title: 'Drill' }

type Asked = { readonly searchParams: Promise<{ readonly said?: string | string[] }> }

export default reachable(async ({ searchParams }: Asked) => {
  const staff = await requireStaff('drill.run', '/clinic/settings/drill')
  const [{ said }, profile, all] = await Promise.all([searchParams, clinicProfile(), drills()])
  const { timeZone } = profile
  const [newest, ...earlier] = all
  const isRunning = newest !== undefined && !newest.settledAt
  return (
    <StaffPage staff={staff} profile={profile} current="drill">
      <PageHeader
        heading="Drill"
        lead="A drill raises an alert about nobody. Alert, clock, the letter to the fallback person and the record are the real ones, and every page says DRILL."
      />
      <Said word={said} />
      <NoFallback fallback={fallbackOf(profile)} {...(may(staff.role, 'profile.write') && { href: '/clinic/settings/alerts' })} />
      {!isRunning && (
        <section aria-label="Start a drill" className="mb-10 max-w-2xl">
          <ActionForm id="drill" action={startDrillAction} fields={[]} submit="Start a drill" busy="Starting …">
            <p className="max-w-measure">
              Tell nobody beforehand, or everybody: both teach something. A drill counts as no alert in any figure. The form behind it is removed after {DRILL_DAYS} days;
              this report stays.
            </p>
          </ActionForm>
        </section>
      )}
      {newest && <Newest drill={newest} timeZone={timeZone} canAnswer={may(staff.role, 'alert.acknowledge')} />}
      {earlier.length > 0 && <Earlier drills={earlier} timeZone={timeZone} />}
    </StaffPage>
  )
})

type Shown = { readonly timeZone: string }

function Newest({ drill, timeZone, canAnswer }: Shown & { readonly drill: Drill; readonly canAnswer: boolean }) {
  return (
    <section aria-labelledby="newest" className="mb-10 max-w-3xl">
      <h2 id="newest" className="mb-4 text-xl">
        DRILL: {drill.settledAt ? 'the latest, finished' : 'running now'}
      </h2>
      <DrillReport drill={drill} timeZone={timeZone} />
      {!drill.settledAt && (
        <p className="mt-6 flex flex-wrap items-center gap-4">
          <LinkButton kind="secondary" href="/clinic/settings/drill">
            Look again
          </LinkButton>
          {canAnswer && <a href="/clinic">Go to the queue and answer it</a>}
        </p>
      )}
    </section>
  )
}

/** One line each; the whole report unfolds. */
function Earlier({ drills: list, timeZone }: Shown & { readonly drills: readonly Drill[] }) {
  return (
    <section aria-labelledby="earlier" className="max-w-3xl">
      <h2 id="earlier" className="mb-4 text-xl">
        Earlier drills
      </h2>
      <ul className="border-t border-line">
        {list.map((drill) => (
          <li key={drill.id} className="border-b border-line">
            <details>
              <summary className="inline-flex min-h-11 flex-wrap items-center gap-x-4 text-accent underline underline-offset-4">
                <span>
                  DRILL, <At at={drill.raisedAt} timeZone={timeZone} />
                </span>
              </summary>
              <DrillReport drill={drill} timeZone={timeZone} />
            </details>
            <p className="pb-3 text-soft">{inShort(drill)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function inShort({ raisedAt, steps, escalatedAt, settledAt }: Drill): string {
  const taken = steps.find(({ kind }) => kind === 'taken')
  const settled = steps.findLast(({ kind }) => kind === 'settled')
  return [
    taken ? `Taken after ${tookInWords(raisedAt, taken.at)}` : 'Never taken',
    escalatedAt ? `letter to the fallback person written after ${tookInWords(raisedAt, escalatedAt)}` : 'fallback person not written to',
    settledAt && settled ? `settled after ${tookInWords(raisedAt, settled.at)}` : 'not settled',
  ].join('; ')
}
