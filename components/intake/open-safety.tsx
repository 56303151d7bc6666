import type { Translate } from '@/lib/i18n/translate'
import { Panel } from '../ui/panel'
import type { Answered } from './check-answers'

type Open = { readonly href: string; readonly step: string; readonly question?: string }

/** Safety questions that were shown and left without any answer: each group once, and a step that was left out as a whole. */
export function openSafetyQuestions(answered: readonly Answered[], home: string): readonly Open[] {
  const found = answered
    .filter(({ section }) => section === 'safety')
    .flatMap((one) => (one.isVisited ? openIn(one, home) : [{ href: `${home}/${one.step.id}?back=check`, step: one.step.heading }]))
  return found.filter((one, index) => found.findIndex(({ href }) => href === one.href) === index)
}

function openIn({ step, typed, shown }: Answered, home: string): readonly Open[] {
  return Object.entries(step.fields).flatMap(([key, field]) => {
    const isAsked = shown.includes(key) && !field.later && (field.kind === 'yesno' || field.kind === 'one' || field.kind === 'many')
    if (!isAsked || typed[key] !== undefined) return []
    const group = step.groups.find((one) => one.fields.includes(key))
    return [{ href: `${home}/${step.id}?back=check#${group ? `group.${group.id}` : key}`, step: step.heading, question: group?.legend ?? field.label }]
  })
}

/** Open safety questions, asked once more before sending. They do not stand in the way. */
export function OpenSafety({ t, questions }: { readonly t: Translate; readonly questions: readonly Open[] }) {
  if (questions.length === 0) return null
  return (
    <Panel tone="caution" id="open-safety" heading={t('Some safety questions are still open')} className="max-w-3xl">
      <p>
        {t('Nobody can tell whether TMS is safe for you without them. “I am not sure” is an answer too. You can also leave them: then we will ask you when we call.')}
      </p>
      <ul>
        {questions.map(({ href, step, question }) => (
          <li key={href} className="py-1">
            <a href={href}>{question ? `${t(step)}: ${t(question)}` : t(step)}</a>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
