import type { Translate } from '@/lib/i18n/translate'
import { Tag } from '../ui/tag'

type Task = { readonly id: string; readonly heading: string; readonly status: 'completed' | 'not-yet' }
type TaskListProps = {
  readonly t: Translate
  readonly home: string
  readonly sections: readonly { readonly section: string; readonly title: string; readonly steps: readonly Task[] }[]
}

/** All steps by section, each with its state: what is done, what is not yet. */
export function TaskList({ t, home, sections }: TaskListProps) {
  return sections.map(({ section, title, steps }) => (
    <section key={section} aria-labelledby={`section-${section}`} className="mt-8 max-w-3xl">
      <h2 id={`section-${section}`} className="text-lg">
        {t(title)}
      </h2>
      <ul className="mt-2 border-t border-line">
        {steps.map(({ id, heading, status }) => (
          <li key={id} className="flex items-center justify-between gap-4 border-b border-line">
            <a href={`${home}/${id}`} aria-describedby={`state-${id}`} className="flex min-h-12 grow items-center py-2">
              {t(heading)}
            </a>
            <span id={`state-${id}`}>{status === 'completed' ? <Tag tone="good">{t('Completed')}</Tag> : <Tag>{t('Not yet')}</Tag>}</span>
          </li>
        ))}
      </ul>
    </section>
  ))
}
