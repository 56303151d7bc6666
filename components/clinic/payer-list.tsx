import { dayInWords } from '@/lib/i18n/dates'
import type { Tone } from '../ui/panel'
import { Tag } from '../ui/tag'

export type PayerCheckSeen = { readonly verifiedOn: string; readonly verifiedBy: string; readonly outcome: 'matches' | 'differs' }
export type PayerSeen = {
  readonly id: string
  readonly name: string
  readonly kind: 'commercial' | 'medicare' | 'medicaid' | 'tricare' | 'va'
  readonly policy: string
  readonly capturedOn: string
  readonly recorded: 'recorded' | 'blank' | 'outdated' | 'conflict'
  /** The check that was written down last. */
  readonly check: PayerCheckSeen | undefined
  /** Re-checking is due. */
  readonly isDue: boolean
}

const GROUPS: readonly { readonly heading: string; readonly kinds: readonly PayerSeen['kind'][] }[] = [
  { heading: 'Commercial', kinds: ['commercial'] },
  { heading: 'Original Medicare, by contractor', kinds: ['medicare'] },
  { heading: 'Other programs', kinds: ['tricare', 'va', 'medicaid'] },
]

export const RECORDED_WORDS: Readonly<Record<PayerSeen['recorded'], string>> = {
  recorded: 'Criteria recorded',
  blank: 'No criteria recorded',
  outdated: 'Only outdated criteria found',
  conflict: 'Sources in conflict',
}

/** How a payer's criteria stand with the clinic, in a word. */
export function standingOf({ check, isDue }: Pick<PayerSeen, 'check' | 'isDue'>): { readonly words: string; readonly tone: Tone } {
  if (!check) return { words: 'Never checked', tone: 'caution' }
  if (check.outcome === 'differs') return { words: 'Found to differ', tone: 'alert' }
  return isDue ? { words: 'Re-check due', tone: 'caution' } : { words: 'Checked', tone: 'good' }
}

/** Every payer that is recorded, with what is known of its criteria and when somebody of the clinic last checked them. */
export function PayerList({ payers }: { readonly payers: readonly PayerSeen[] }) {
  return (
    <div className="grid gap-10">
      {GROUPS.map(({ heading, kinds }) => (
        <section key={heading} aria-label={heading}>
          <h2 className="mb-2 text-xl">{heading}</h2>
          <ul className="border-t border-line">
            {payers
              .filter(({ kind }) => kinds.includes(kind))
              .map((payer) => (
                <PayerRow key={payer.id} payer={payer} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function PayerRow({ payer }: { readonly payer: PayerSeen }) {
  const { id, name, policy, capturedOn, recorded, check } = payer
  const { words, tone } = standingOf(payer)
  return (
    <li className="grid gap-x-8 gap-y-1 border-b border-line py-3 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div>
        <a href={`/clinic/settings/payers/${id}`} className="-my-1 inline-flex min-h-11 items-center font-semibold">
          {name}
        </a>
        <p className="text-sm text-soft">
          {policy} · recorded {dayInWords(capturedOn)}
        </p>
      </div>
      <div className="md:pt-2">
        <p className="flex flex-wrap items-center gap-2">
          <Tag tone={tone}>{words}</Tag>
          {recorded !== 'recorded' && <span className="text-sm text-caution">{RECORDED_WORDS[recorded]}</span>}
        </p>
        {check && (
          <p className="mt-1 text-sm text-soft">
            {dayInWords(check.verifiedOn)} by {check.verifiedBy}: {check.outcome === 'matches' ? 'matches' : 'differs'}
          </p>
        )}
      </div>
    </li>
  )
}
