import { dollars } from '@/lib/cost/dollars'
import { dayInWords } from '@/lib/i18n/dates'
import { ActionForm } from '../clinic/action-form'
import type { FormAction } from '../clinic/form-field'

/** A charge as it was billed; one that was voided stays readable. */
export type ChargeShown = {
  readonly id: string
  readonly on: string
  readonly code: string
  readonly cents: number
  readonly by: string
  readonly voided: { readonly by: string; readonly reason: string } | undefined
}

type ChargesProps = { readonly charges: readonly ChargeShown[]; readonly hidden: Readonly<Record<string, string>>; readonly voidIt: FormAction }

/** What was billed against an estimate, each with a way to take it back. */
export function ChargeList({ charges, hidden, voidIt }: ChargesProps) {
  if (charges.length === 0) return <p className="text-soft">Nothing billed yet.</p>
  return (
    <ol className="border-t border-line">
      {charges.map((charge) => (
        <li key={charge.id} className="border-b border-line py-3">
          <p className="flex flex-wrap justify-between gap-x-6">
            <span>
              {dayInWords(charge.on)} · {charge.code}
            </span>
            <span className="font-semibold tabular-nums">
              {charge.voided ? <del>{dollars(charge.cents)}</del> : dollars(charge.cents)}
              {charge.voided && <span className="ml-2 font-normal text-soft">voided</span>}
            </span>
          </p>
          <p className="text-sm text-soft">
            {charge.by}
            {charge.voided && ` · voided by ${charge.voided.by}: ${charge.voided.reason}`}
          </p>
          {!charge.voided && <VoidForm charge={charge} hidden={hidden} voidIt={voidIt} />}
        </li>
      ))}
    </ol>
  )
}

function VoidForm({ charge, hidden, voidIt }: { readonly charge: ChargeShown } & Pick<ChargesProps, 'hidden' | 'voidIt'>) {
  const about = `${dollars(charge.cents)} of ${dayInWords(charge.on)}`
  return (
    <ActionForm
      id={`void-${charge.id}`}
      action={voidIt}
      fields={[{ name: 'reason', label: 'Why it is voided', most: 1000 }]}
      hidden={{ ...hidden, charge: charge.id }}
      submit="Void this charge"
      about={about}
      kind="danger"
      fold={
        <>
          Void it<span className="sr-only">: {about}</span>
        </>
      }
    />
  )
}
