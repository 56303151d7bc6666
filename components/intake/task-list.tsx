import type { Translate } from '@/lib/i18n/translate'
import { Tick } from '../ui/tick'

type Task = { readonly id: string; readonly heading: string; readonly status: 'completed' | 'not-yet' }
type TaskListProps = {
  readonly t: Translate
  readonly home: string
  readonly sections: readonly { readonly section: string; readonly title: string; readonly steps: readonly Task[] }[]
}

/** All steps by section, each with its state: what is done, what is not yet. */
export function TaskList({ t, home, sections }: TaskListProps) {
  return sections.map(({ section, title, steps }) => (
    <section key={section} aria-label={t(title)} className="mt-9 max-w-3xl">
      {/* Where its only page is called the same, that is said once. */}
      {steps.some(({ heading }) => heading !== title) && <h2 className="text-lg">{t(title)}</h2>}
      <ul className="mt-2 border-t border-line">
        {steps.map(({ id, heading, status }) => (
          <li key={id} className="flex items-center justify-between gap-4 border-b border-line">
            <a href={`${home}/${id}`} aria-describedby={`state-${id}`} className="flex min-h-12 grow items-center py-2">
              {t(heading)}
            </a>
            <State t={t} id={`state-${id}`} isDone={status === 'completed'} />
          </li>
        ))}
      </ul>
    </section>
  ))
}

/** The tick and the ring only repeat the words. */
function State({ t, id, isDone }: { readonly t: Translate; readonly id: string; readonly isDone: boolean }) {
  return (
    <span id={id} className={isDone ? 'inline-flex shrink-0 items-center gap-2 font-semibold text-accent' : 'inline-flex shrink-0 items-center gap-2 text-soft'}>
      {isDone ? <Tick /> : <Ring />}
      {isDone ? t('Completed') : t('Not yet')}
    </span>
  )
}

const Ring = () => (
  <svg aria-hidden="true" viewBox="0 0 20 20" width="20" height="20">
    <circle cx="10" cy="10" r="6" fill="none" stroke="currentColor" strokeWidth="2" />
  </svg>
)
