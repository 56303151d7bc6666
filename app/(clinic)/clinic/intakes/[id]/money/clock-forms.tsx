import { ActionForm } from '@/components/clinic/action-form'
import { askedAction, scheduledAction } from './actions'
import { ASKED_FIELDS, SCHEDULED_FIELDS } from './fields'

/** What starts a clock, written down when it happens outside of the form. */
export function ClockForms({ intake, today }: { readonly intake: string; readonly today: string }) {
  const common = { hidden: { id: intake }, initial: { on: today }, kind: 'secondary' } as const
  return (
    <div className="mt-4 grid max-w-3xl items-start gap-x-10 sm:grid-cols-2">
      <ActionForm {...common} id="asked" action={askedAction} fields={ASKED_FIELDS} submit="Record the question" fold="Record: patient asked about cost" />
      <ActionForm {...common} id="scheduled" action={scheduledAction} fields={SCHEDULED_FIELDS} submit="Record the visit" fold="Record: visit scheduled for …" />
    </div>
  )
}
