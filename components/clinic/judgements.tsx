import type { Move } from '@/lib/documents/moves'
import { Panel } from '../ui/panel'
import { Tag } from '../ui/tag'
import { ActionForm } from './action-form'
import type { FormAction } from './form-field'
import { At } from './moment'
import { dispositionOf } from './words'

/** A judgement as the pages tell of it. */
export type JudgementShown = {
  readonly id: string
  readonly at: Date
  readonly kind: 'sent' | 'marks' | 'rules'
  readonly reason: string
  readonly words: string | undefined
  readonly by: string | undefined
  readonly rules: string
  readonly about: string | undefined
  readonly moved: { readonly axes: readonly Move[]; readonly findings: readonly { readonly id: string; readonly title: string; readonly change: string }[] } | undefined
  readonly assessment: { readonly candidacy: { readonly band: string }; readonly safety: { readonly disposition: string }; readonly urgency: string }
}

const AXES: Readonly<Record<Move['axis'], string>> = { band: 'Band', safety: 'Safety', urgency: 'Urgency', funding: 'Funding' }

/** Why an intake was judged again, in a sentence's part: “because …”. */
function Because({ judgement }: { readonly judgement: JudgementShown }) {
  const { reason, words, about } = judgement
  return (
    <>
      because {reason}
      {about && `: ${about}`}
      {words && ` (“${words}”)`}
    </>
  )
}

/** What moved on the four axes, before → after. */
export function Moved({ moves }: { readonly moves: readonly Move[] }) {
  if (moves.length === 0) return <p>Band, safety, urgency and funding stay as they were.</p>
  return (
    <ul className="list-disc pl-5">
      {moves.map(({ axis, before, after }) => (
        <li key={axis}>
          {AXES[axis]}: {axis === 'safety' ? dispositionOf(before).label : before} → <b>{axis === 'safety' ? dispositionOf(after).label : after}</b>
        </li>
      ))}
    </ul>
  )
}

/** Says that what stands here is not the judgement of the day it was sent, what moved, and where that one is. */
export function JudgedAgain({ judgement, since, timeZone }: { readonly judgement: JudgementShown; readonly since: readonly Move[]; readonly timeZone: string }) {
  if (judgement.kind === 'sent') return null
  return (
    <Panel heading="Judged again" id="judged-again" className="mb-8">
      <p>
        Judged again on <At at={judgement.at} timeZone={timeZone} />
        {judgement.by && ` by ${judgement.by}`} <Because judgement={judgement} />. The judgement of the day it was sent is kept: <a href="#judgements">all judgements</a>.
        Since then:
      </p>
      <Moved moves={since} />
    </Panel>
  )
}

type JudgementsProps = { readonly judgements: readonly JudgementShown[]; readonly base: string; readonly timeZone: string }

/** Every judgement of an intake, newest first, each with the page that shows it as it was. */
export function Judgements({ judgements, base, timeZone }: JudgementsProps) {
  return (
    <ol className="grid gap-4">
      {judgements.map((judgement, at) => (
        <li key={judgement.id} className="border-l-4 border-line pl-4">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <a href={`${base}/judgements/${judgement.id}`} className="inline-block py-2 font-semibold">
              {judgement.kind === 'sent' ? 'As it was sent' : 'Judged again'}, <At at={judgement.at} timeZone={timeZone} />
            </a>
            {at === 0 && <Tag tone="strong">Holds</Tag>}
            <Tag>{judgement.assessment.candidacy.band}</Tag>
            <Tag tone={dispositionOf(judgement.assessment.safety.disposition).tone}>{dispositionOf(judgement.assessment.safety.disposition).label}</Tag>
            <Tag>{judgement.assessment.urgency}</Tag>
          </p>
          {judgement.kind !== 'sent' && (
            <p className="max-w-measure">
              {judgement.by}, <Because judgement={judgement} />.
            </p>
          )}
          {judgement.moved && <Moved moves={judgement.moved.axes} />}
          <p className="text-sm text-soft">By {judgement.rules}</p>
        </li>
      ))}
    </ol>
  )
}

type AgainProps = { readonly id: string; readonly version: number; readonly rules: string; readonly action: FormAction }

/** Offers to judge an intake again, where today's rules are not those that judged it. */
export function JudgeAgain({ id, version, rules, action }: AgainProps) {
  return (
    <div className="mt-6 max-w-measure border-l-4 border-caution bg-caution-wash px-5 py-4">
      <p className="mb-4">
        The rules have changed since this was judged (by <span className="whitespace-nowrap">{rules}</span>). Nothing moves by itself: judged again, the intake gets one
        more judgement under today’s rules, still as of the day it was sent.
      </p>
      <ActionForm
        id="judge-again"
        action={action}
        fields={[
          { name: 'reason', label: 'Why judge it again?', hint: 'Coordinators and psychiatrists read it beside the judgement.', kind: 'long', rows: 2, most: 1000 },
        ]}
        hidden={{ id, version: String(version) }}
        submit="Judge again under today’s rules"
        busy="Judging again …"
        kind="secondary"
      />
    </div>
  )
}
