import type { Preview } from '@/components/money/course-state'
import { readCourseForm } from '@/lib/cost/course-form'
import { draftEstimate } from '@/lib/server/estimates'
import type { Outcome } from '@/lib/server/intake-work'
import { openMoney } from '@/lib/server/money'
import type { StaffMember } from '@/lib/server/staff-sessions'
import { courseOf, isCourseRoute, knownIn, moneyOf } from './money-of-route'
import { offeredOn } from './offered'

type Typed = Readonly<Record<string, string>>

/** What a plan of visits comes to; with the estimate as it would be given, where one may be made. Nothing is kept. */
export async function previewOf(staff: StaffMember, id: string, typed: Typed): Promise<Outcome | { readonly preview: Preview }> {
  const money = await openMoney(staff, id)
  const route = money?.assessment?.routes.find((one) => one.id === typed.route)
  if (!money || !route || !isCourseRoute(route.id)) return { kind: 'not-found' }
  const read = readCourseForm(typed, courseOf(route.id, money.condition))
  if ('problems' in read) return { kind: 'invalid', problems: read.problems }
  const preview = { money: moneyOf(route, read.plan, knownIn(money)) }
  if (!offeredOn(money, route).papers.includes('estimate')) return { preview }
  const drafted = await draftEstimate(staff, id, typed)
  return 'paper' in drafted ? { preview: { ...preview, paper: drafted.paper } } : drafted
}
