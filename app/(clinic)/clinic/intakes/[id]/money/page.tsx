import { Part } from '@/components/findings/assessment-parts'
import { Clocks } from '@/components/money/clocks'
import { PaperList } from '@/components/money/paper-list'
import { RoutesMoney } from '@/components/money/route-money'
import { SaidHere } from '@/components/money/said-here'
import { PageHeader } from '@/components/ui/page-header'
import { dayInWords } from '@/lib/i18n/dates'
import { may } from '@/lib/server/access'
import { now } from '@/lib/server/clock'
import { database } from '@/lib/server/database'
import { openMoney } from '@/lib/server/money'
import { courseRoutes } from '@/lib/server/own-pay'
import { payerVerification } from '@/lib/server/payer-checks'
import { refuse, requireStaff } from '@/lib/server/require-staff'
import { reachable } from '../../../reachable'
import { StaffPage } from '../../../staff-page'
import { answerLinks } from './answer-links'
import { BenefitsPart } from './benefits-part'
import { endClockAction } from './clock-actions'
import { END_FIELDS } from './clock-fields'
import { ClockForms } from './clock-forms'
import { CoursePlans } from './course-plans'
import { clocksEnded, clocksShown, papersShown, routesShown } from './shown'

export const metadata = { title: 'Money' }

type Asked = { readonly params: Promise<{ readonly id: string }>; readonly searchParams: Promise<{ readonly said?: string | string[] }> }

const PARTS = [
  ['clocks', 'Clocks'],
  ['routes', 'Ways to pay'],
  ['benefits', 'Benefits'],
  ['plans', 'Visits and papers'],
  ['papers', 'Papers so far'],
] as const

export default reachable(async ({ params, searchParams }: Asked) => {
  const [{ id }, { said }] = await Promise.all([params, searchParams])
  const about = { type: 'intake', id }
  const staff = await requireStaff('money.read', `/clinic/intakes/${id}/money`, about)
  const money = await openMoney(staff, id)
  if (!money) return refuse(staff, 'money.read', about)
  const { profile, assessment, priceList } = money
  const checks = { payerVerification: await payerVerification(database(), profile.timeZone), recheckAfterDays: profile.recheckAfterDays }
  const base = `/clinic/intakes/${id}`
  const prices = priceList && dayInWords(priceList.validFrom)
  const mayWrite = may(staff.role, 'money.write')
  return (
    <StaffPage staff={staff} profile={profile} current="queue" wide>
      <PageHeader back={{ href: base, label: 'Intake' }} caption={`Money · ${money.intake.reference}`} heading={money.person.name || 'No name given'} />
      {saidAt(said) === 'top' && <SaidHere word={said} />}
      <OnThisPage />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-12">
        <Part id="clocks" heading="Legal clocks">
          {saidAt(said) === 'clocks' && <SaidHere word={said} />}
          <Clocks
            clocks={clocksShown(money, base, now())}
            ended={clocksEnded(money)}
            {...(mayWrite && { endIt: { action: endClockAction, fields: END_FIELDS, hidden: { id } } })}
          >
            {mayWrite && <ClockForms intake={id} today={money.today} routes={courseRoutes(assessment)} />}
          </Clocks>
        </Part>
        <Part id="routes" heading="Ways to pay">
          {assessment && assessment.routes.length > 0 ? (
            <RoutesMoney routes={routesShown(money, checks)} prices={prices} links={answerLinks(assessment, base)} />
          ) : (
            <p className="max-w-measure">No route is worked out, so there is nothing to price: the answers do not name one, or something else comes first.</p>
          )}
        </Part>
        <Part id="benefits" heading="Benefits">
          {saidAt(said) === 'benefits' && <SaidHere word={said} />}
          <BenefitsPart money={money} mayWrite={mayWrite} />
        </Part>
        {mayWrite && (
          <Part id="plans" heading="Plan the visits, make the papers">
            <CoursePlans money={money} />
          </Part>
        )}
        <Part id="papers" heading="Papers so far">
          <PaperList papers={papersShown(money, base)} />
        </Part>
      </div>
    </StaffPage>
  )
})

/** Where on the page something is said: where it was done, since the page opens there. */
function saidAt(said: unknown): 'top' | 'clocks' | 'benefits' {
  if (said === 'clock-started' || said === 'clock-ended' || said === 'no-clock' || said === 'no-clock-billed') return 'clocks'
  return said === 'benefits-saved' ? 'benefits' : 'top'
}

const OnThisPage = () => (
  <nav aria-label="On this page" className="mb-8">
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
)
