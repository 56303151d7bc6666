import { Sources } from '@/components/findings/sources'
import { CourseForm } from '@/components/money/course-form'
import { Folded } from '@/components/money/folded'
import { phaseWords } from '@/components/money/out-of-pocket'
import type { Route } from '@/lib/assess/assessment'
import { citeOf } from '@/lib/assess/finding'
import { type CoursePlan, type CourseRoute, PHASES } from '@/lib/cost/course'
import { defaultCourseWords } from '@/lib/cost/default-courses'
import { PHASE_SHAPES } from '@/lib/cost/phases'
import { dayInWords } from '@/lib/i18n/dates'
import type { OpenedMoney } from '@/lib/server/money'
import { courseAction } from './actions'
import { countsTyped } from './initial-counts'
import { makeShown } from './make-shown'
import { courseOf, isCourseRoute, knownIn, moneyOf } from './money-of-route'
import { isForLater, type Offered, offeredOn } from './offered'

/** For each route the plan of its visits, and the papers that may be made from it; why not, where none may. */
export function CoursePlans({ money }: { readonly money: OpenedMoney }) {
  const routes = money.assessment?.routes ?? []
  if (routes.length === 0)
    return <p className="max-w-measure">There is no route to plan for. If the person asked what it costs, tell them so, then end the clock with that reason.</p>
  return (
    <div className="grid items-start gap-x-10 gap-y-12 lg:grid-cols-2 [&>*:only-child]:lg:col-span-2 [&>*:only-child]:lg:max-w-3xl">
      {routes.map((route) => (
        <section key={route.id} aria-labelledby={`plan-${route.id}`} className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-5 border-t-4 border-edge pt-4">
          <h3 id={`plan-${route.id}`} className="text-lg">
            {route.title}
          </h3>
          <PlanOf route={route} money={money} />
        </section>
      ))}
    </div>
  )
}

function PlanOf({ route, money }: { readonly route: Route; readonly money: OpenedMoney }) {
  const offered = offeredOn(money, route)
  // Neither a sum nor a paper would come of it.
  const leadsNowhere = offered.papers.length === 0 && (isForLater(route.funding.path) || moneyOf(route, undefined, knownIn(money)).kind === 'none')
  if (!isCourseRoute(route.id) || leadsNowhere) return <Why offered={offered} />
  const plan = courseOf(route.id, money.condition)
  const { intake, priceList } = money
  return (
    <>
      <p className="max-w-measure text-sm text-soft">{defaultCourseWords(route.id, money.condition)}</p>
      <Why offered={offered} />
      <CourseForm
        id={`course-${route.id}`}
        action={courseAction}
        route={route.title}
        phases={PHASES.map((phase) => ({ phase, words: phaseWords(phase), ...PHASE_SHAPES[phase] }))}
        sources={<WhereFrom plan={plan} />}
        hidden={{ id: intake.id, version: String(intake.version), route: route.id, ...(offered.isVoluntary && { voluntary: 'yes' }) }}
        initial={{ ...countsTyped(plan), language: intake.language === 'es' ? 'es' : 'en', urgency: 'standard' }}
        prices={priceList && dayInWords(priceList.validFrom)}
        makes={offered.papers.map((kind) => makeShown(kind, route.id as CourseRoute, money, offered))}
      />
    </>
  )
}

const Why = ({ offered: { says } }: { readonly offered: Offered }) =>
  says.length > 0 && (
    <ul className="grid max-w-measure gap-1 border-l-4 border-edge pl-4">
      {says.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  )

/** On what the counts rest that are planned by default. */
function WhereFrom({ plan }: { readonly plan: CoursePlan }) {
  return (
    <Folded summary="Where these numbers come from" small>
      <dl className="grid max-w-measure gap-2">
        {plan.phases.map(({ phase, cites }) => (
          <div key={phase}>
            <dt className="font-semibold">{phaseWords(phase)}</dt>
            <dd>
              <Sources cites={cites.map(citeOf)} />
            </dd>
          </div>
        ))}
      </dl>
    </Folded>
  )
}
