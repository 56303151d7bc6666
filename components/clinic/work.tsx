import type { Status } from '@/lib/documents/status'
import { Button } from '../ui/button'
import { Tag } from '../ui/tag'
import { ActionForm } from './action-form'
import type { FormAction, FormField } from './form-field'
import { Since } from './moment'
import { STATUS_WORDS } from './words'

type Press = (form: FormData) => Promise<void>
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
  readonly move: FormAction
  readonly note: FormAction
  readonly assign: Press
  readonly release: Press
}

/** What the clinic does with an intake: who has it, where it stands, a word for the others. */
export function Work(props: WorkProps) {
  const { id, version, status, since, now, timeZone, moves, move, note } = props
  const fields: readonly FormField[] = [
    { name: 'to', label: 'Move to', kind: 'choice', options: [{ value: '', label: 'Choose …' }, ...moves.map((to) => ({ value: to, label: STATUS_WORDS[to] }))] },
    { name: 'reason', label: 'Why', hint: 'Others read it in the history.', kind: 'long', rows: 2, most: 1000 },
  ]
  return (
    <section aria-labelledby="work" className="grid gap-6">
      <div>
        <h2 id="work" className="mb-2 text-lg">
          Work
        </h2>
        <p className="flex flex-wrap items-center gap-x-3">
          <Tag tone="strong">{STATUS_WORDS[status]}</Tag>
          <span className="text-soft">
            for <Since at={since} now={now} timeZone={timeZone} />
          </span>
        </p>
        <Keeper {...props} />
      </div>
      <ActionForm id="move" action={move} fields={fields} hidden={{ id, version: String(version) }} submit="Change the status" kind="secondary" />
      <ActionForm
        id="note"
        action={note}
        fields={[{ name: 'note', label: 'Add a note', hint: 'Coordinators and psychiatrists read it; patients do not.', kind: 'long', rows: 3, most: 4000 }]}
        hidden={{ id }}
        submit="Save the note"
        kind="secondary"
      />
    </section>
  )
}

function Keeper({ id, assignedTo, me, assign, release }: WorkProps) {
  const isMine = assignedTo?.id === me
  return (
    <form action={isMine ? release : assign} className="mt-2 flex flex-wrap items-center gap-x-3">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="from" value="intake" />
      <input type="hidden" name="holder" value={assignedTo?.id ?? ''} />
      <span>{assignedTo ? `With ${isMine ? 'you' : assignedTo.name}` : 'With nobody yet'}</span>
      <Button kind="quiet">{isMine ? 'Give back' : 'Assign to me'}</Button>
    </form>
  )
}
