import { Tag } from '../ui/tag'
import { ActionForm } from './action-form'
import type { FormAction } from './form-field'
import { At } from './moment'

type PatientRequestsProps = {
  readonly intake: string
  readonly requests: readonly {
    readonly id: string
    readonly at: Date
    readonly words: string
    readonly handled: { readonly at: Date; readonly by: string; readonly answer: string } | undefined
  }[]
  readonly timeZone: string
  readonly answer: FormAction
}

/** What the patient asked to be put right after sending, in their words, and what was done about each. */
export function PatientRequests({ intake, requests, timeZone, answer }: PatientRequestsProps) {
  return (
    <ul className="grid max-w-measure gap-8">
      {requests.map(({ id, at, words, handled }) => (
        <li key={id} className="border-l-4 border-line pl-5">
          <p className="flex flex-wrap items-center gap-3 text-sm text-soft">
            {handled ? <Tag tone="good">Answered</Tag> : <Tag tone="caution">Waiting for an answer</Tag>}
            <span>
              Asked <At at={at} timeZone={timeZone} />
            </span>
          </p>
          <p className="mt-2 whitespace-pre-line">{words}</p>
          {handled ? (
            <div className="mt-3">
              <p className="text-sm text-soft">
                {handled.by}, <At at={handled.at} timeZone={timeZone} />
              </p>
              <p className="whitespace-pre-line">{handled.answer}</p>
            </div>
          ) : (
            <div className="mt-4">
              <ActionForm
                id={`request-${id}`}
                action={answer}
                hidden={{ id: intake, request: id }}
                fields={[
                  {
                    name: 'answer',
                    label: 'What was done',
                    hint: 'The patient reads it. The answers stay as they were sent; a right one is set beside them by marking the answer. If the record is not changed, say why: within 60 days of asking.',
                    kind: 'long',
                    rows: 3,
                    most: 4000,
                  },
                ]}
                submit="Save the answer"
                kind="secondary"
              />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
