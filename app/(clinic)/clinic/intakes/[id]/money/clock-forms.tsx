import { ActionForm } from '@/components/clinic/action-form'
import { askedAction, changedAction, scheduledAction } from './actions'
import { ASKED_FIELDS, CHANGED_FIELDS, SCHEDULED_FIELDS } from './fields'

/** What starts a clock, written down when it happens outside of the form. */
export function ClockForms({ intake, today }: { readonly intake: string; readonly today: string }) {
  const common = { hidden: { id: intake }, initial: { on: today }, kind: 'secondary' } as const
  return (
    <div className="mt-4 grid items-start gap-x-10 sm:grid-cols-2 xl:grid-cols-3">
      <ActionForm {...common} id="asked" action={askedAction} fields={ASKED_FIELDS} submit="Record the question" fold="Record: patient asked about cost" />
      <ActionForm {...common} id="scheduled" action={scheduledAction} fields={SCHEDULED_FIELDS} submit="Record the visit" fold="Record: visit scheduled for …" />
      <ActionForm {...common} id="changed" action={changedAction} fields={CHANGED_FIELDS} submit="Record the change" fold="Record: what is planned has changed" />
    </div>
  )
}
