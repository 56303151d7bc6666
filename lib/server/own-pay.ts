import type { Assessment, Route } from '@/lib/assess/assessment'
import { COURSE_ROUTES, type CourseRoute } from '@/lib/cost/course'
import type { Case } from '@/lib/rules/fact'
import { insurance } from '@/lib/steps/insurance'

const { coverage, submitClaim } = insurance.facts

/**
 * Whether somebody is uninsured or self-pay for a route (45 CFR 149.610(a)(2)), by their answers: only then does scheduling
 * start the clock of an estimate. A plan is billed for depression, and for pain only where a claim is wanted. While it
 * is not told how somebody is insured, they count as paying themselves: an estimate too many harms nobody.
 */
export function paysThemselves(route: CourseRoute | undefined, from: Case): boolean {
  const told = coverage.read(from)
  if (told === 'commercial') return route === 'anxiety' || (route === 'pain' && submitClaim.read(from) !== 'yes')
  return told === undefined || told === 'none'
}

/** Medicare's notice, which says the cost too, is for uses that are not depression. */
const hasNotice = (route: CourseRoute, from: Case): boolean => coverage.read(from) === 'medicare' && route !== 'depression'

/** A route as a form names it. */
export const readRoute = (typed: string | undefined): CourseRoute | undefined => COURSE_ROUTES.find((each) => each === typed)
const isCourseRoute = (id: Route['id']): id is CourseRoute => readRoute(id) !== undefined

/** The routes of an intake that a course is planned and priced for, in the order of the judgement. */
export const courseRoutes = (assessment: Assessment | undefined): readonly CourseRoute[] => (assessment?.routes ?? []).map(({ id }) => id).filter(isCourseRoute)

/** What "treatment" means to somebody who asks what it costs: the first route that they would pay for themselves, else the first. */
export function leadingRoute(assessment: Assessment | undefined, from: Case): CourseRoute | undefined {
  const routes = courseRoutes(assessment)
  return routes.find((route) => paysThemselves(route, from) || hasNotice(route, from)) ?? routes[0]
}
