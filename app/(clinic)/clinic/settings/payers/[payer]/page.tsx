import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/clinic/action-form'
import { PayerCheckList, PayerNotes, PayerRequirement } from '@/components/clinic/payer-details'
import { RECORDED_WORDS, standingOf } from '@/components/clinic/payer-list'
import { Said } from '@/components/clinic/said'
import { Sources } from '@/components/findings/sources'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { citeOf } from '@/lib/assess/finding'
import { checkDue } from '@/lib/assess/payer-criteria'
import { authorizationLines, numbersOf } from '@/lib/documents/payer-words'
import { dayInWords } from '@/lib/i18n/dates'
import { payerWith } from '@/lib/knowledge/payers'
import type { Payer } from '@/lib/knowledge/payers/payer'
import { addDays } from '@/lib/rules/day'
import { todayAtClinic } from '@/lib/server/clock'
import { database } from '@/lib/server/database'
import { type CheckSeen, canMatch, checksOf, payerVerification } from '@/lib/server/payer-checks'
import { clinicProfile } from '@/lib/server/profile'
import { requireStaff } from '@/lib/server/require-staff'
import { checkFields } from '../../../form-parts'
import { reachable } from '../../../reachable'
import { StaffPage } from '../../../staff-page'
import { checkPayerAction } from '../../actions'

export const metadata = { title: 'Payer' }

type Asked = { readonly params: Promise<{ readonly payer: string }>; readonly searchParams: Promise<{ readonly said?: string | string[] }> }

export default reachable(async ({ params, searchParams }: Asked) => {
  const { payer: id } = await params
  const staff = await requireStaff('payer.check', `/clinic/settings/payers/${encodeURIComponent(id)}`)
  const payer = payerWith(id)
  if (!payer) notFound()
  const [{ said }, profile, checks] = await Promise.all([searchParams, clinicProfile(), checksOf(payer.id)])
  const { timeZone, recheckAfterDays } = profile
  const today = todayAtClinic(timeZone)
  const due = checkDue(payer, today, { recheckAfterDays, payerVerification: await payerVerification(database(), timeZone) })
  return (
    <StaffPage staff={staff} profile={profile} current="payers">
      <PageHeader
        back={{ href: '/clinic/settings/payers', label: 'Payers' }}
        caption={payer.policy}
        heading={payer.name}
        lead={`${RECORDED_WORDS[payer.recorded]} on ${dayInWords(payer.capturedOn)}, from third parties’ summaries. It is about funding in depression, never about who is a candidate.`}
      />
      <Said word={said} />
      <Standing payer={payer} check={checks[0]} due={due} recheckAfterDays={recheckAfterDays} />
      <div className="grid gap-12 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div>
          <Recorded payer={payer} />
        </div>
        <div className="grid content-start gap-10">
          <section aria-labelledby="check">
            <h2 id="check" className="mb-5 text-xl">
              Record a check
            </h2>
            <ActionForm
              id="check-form"
              action={checkPayerAction}
              fields={checkFields(canMatch(payer))}
              hidden={{ payer: payer.id }}
              initial={{ verifiedOn: today }}
              submit="Record this check"
            />
          </section>
          <section aria-labelledby="checks">
            <h2 id="checks" className="mb-5 text-xl">
              Checks so far
            </h2>
            <PayerCheckList checks={checks.map((check) => ({ ...check, key: check.at.toISOString() }))} />
          </section>
        </div>
      </div>
    </StaffPage>
  )
})

type StandingProps = { readonly payer: Payer; readonly check: CheckSeen | undefined; readonly due: string | undefined; readonly recheckAfterDays: number }

/** Whether results may rest on what is recorded, and until when. */
function Standing({ payer, check, due, recheckAfterDays }: StandingProps) {
  const { words, tone } = standingOf({ check, isDue: due !== undefined })
  return (
    <Panel tone={payer.unusableBecause && tone === 'good' ? 'caution' : tone} heading={words} className="mb-10">
      {due && <p>{due}</p>}
      {!due && check && (
        <p>
          {check.verifiedBy} found it to match on {dayInWords(check.verifiedOn)}. Re-checking is due after {dayInWords(addDays(check.verifiedOn, recheckAfterDays))}.
        </p>
      )}
      {payer.unusableBecause && <p>{payer.unusableBecause} Results say that staff ask the payer.</p>}
    </Panel>
  )
}

function Recorded({ payer }: { readonly payer: Payer }) {
  return (
    <>
      <h2 className="mb-2 text-xl">What is recorded</h2>
      {payer.requires.length === 0 && <p className="text-soft">No criterion is recorded: a criterion that nobody read is not guessed.</p>}
      {payer.requires.length > 0 && (
        <ul className="border-t border-line">
          {payer.requires.map((one) => (
            <PayerRequirement
              key={one.id}
              title={`${one.title}${numbersOf(one)}`}
              isExclusion={one.unmetMeans === 'not-covered'}
              open={one.disputed?.why}
              notModelled={one.notModelled}
              sources={<Sources cites={one.cites.map(citeOf)} />}
            />
          ))}
        </ul>
      )}
      <PayerNotes heading="To ask the payer" notes={payer.toVerify} />
      <PayerNotes heading="Prior authorization" notes={authorizationLines(payer)} />
      <PayerNotes heading="Pain" notes={[payer.pain]} />
      <PayerNotes heading="Remarks" notes={payer.remarks} />
      <section aria-label="Sources" className="mt-8 text-sm">
        <h2 className="mb-2 text-xl">Sources</h2>
        <Sources cites={payer.cites.map(citeOf)} />
      </section>
    </>
  )
}
