import { MarkForm } from '@/components/clinic/mark-form'
import { At } from '@/components/clinic/moment'
import { AnswerMarked, AnswerValue, AskedAnswer, AskedQuestion } from '@/components/findings/answers'
import { PageHeader } from '@/components/ui/page-header'
import { markable, mayBeMarked, placeOf } from '@/lib/intake/marked'
import { suggestionsIn } from '@/lib/intake/offer'
import { openIntake } from '@/lib/server/intakes'
import { clinicProfile } from '@/lib/server/profile'
import { refuse, requireStaff } from '@/lib/server/require-staff'
import { reachable } from '../../../../reachable'
import { StaffPage } from '../../../../staff-page'
import { markAction } from '../../actions'
import { choicesFor } from './choices'

export const metadata = { title: 'Mark an answer' }

type Asked = { readonly params: Promise<{ readonly id: string; readonly key: string }> }

const MARKED = { confirmed: 'Confirmed with the patient', corrected: 'Corrected', withdrawn: 'Mark withdrawn' } as const

export default reachable(async ({ params }: Asked) => {
  const { id, key } = await params
  const object = { type: 'intake', id }
  const staff = await requireStaff('intake.mark', `/clinic/intakes/${id}/answers/${key}`, object)
  const field = markable(key)
  const [intake, profile] = await Promise.all([field && openIntake(staff, id, 'answer.opened', { question: key }), clinicProfile()])
  if (!field || !intake?.draft || !mayBeMarked(key, intake.draft, intake.marks)) return refuse(staff, 'intake.mark', object)
  const { step, name } = placeOf(key)
  const row = intake.sections.flatMap(({ rows }) => rows).find((one) => one.key === key)
  const made = intake.marks.filter((mark) => mark.key === key)
  const { timeZone } = profile
  return (
    <StaffPage staff={staff} profile={profile} current="queue">
      <PageHeader
        back={{ href: `/clinic/intakes/${id}#answer-${key}`, label: 'Intake' }}
        caption={`${intake.person.name || 'No name given'} · ${intake.head.reference}`}
        heading="Mark an answer"
        lead="What the patient sent stays as it was. A mark stands beside it, and the intake is judged again with it, as of the day it was sent."
      />
      <dl className="mb-8 max-w-measure border-y border-line py-4">
        <dt className="text-soft">
          {field.label}
          <AskedQuestion asked={row?.asked} />
        </dt>
        <dd className="mt-1 whitespace-pre-line">
          {row ? <AnswerValue row={row} /> : <span className="text-caution">Not answered</span>}
          <AskedAnswer asked={row?.asked} />
          {row?.mark && <AnswerMarked mark={row.mark} timeZone={timeZone} />}
        </dd>
      </dl>
      <MarkForm
        action={markAction}
        hidden={{ id, key, version: String(intake.head.version) }}
        field={field}
        value={intake.draft.typed[step]?.[name]}
        choices={choicesFor(row)}
        suggestions={suggestionsIn({ [name]: field })}
      />
      {made.length > 0 && (
        <section aria-labelledby="made" className="mt-12 max-w-measure">
          <h2 id="made" className="mb-2 text-xl">
            Marks so far
          </h2>
          <ol className="grid gap-3">
            {made.map((mark) => (
              <li key={mark.id} className="border-l-4 border-line pl-4">
                <p>
                  <span className="font-semibold">{MARKED[mark.kind]}</span> by {mark.by}, <At at={mark.at} timeZone={timeZone} />
                </p>
                <p className="whitespace-pre-line">{mark.note}</p>
              </li>
            ))}
          </ol>
        </section>
      )}
    </StaffPage>
  )
})
