import { ActionForm } from '@/components/clinic/action-form'
import type { CourseRoute } from '@/lib/cost/course'
import { askedAction, changedAction, scheduledAction } from './clock-actions'
import { ASKED_FIELDS, CHANGED_FIELDS, SCHEDULED_FIELDS, visitFields } from './clock-fields'

type ClockFormsProps = { readonly intake: string; readonly today: string; readonly routes: readonly CourseRoute[] }

/** What starts a clock, written down when it happens outside of the form. */
export function ClockForms({ intake, today, routes }: ClockFormsProps) {
  const [only] = routes
  const common = { hidden: { id: intake }, initial: { on: today }, kind: 'secondary' } as const
  const ofVisits = { ...common, hidden: { id: intake, ...(only && routes.length === 1 && { visitFor: only }) } }
  const visit = visitFields(routes)
  return (
    <div className="mt-4 grid items-start gap-x-10 sm:grid-cols-2 xl:grid-cols-3">
      <ActionForm {...common} id="asked" action={askedAction} fields={ASKED_FIELDS} submit="Record the question" fold="Record: patient asked about cost" />
      <ActionForm
        {...ofVisits}
        id="scheduled"
        action={scheduledAction}
        fields={[...SCHEDULED_FIELDS, ...visit]}
        submit="Record the visit"
        fold="Record: visit scheduled for …"
      />
      <ActionForm
        {...ofVisits}
        id="changed"
        action={changedAction}
        fields={[...CHANGED_FIELDS, ...visit]}
        submit="Record the change"
        fold="Record: what is planned has changed"
      />
    </div>
  )
}
