import type { EnteredForm } from '@/lib/documents/entered-form'
import { ActionForm } from './action-form'
import type { FormAction } from './form-field'
import { At } from './moment'

type EnteredFormsProps = {
  readonly forms: readonly EnteredForm[]
  /** How many the list shows at most. */
  readonly most: number
  /** Languages in words. */
  readonly languages: Readonly<Record<string, string>>
  readonly me: string
  readonly timeZone: string
  readonly goOn: FormAction
}

/** Forms that staff began and have not sent yet, with the way on in each. Nothing where there is none. */
export function EnteredForms({ forms, most, languages, me, timeZone, goOn }: EnteredFormsProps) {
  if (forms.length === 0) return null
  return (
    <section aria-labelledby="not-sent-yet" className="mb-10">
      <h2 id="not-sent-yet" className="mb-2 text-lg">
        Not sent yet
      </h2>
      <p className="mb-3">
        “Go on” opens a form in this browser and closes it in every other one. A colleague’s form is yours from then on: what you type is written down as yours.
      </p>
      <ul className="border-t border-line">
        {forms.map(({ id, name, language, by, startedAt, savedAt, expiresAt }) => (
          <li key={id} className="grid items-start gap-x-8 gap-y-2 border-b border-line py-4 md:grid-cols-[minmax(0,1fr)_auto]">
            <div>
              <p className="font-semibold">{name ?? 'No name yet'}</p>
              <p className="text-soft">
                {by.id === me ? 'Typed in by you' : `Typed in by ${by.name}`} · {languages[language] ?? language}
              </p>
              <p className="flex flex-wrap gap-x-4 text-sm text-soft">
                <span>
                  Begun <At at={startedAt} timeZone={timeZone} />
                </span>
                <span>
                  Last saved <At at={savedAt} timeZone={timeZone} />
                </span>
                <span>
                  Kept until <At at={expiresAt} timeZone={timeZone} />
                </span>
              </p>
            </div>
            <ActionForm
              id={`go-on-${id}`}
              action={goOn}
              fields={[]}
              hidden={{ id }}
              submit="Go on"
              about={`${name ?? 'no name yet'}, typed in by ${by.id === me ? 'you' : by.name}`}
              kind="secondary"
              busy="Opening …"
            />
          </li>
        ))}
      </ul>
      {forms.length === most && <p className="mt-3 text-soft">Only the {most} newest are listed.</p>}
    </section>
  )
}
