import type { Status } from '@/lib/documents/status'
import { Tag } from '../ui/tag'
import type { FormAction, FormField } from './form-field'
import { Since } from './moment'
import { STATUS_WORDS } from './words'
import { WorkForm } from './work-form'

type WorkProps = {
  readonly id: string
  readonly version: number
  readonly status: Status
  readonly since: Date
  readonly now: Date
  readonly timeZone: string
  readonly moves: readonly Status[]
  readonly assignedTo: { readonly id: string; readonly name: string } | undefined
  readonly me: string
  /** New with each drawing of the page, so that a note sent twice is told from two notes. */
  readonly once: string
  readonly work: FormAction
}

/** What the clinic does with an intake: who has it, where it stands, a word for the others. */
export function Work({ id, version, status, since, now, timeZone, moves, assignedTo, me, once, work }: WorkProps) {
  const isMine = assignedTo?.id === me
  const options = [{ value: '', label: 'Choose …' }, ...moves.map((to) => ({ value: to, label: STATUS_WORDS[to] }))]
  const field: FormField = { name: 'to', label: 'Move to', kind: 'choice', options }
  return (
    <section aria-labelledby="work">
      <h2 id="work" className="mb-2 text-lg">
        Work
      </h2>
      <p className="mb-2 flex flex-wrap items-center gap-x-3">
        <Tag tone="strong">{STATUS_WORDS[status]}</Tag>
        <span className="text-soft">
          for <Since at={since} now={now} timeZone={timeZone} />
        </span>
      </p>
      <WorkForm
        hidden={{ id, version: String(version), holder: assignedTo?.id ?? '', once }}
        keeper={assignedTo ? `With ${isMine ? 'you' : assignedTo.name}` : 'With nobody yet'}
        isMine={isMine}
        moves={field}
        work={work}
      />
    </section>
  )
}
