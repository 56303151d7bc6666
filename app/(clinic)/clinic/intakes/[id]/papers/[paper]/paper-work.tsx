import type { ReactNode } from 'react'
import { ActionForm } from '@/components/clinic/action-form'
import type { FormField } from '@/components/clinic/form-field'
import { At } from '@/components/clinic/moment'
import { Part } from '@/components/findings/assessment-parts'
import { Steps } from '@/components/money/steps'
import type { DocumentHead } from '@/lib/server/document-head'
import { isSending } from '@/lib/server/document-order'
import { URGENCY_FIELD } from '../../money/fields'
import { NEXT_WORDS, STEP_WORDS } from '../words'
import { endLinkAction, linkAction, stepAction } from './actions'

type WorkProps = { readonly head: DocumentHead; readonly intake: string; readonly timeZone: string; readonly mayWrite: boolean; readonly said: ReactNode }

/** What was done with a paper, what may be written down next, and the link that shows it to the patient. */
export function PaperWork({ head, intake, timeZone, mayWrite, said }: WorkProps) {
  const steps = [...head.steps].reverse().map(({ id, kind, at, by, note, dueAt }) => ({ id, words: STEP_WORDS[kind], at, by: by ?? 'The patient', note, due: dueAt }))
  return (
    <>
      <Part id="steps" heading="What was done with it">
        {said}
        <div className="grid gap-6">
          {steps.length > 0 ? <Steps steps={steps} timeZone={timeZone} /> : <p className="text-soft">Nothing yet.</p>}
          {mayWrite && <NextStep head={head} intake={intake} />}
        </div>
      </Part>
      {mayWrite && (head.canLink ? <PatientLink head={head} intake={intake} timeZone={timeZone} /> : <NoLink />)}
    </>
  )
}

const APPEAL_OPTIONS = [
  { value: '', label: 'Not appealed now' },
  { value: 'standard', label: 'Standard: decision within 30 days' },
  { value: 'expedited', label: 'Expedited: decision within 72 hours' },
]

/** Only for what goes out to the payer. */
const SENT_FIELDS: readonly FormField[] = [
  { name: 'sentOn', label: 'If it went out earlier: the day', hint: 'Leave day and hour empty if that is now. The payer’s clock counts from then.', kind: 'date' },
  { name: 'sentTime', label: 'And the hour, on the clinic’s clock', hint: 'Such as 2:30 pm.', most: 10, width: 'narrow' },
]

function NextStep({ head: { id, next, kind }, intake }: Pick<WorkProps, 'head' | 'intake'>) {
  if (next.length === 0) return <p className="max-w-measure text-soft">Nothing further is written down here. A new request is a new paper, made on the money page.</p>
  const options = next.map((step) => ({ value: step, label: NEXT_WORDS[step] }))
  const [only] = next
  const fields: readonly FormField[] = [
    ...(next.length > 1 ? [{ name: 'step', label: 'What happened', kind: 'choice' as const, options: [{ value: '', label: 'Choose …' }, ...options] }] : []),
    ...(next.includes('sent-to-payer')
      ? [{ ...URGENCY_FIELD, label: 'If it was sent: how fast', options: [{ value: '', label: 'Not sent now' }, ...(URGENCY_FIELD.options ?? [])] }]
      : []),
    ...(next.includes('appealed') ? [{ ...URGENCY_FIELD, label: 'If it was appealed: how fast', options: APPEAL_OPTIONS }] : []),
    ...(next.some(isSending) ? SENT_FIELDS : []),
    {
      name: 'note',
      label: 'Note',
      hint:
        kind === 'estimate' || kind === 'abn' ? 'How it was given, if that matters.' : 'Such as the payer’s reference or what it wants. Needed to take an entry back.',
      kind: 'long',
      rows: 2,
      most: 4000,
    },
  ]
  return (
    <ActionForm
      id="step"
      action={stepAction}
      fields={fields}
      hidden={{ id: intake, paper: id, ...(next.length === 1 && only && { step: only }) }}
      submit={next.length === 1 && only ? `Write down: ${NEXT_WORDS[only].charAt(0).toLowerCase()}${NEXT_WORDS[only].slice(1)}` : 'Write it down'}
      kind="secondary"
    />
  )
}

function PatientLink({ head: { id, link, isNewest }, intake, timeZone }: Omit<WorkProps, 'mayWrite' | 'said'>) {
  return (
    <Part id="link" heading="Link for the patient">
      <div className="grid gap-4">
        {link ? (
          <p>
            A link works until <At at={link.expiresAt} timeZone={timeZone} />
            {link.wrongTries > 0 && `; ${link.wrongTries} wrong ${link.wrongTries === 1 ? 'date' : 'dates'} of birth so far`}. A new one ends it.
          </p>
        ) : (
          <p className="text-soft">No link works now.</p>
        )}
        {!isNewest && <p className="text-caution">There is a newer version. Give the patient that one: no new link is made to this one.</p>}
        {isNewest && (
          <ActionForm
            id="link-form"
            action={linkAction}
            fields={[]}
            hidden={{ id: intake, paper: id }}
            submit={link ? 'Make a new link' : 'Make a link'}
            kind="secondary"
          />
        )}
        {link && <ActionForm id="link-end" action={endLinkAction} fields={[]} hidden={{ id: intake, paper: id }} submit="End this link" kind="danger" />}
      </div>
    </Part>
  )
}

const NoLink = () => (
  <Part id="link" heading="Link for the patient">
    <p className="text-soft">None: this paper goes to the payer.</p>
  </Part>
)
