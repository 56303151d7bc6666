import { Button } from '../ui/button'
import { Since } from './moment'

type Notice = {
  readonly id: string
  readonly kind: 'resume-link-ended' | 'mail-not-delivered'
  readonly at: Date
  readonly intake: { readonly id: string; readonly reference: string } | undefined
  readonly person: { readonly name: string; readonly phone: string; readonly email: string } | undefined
}
type StaffNoticesProps = { readonly notices: readonly Notice[]; readonly now: Date; readonly timeZone: string; readonly seen: (form: FormData) => Promise<void> }

const WORDS: Readonly<Record<Notice['kind'], { readonly what: string; readonly todo: string }>> = {
  'resume-link-ended': {
    what: 'A link to an unsent form was ended after five wrong codes or dates.',
    todo: 'It may have been the patient, who then needs help, or somebody else who has the link. The form itself was not opened.',
  },
  'mail-not-delivered': { what: 'An e-mail could not be delivered.', todo: 'Check the address with the person, and tell them by phone what it was about.' },
}

/** What staff should look at and what endangers nobody, until somebody says that they have seen it. */
export function StaffNotices({ notices, now, timeZone, seen }: StaffNoticesProps) {
  if (notices.length === 0) return null
  return (
    <section aria-labelledby="notices" className="mb-8 border-l-4 border-edge bg-wash px-5 py-4">
      <h2 id="notices" className="mb-1 text-lg">
        To look at
      </h2>
      <ul>
        {notices.map((notice) => (
          <li key={notice.id} className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-2 border-t border-line py-3 md:grid-cols-[minmax(0,1fr)_auto]">
            <div>
              <p>
                <span className="font-semibold">{WORDS[notice.kind].what}</span>{' '}
                <span className="text-soft">
                  <Since at={notice.at} now={now} timeZone={timeZone} /> ago
                </span>
              </p>
              <p className="max-w-measure text-soft">{WORDS[notice.kind].todo}</p>
              <Who notice={notice} />
            </div>
            <form action={seen} className="flex items-center">
              <input type="hidden" name="notice" value={notice.id} />
              <Button kind="secondary">
                Seen<span className="sr-only">: {WORDS[notice.kind].what}</span>
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Who({ notice: { intake, person } }: { readonly notice: Notice }) {
  if (intake) {
    return (
      <p>
        <a href={`/clinic/intakes/${intake.id}`} className="inline-flex min-h-8 items-center">
          {intake.reference}
        </a>
      </p>
    )
  }
  if (!person) return null
  return (
    <p className="flex flex-wrap gap-x-4 wrap-anywhere">
      <span className="font-semibold">{person.name || 'No name given yet'}</span>
      {person.phone && (
        <a href={`tel:${person.phone}`} className="inline-flex min-h-8 items-center">
          {person.phone}
        </a>
      )}
      {person.email && <span>{person.email}</span>}
    </p>
  )
}
