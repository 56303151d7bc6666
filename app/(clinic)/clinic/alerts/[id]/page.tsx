import { AlertState, AlertTimeline, AlertWhat, OnCallPerson } from '@/components/clinic/alert-parts'
import { AlertPersonDetails, AlertWho } from '@/components/clinic/alert-who'
import { AlertWork } from '@/components/clinic/alert-work'
import { DrillBanner } from '@/components/clinic/drill-banner'
import { Said } from '@/components/clinic/said'
import { AlertAnswers } from '@/components/findings/alert-answers'
import { CrisisResources } from '@/components/findings/crisis-resources'
import { Button } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { helpWith } from '@/lib/assess/crisis'
import { ageOn } from '@/lib/documents/age'
import { askedInWords } from '@/lib/documents/asked-in'
import { fallbackOf, onCallOf } from '@/lib/server/alert-settings'
import { now, todayAtClinic } from '@/lib/server/clock'
import { openAlert } from '@/lib/server/opened-alert'
import { clinicProfile } from '@/lib/server/profile'
import { refuse, requireStaff } from '@/lib/server/require-staff'
import { acknowledgeAction } from '../../actions'
import { reachable } from '../../reachable'
import { StaffPage } from '../../staff-page'
import { alertWorkAction } from '../actions'

export const metadata = { title: 'Safety alert' }

type Asked = { readonly params: Promise<{ readonly id: string }>; readonly searchParams: Promise<{ readonly said?: string | string[] }> }

export default reachable(async ({ params, searchParams }: Asked) => {
  const [{ id }, { said }] = await Promise.all([params, searchParams])
  const staff = await requireStaff('alert.read', `/clinic/alerts/${id}`, { type: 'alert', id })
  const [alert, profile] = await Promise.all([openAlert(staff, id), clinicProfile()])
  if (!alert) return refuse(staff, 'alert.read', { type: 'alert', id })
  const shown = { now: now(), timeZone: profile.timeZone, fallback: fallbackOf(profile) }
  const { taken, settledAt, steps, answers } = alert
  const onCall = settledAt ? undefined : onCallOf(profile)
  return (
    <StaffPage staff={staff} profile={profile} current="alerts">
      {alert.drill && <DrillBanner />}
      <PageHeader back={{ href: '/clinic', label: 'Queue' }} heading={alert.drill ? 'DRILL: safety alert' : 'Safety alert'} />
      <Said word={said} />
      <section aria-label="How it stands" className={`mb-10 border-l-4 px-5 py-4 ${taken || settledAt ? 'border-edge bg-wash' : 'border-alert bg-alert-wash'}`}>
        <AlertWhat alert={alert} {...shown} />
        <AlertWho alert={alert} />
        {alert.person && !alert.drill && <AlertPersonDetails person={alert.person} age={ageOn(alert.person.dateOfBirth, todayAtClinic(profile.timeZone, shown.now))} />}
        <div className="mt-1.5">
          <AlertState alert={alert} last={alert.last} {...shown} />
          {onCall && <OnCallPerson onCall={onCall} />}
        </div>
        {!taken && !settledAt && (
          <form action={acknowledgeAction} className="mt-4">
            <input type="hidden" name="alert" value={id} />
            <input type="hidden" name="from" value="alert" />
            <Button kind="danger">I am on it</Button>
          </form>
        )}
      </section>
      {answers && <AlertAnswers answers={answers} askedIn={answers.kind === 'shown' ? askedInWords(answers.sections) : undefined} timeZone={profile.timeZone} />}
      {!settledAt && <CrisisResources {...helpWith(alert.kind)} level={2} className="mb-10" />}
      {taken && !settledAt && (
        <section aria-labelledby="work" className="mb-10 max-w-2xl">
          <h2 id="work" className="mb-4 text-xl">
            Write down what was done
          </h2>
          <AlertWork alert={id} taken={String(taken.at.getTime())} action={alertWorkAction} />
        </section>
      )}
      <section aria-labelledby="record">
        <h2 id="record" className="mb-4 text-xl">
          Record
        </h2>
        <AlertTimeline steps={steps} timeZone={profile.timeZone} />
      </section>
    </StaffPage>
  )
})
